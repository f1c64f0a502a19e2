import type { Event } from "../../schema/index.ts";
import { joinParties, sayType } from "./say-claim.ts";
import { sayInterval } from "./say-interval.ts";

/** The parts of an event that a row of a table shows. */
export interface EventWords {
  when: string;
  what: string;
  who: string;
  where: string;
  howMany: string;
}

export function sayEvent(event: Event): EventWords {
  return {
    when: sayInterval(event.time),
    what: sayType(event),
    who: joinParties(
      event.actors.map(({ name }) => name),
      event.recipients.map(({ name }) => name),
    ),
    where: event.place?.name ?? "",
    howMany: event.casualties.map(sayLosses).join("; "),
  };
}

/** "killed: 12-15, best 14 (civilians)". */
function sayLosses({ outcome, low, best, high, population }: Event["casualties"][number]): string {
  const range = low === high ? say(low) : `${say(low)}-${say(high)}`;
  const middle = best === null || low === high ? "" : `, best ${say(best)}`;
  return `${outcome}: ${range}${middle}${population === null ? "" : ` (${population})`}`;
}

function say(value: number | null): string {
  return value === null ? "?" : value.toLocaleString("en-US");
}
