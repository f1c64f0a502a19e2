import { join } from "node:path";
import type { Claim, EventMention, Record, Span } from "../../src/schema/index.ts";
import { type Counts, countWords, f1, overlap, share, sumCounts } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/**
 * A sentence with one coded event; a reciprocal actor is both SRC and TAR; no spans at all where the coder's marks could not be
 * read. Offsets in code points.
 */
export interface GoldEvent {
  event: string;
  text: string;
  spans: (Span & { role: "SRC" | "TAR" | "EVT" | "LOC" })[];
}

export interface EventOutcome {
  right: boolean;
  /** Of ours; null where we tell of no event there. */
  type: EventMention["type"] | null;
  words: Counts;
}

/** PLOVER's names before its second version. */
const newNames: { readonly [type: string]: EventMention["type"] } = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

const NUMBER =
  "\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|scores of|(?:tens|hundreds) of thousands of|hundreds of|thousands of|hundred|thousand|million|several|some|many";
const COUNT = new RegExp(`^(?:(?:the|an?|(?:up to|at least|more than|about|around|nearly)|${NUMBER})\\s+)+`, "i");

/** Who did what to whom, one event a sentence: `plover_gsr/records.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const sentences = readGoldLines<GoldEvent>(join(goldFolder, "plover_gsr", "records.jsonl"));
  const outcomes = await inTurn(sentences, async (gold) => {
    const { record, toGold } = await reader.readText(gold.text);
    const outcome = compareEvent(gold, record, toGold);
    tellMisses(gold, outcome, tell);
    return outcome;
  });
  return summarize(outcomes);
}

function tellMisses({ event, text, spans }: GoldEvent, { right, type, words }: EventOutcome, tell: TellMiss): void {
  const points = Array.from(text);
  const parts = spans.map(({ role, start, end }) => `${role} "${points.slice(start, end).join("")}"`).join(" ");
  const context = `${text} | ${event}: ${parts}`;
  if (type === null) tell({ cause: "no event told", context });
  else if (!right) tell({ cause: "another type", context: `${context} | ours ${type}` });
  else if (words.matched < words.gold) tell({ cause: "right type, a party or part of it missing", context });
  else if (words.found > words.matched) tell({ cause: "right type, a party too many or too long", context });
}

/**
 * Ours is the event whose trigger lies in the gold's event words, of several the one of the right type, else the first;
 * where the gold marks no event words, any event.
 */
export function compareEvent(
  gold: GoldEvent,
  { claims }: Pick<Record, "claims">,
  toGold: (span: Span) => Span | null,
): EventOutcome {
  const toUnits = openOffsets(gold.text);
  const spansOf = (role: string): Span[] => gold.spans.filter((one) => one.role === role).map(toUnits);
  const triggers = spansOf("EVT");
  const isTold = ({ event }: Claim): boolean => {
    const trigger = event === undefined ? null : toGold(event.trigger);
    return trigger !== null && (triggers.length === 0 || triggers.some((one) => overlap(one, trigger)));
  };
  const told = claims.filter(isTold).flatMap(({ event }) => event ?? []);
  const wanted = newNames[gold.event] ?? gold.event;
  const ours = told.find(({ type }) => type === wanted) ?? told[0];
  const words = (role: string, part: "actors" | "recipients"): Counts =>
    countWords(
      gold.text,
      spansOf(role),
      (ours?.[part] ?? []).flatMap(({ span }) => toGold(span) ?? []).map((span) => withoutCount(gold.text, span)),
    );
  return {
    right: ours?.type === wanted,
    type: ours?.type ?? null,
    words: gold.spans.length === 0 ? sumCounts([]) : sumCounts([words("SRC", "actors"), words("TAR", "recipients")]),
  };
}

/** The gold's parties stand without their article and their count, which is a field of its own; ours with them. */
function withoutCount(text: string, { start, end }: Span): Span {
  const before = COUNT.exec(text.slice(start, end))?.[0] ?? "";
  return { start: start + before.length, end };
}

export function summarize(outcomes: readonly EventOutcome[]): ScoreRow[] {
  const row = { stage: "events", set: "plover_gsr" };
  return [
    { ...row, metric: "type right", value: share(outcomes, ({ right }) => right), floor: 0.68, aim: 0.85 },
    {
      ...row,
      metric: "actor, recipient words F1",
      value: f1(sumCounts(outcomes.map(({ words }) => words))),
      floor: 0.65,
      aim: 0.8,
    },
  ];
}
