import type { EventSummary } from "../../../src/api/index.ts";
import { sayInterval } from "./say-interval.ts";
import { sayPlace } from "./say-place.ts";
import { sayTypeAndMode } from "./say-type.ts";

/** "Assault: air strike, Karsa, 3 Apr 2031". */
export function sayEvent({ type, mode, place, time }: Pick<EventSummary, "type" | "mode" | "place" | "time">): string {
  return [sayTypeAndMode(type, mode), place === null ? "" : sayPlace(place), sayInterval(time)]
    .filter((part) => part !== "")
    .join(", ");
}

/** "army, air force → rebels"; empty where nobody is told. */
export function saySides({ actors, recipients }: Pick<EventSummary, "actors" | "recipients">): string {
  const [who, whom] = [actors, recipients].map((side) => side.map(({ name }) => name).join(", "));
  return whom === "" ? (who ?? "") : `${who === "" ? "someone" : who} → ${whom}`;
}
