import { join } from "node:path";
import type { Record, Span } from "../../src/schema/index.ts";
import { overlap, share } from "./count-matches.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow } from "./score-row.ts";

/** A sentence, one verb of it, and where that happened; none where the sentence does not say. Offsets in code points. */
export interface GoldPlacing {
  text: string;
  event: Span[];
  locations: Span[];
}

export interface PlacingOutcome {
  named: boolean;
  right: boolean;
}

/** Which place a given event happened at: `event_location/sentences.jsonl`. */
export function score(goldFolder: string, reader: GoldReader): ScoreRow[] {
  return summarize(
    readGoldLines<GoldPlacing>(join(goldFolder, "event_location", "sentences.jsonl")).map((gold) => {
      const { record, toGold } = reader.readText(gold.text);
      return comparePlacing(gold, record, toGold);
    }),
  );
}

/** Right where our event of that verb has a place in one of the gold's, or where neither has one. */
export function comparePlacing(
  gold: GoldPlacing,
  { claims }: Pick<Record, "claims">,
  toGold: (span: Span) => Span | null,
): PlacingOutcome {
  const toUnits = openOffsets(gold.text);
  const verbs = gold.event.map(toUnits);
  const locations = gold.locations.map(toUnits);
  const places = claims.flatMap(({ event }) => {
    const trigger = event === undefined ? null : toGold(event.trigger);
    if (trigger === null || !verbs.some((verb) => overlap(verb, trigger)) || !event?.place) return [];
    return toGold(event.place.span) ?? [];
  });
  const named = locations.length > 0;
  const meets = places.some((place) => locations.some((location) => overlap(place, location)));
  return { named, right: named ? meets : places.length === 0 };
}

export function summarize(outcomes: readonly PlacingOutcome[]): ScoreRow[] {
  const right = (all: readonly PlacingOutcome[]): number => share(all, (one) => one.right);
  const row = { stage: "event place", set: "event_location", floor: null, aim: null };
  return [
    { ...row, metric: "right place, or rightly none", value: right(outcomes), floor: 0.75, aim: 0.88 },
    { ...row, metric: "right, where one is named", value: right(outcomes.filter(({ named }) => named)) },
    { ...row, metric: "rightly none", value: right(outcomes.filter(({ named }) => !named)) },
  ];
}
