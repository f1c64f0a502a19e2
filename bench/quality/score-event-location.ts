import { join } from "node:path";
import type { Claim, Record, Span } from "../../src/schema/index.ts";
import { overlap, share } from "./count-matches.ts";
import { isHeldBack } from "./hold-back.ts";
import { inTurn } from "./in-turn.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** A sentence, one verb of it, and where that happened; none where the sentence does not say. Offsets in code points. */
export interface GoldPlacing {
  text: string;
  event: Span[];
  locations: Span[];
}

export interface PlacingOutcome {
  named: boolean;
  /** Whether we tell of an event of that verb, and where. */
  told: boolean;
  places: Span[];
  right: boolean;
}

/** Which place a given event happened at: the held-back fifth, by its text, of `event_location/sentences.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const sentences = readGoldLines<GoldPlacing>(join(goldFolder, "event_location", "sentences.jsonl"));
  const heldBack = sentences.filter(({ text }) => isHeldBack(text));
  const outcomes = await inTurn(heldBack, async (gold) => {
    const { record, toGold } = await reader.readText(gold.text);
    const outcome = comparePlacing(gold, record, toGold);
    if (!outcome.right) tellMiss(gold, outcome, tell);
    return outcome;
  });
  return summarize(outcomes);
}

function tellMiss(
  { text, event, locations }: GoldPlacing,
  { named, told, places }: PlacingOutcome,
  tell: TellMiss,
): void {
  const toUnits = openOffsets(text);
  const verb = toUnits(event[0] ?? { start: 0, end: 0 });
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => `"${text.slice(start, end)}"`).join(", ");
  const cause = !named
    ? "a place where there is none"
    : !told
      ? "no event told of the verb"
      : places.length === 0
        ? "event without a place"
        : "another place";
  tell({ cause, context: `${quoteContext(text, verb)} | ${words(locations.map(toUnits))} | ours ${words(places)}` });
}

/**
 * Right where our event of that verb has a place in one of the gold's, or where neither has one. An event that is told by several
 * words ("launched a raid, killing two") is one claim with one trigger: without an event of its own the verb is asked of the
 * shortest claim that it stands in.
 */
export function comparePlacing(
  gold: GoldPlacing,
  { claims }: Pick<Record, "claims">,
  toGold: (span: Span) => Span | null,
): PlacingOutcome {
  const toUnits = openOffsets(gold.text);
  const verbs = gold.event.map(toUnits);
  const locations = gold.locations.map(toUnits);
  const events = claims.filter(({ kind }) => kind === "event");
  const tells = (words: (claim: Claim) => Span): Claim[] =>
    events.filter((claim) => {
      const span = toGold(words(claim));
      return span !== null && verbs.some((verb) => overlap(verb, span));
    });
  const own = tells((claim) => claim.event?.trigger ?? claim.span);
  const around = tells(({ span }) => span).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const told = (own.length > 0 ? own : around.slice(0, 1)).flatMap(({ event }) => event ?? []);
  const places = told.flatMap(({ place }) => (place === null ? [] : (toGold(place.span) ?? [])));
  const named = locations.length > 0;
  const meets = places.some((place) => locations.some((location) => overlap(place, location)));
  return { named, told: told.length > 0, places, right: named ? meets : places.length === 0 };
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
