import { join } from "node:path";
import type { Claim, Span } from "../../src/schema/index.ts";
import { type Counts, f1, overlap, share, sumCounts } from "./count-matches.ts";
import { isHeldBack } from "./hold-back.ts";
import { type Assertion, assertions, isPolarityTrusted, judgeTimeml, type TimemlDocument } from "./judge-timeml.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** What we assert of the event whose word stands there, in UTF-16 units of the text; null where we tell of none. */
export type FindAssertion = (trigger: Span) => Assertion | null;

/** Opens a text published on a day (`YYYY-MM-DD`, or null) for its events to be asked after. */
export type OpenAssertions = (text: string, published: string | null) => FindAssertion;

export interface AssertionOutcome {
  gold: Assertion;
  ours: Assertion | null;
}

/** What is asserted of each event word: the held-back fifth of `tbaq/docs.jsonl`. */
export function scoreAssertion(goldFolder: string, open: OpenAssertions, tell: TellMiss): ScoreRow[] {
  return summarize(
    readGoldLines<TimemlDocument>(join(goldFolder, "tbaq", "docs.jsonl"))
      .filter(({ id, events }) => isHeldBack(id) && isPolarityTrusted(events))
      .flatMap((document) => {
        const day = /^\d{4}-\d{2}-\d{2}/.exec(document.dct.value)?.[0] ?? null;
        return compareAssertions(document, open(document.text, day), tell);
      }),
  );
}

/** By the claims of the record: the first whose trigger is the word. */
export function score(goldFolder: string, reader: GoldReader, tell: TellMiss): ScoreRow[] {
  const open: OpenAssertions = (text, published) => {
    const { record, toGold } = reader.readText(text, published);
    return (trigger) => {
      const claim = record.claims.find(({ event }) => {
        const span = event === undefined ? null : toGold(event.trigger);
        return span !== null && overlap(span, trigger);
      });
      return claim === undefined ? null : assertionOf(claim);
    };
  };
  return scoreAssertion(goldFolder, open, tell);
}

export function assertionOf({ factuality, modes }: Pick<Claim, "factuality" | "modes">): Assertion {
  if (modes.includes("negation") || factuality.endsWith("-")) return "denied";
  if (modes.includes("hypothetical")) return "hypothetical";
  if (modes.includes("future")) return "planned";
  if (factuality === "PS+" || factuality === "Uu") return "hypothetical";
  return modes.includes("historical") ? "background" : "happened";
}

export function compareAssertions(document: TimemlDocument, find: FindAssertion, tell: TellMiss): AssertionOutcome[] {
  const toUnits = openOffsets(document.text);
  const judged = judgeTimeml(document);
  return document.events.map((event) => {
    const [span, gold] = [toUnits(event), judged.get(event.eid) ?? "happened"];
    const ours = find(span);
    if (ours !== gold && ours !== null)
      tell({ cause: `${gold} taken for ${ours}`, context: quoteContext(document.text, span) });
    return { gold, ours };
  });
}

export function summarize(outcomes: readonly AssertionOutcome[]): ScoreRow[] {
  const told = outcomes.filter(({ ours }) => ours !== null);
  const right = (all: readonly AssertionOutcome[]): number => share(all, ({ gold, ours }) => gold === ours);
  const countsOf = (one: Assertion): Counts => ({
    matched: told.filter(({ gold, ours }) => gold === one && ours === one).length,
    gold: told.filter(({ gold }) => gold === one).length,
    found: told.filter(({ ours }) => ours === one).length,
  });
  const row = { stage: "assertion", set: "tbaq assertion", floor: null, aim: null };
  return [
    { ...row, metric: "right, of all", value: right(outcomes), floor: 0.8, aim: 0.92 },
    { ...row, metric: "right, of told", value: right(told) },
    { ...row, metric: "told", value: share(outcomes, ({ ours }) => ours !== null) },
    ...assertions.map((one) => ({ ...row, metric: `${one} F1, of told`, value: f1(sumCounts([countsOf(one)])) })),
  ];
}
