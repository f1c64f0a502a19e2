import type { Dispute, Event, Record } from "../schema/index.ts";
import { disputesOfEvent } from "./list-disputes.ts";
import { openWeighing } from "./open-weighing.ts";
import type { ResolutionView } from "./resolved-view.ts";

export { disputesOfEvent } from "./list-disputes.ts";
export { type OpenWeighing, openWeighing } from "./open-weighing.ts";
export { type ClaimNumber, readNumbers, recordSources, type SourceRecord } from "./record-sources.ts";
export type { ResolutionView } from "./resolved-view.ts";

/**
 * Who tells what of each event, where they cannot all be right, and how far it is settled; then the disagreements over
 * what is no event. Events come in the order of their time, disputes in that of their events. The order of `records`
 * makes no difference.
 */
export function weigh(
  records: readonly Record[],
  resolution: ResolutionView,
): { events: Event[]; disputes: Dispute[] } {
  const weighing = openWeighing();
  weighing.add(records);
  weighing.resolve(resolution);
  const events = weighing.weigh(resolution.events, records).sort(byTime);
  return { events, disputes: [...events.flatMap(disputesOfEvent), ...weighing.standing()] };
}

function byTime(a: Event, b: Event): number {
  const key = ({ time }: Event): string => time?.from ?? time?.to ?? "9999-99-99";
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1;
}
