import { join } from "node:path";
import type { Claim, EventMention, Record } from "../../src/schema/index.ts";
import { conflictClasses } from "./conflict-classes.ts";
import { share } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** One to three sentences and the class of what they tell of. */
export interface GoldSnippet {
  text: string;
  type: string;
}

export interface ClassOutcome {
  /** The class is no event of PLOVER. */
  none: boolean;
  /** Ours as `TYPE/mode` or `TYPE`; null where we tell of nothing. */
  ours: string | null;
  right: boolean;
  /** One of our events has the class's type, be the mode another. */
  typeRight: boolean;
}

/** What kind of conflict event a snippet tells of: `case2021/snippets.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const snippets = readGoldLines<GoldSnippet>(join(goldFolder, "case2021", "snippets.jsonl"));
  const outcomes = await inTurn(snippets, async (gold) => {
    const outcome = compareClass(gold, (await reader.readText(gold.text)).record);
    if (!outcome.right) tellMiss(gold, outcome, tell);
    return outcome;
  });
  return summarize(outcomes);
}

/** Ours is the first event told as having happened, else the first told at all. */
export function compareClass({ type }: Pick<GoldSnippet, "type">, { claims }: Pick<Record, "claims">): ClassOutcome {
  const accepted = conflictClasses[type];
  if (accepted === undefined) throw new Error(`The class ${type} has no type of PLOVER yet`);
  const told = claims.filter(({ event }) => event !== undefined).sort((a, b) => a.span.start - b.span.start);
  const event = (told.find(hasHappened) ?? told[0])?.event;
  const none = accepted.length === 0;
  if (event === undefined) return { none, ours: null, right: none, typeRight: none };
  const ours = event.mode === null ? event.type : `${event.type}/${event.mode}`;
  const right = accepted.includes(ours) || accepted.includes(`${event.type}/*`);
  return { none, ours, right, typeRight: accepted.some((one) => typeOf(one) === event.type) };
}

function hasHappened({ factuality, modes }: Claim): boolean {
  return factuality.endsWith("+") && modes.length === 0;
}

function typeOf(accepted: string): EventMention["type"] | string {
  return accepted.split("/")[0] ?? accepted;
}

export function summarize(outcomes: readonly ClassOutcome[]): ScoreRow[] {
  const row = { stage: "events", set: "case2021", floor: null, aim: null };
  return [
    { ...row, metric: "class right", value: share(outcomes, ({ right }) => right), floor: 0.65, aim: 0.82 },
    { ...row, metric: "type right, any mode", value: share(outcomes, ({ typeRight }) => typeRight) },
    {
      ...row,
      metric: "rightly none",
      value: share(
        outcomes.filter(({ none }) => none),
        ({ right }) => right,
      ),
    },
  ];
}

function tellMiss({ text, type }: GoldSnippet, { ours, typeRight }: ClassOutcome, tell: TellMiss): void {
  const cause = ours === null ? "no event told" : typeRight ? "another mode" : "another type";
  tell({ cause: `${cause} (${type})`, context: `${text} | ours ${ours ?? "none"}` });
}
