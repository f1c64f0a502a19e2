import { join } from "node:path";
import type { Claim, Span } from "../../src/schema/index.ts";
import { type Counts, f1, overlap, share } from "./count-matches.ts";
import { isHeldBack } from "./hold-back.ts";
import { inTurn } from "./in-turn.ts";
import { type Assertion, assertions, isPolarityTrusted, judgeTimeml, type TimemlDocument } from "./judge-timeml.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

/** What we assert of the event whose word stands there, in UTF-16 units of the text; null where we tell of none. */
export type FindAssertion = (trigger: Span) => Assertion | null;

/** Opens a text published on a day (`YYYY-MM-DD`, or null) for its events to be asked after. */
export type OpenAssertions = (text: string, published: string | null) => Promise<FindAssertion>;

export interface AssertionOutcome {
  gold: Assertion;
  ours: Assertion | null;
}

/** What is asserted of each event word: the held-back fifth of `tbaq/docs.jsonl`. */
async function compareAll(goldFolder: string, open: OpenAssertions, tell: TellMiss): Promise<AssertionOutcome[]> {
  const documents = readGoldLines<TimemlDocument>(join(goldFolder, "tbaq", "docs.jsonl")).filter(
    ({ id, events }) => isHeldBack(id) && isPolarityTrusted(events),
  );
  const outcomes = await inTurn(documents, async (document) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(document.dct.value)?.[0] ?? null;
    return compareAssertions(document, await open(document.text, day), tell);
  });
  return outcomes.flat();
}

/** By the model's word for every event, and by the claims of the record, which tell of those events that are conflict. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  return [
    ...summarizeWords(await compareAll(goldFolder, (text) => openWords(text, reader), tell)),
    ...summarize(
      await compareAll(
        goldFolder,
        (text, published) => openClaims(text, published, reader),
        () => undefined,
      ),
    ),
  ];
}

/** What the model says of the first word of the trigger. */
async function openWords(text: string, reader: GoldReader): Promise<FindAssertion> {
  const { split, parse } = await reader.parse(text);
  return (trigger) => parse.words[split.tokens.findIndex((token) => overlap(token, trigger))]?.assertion ?? null;
}

/** What the first claim says whose trigger is the word. */
async function openClaims(text: string, published: string | null, reader: GoldReader): Promise<FindAssertion> {
  const { record, toGold } = await reader.readText(text, published);
  return (trigger) => {
    const claim = record.claims.find(({ event }) => {
      const span = event === undefined ? null : toGold(event.trigger);
      return span !== null && overlap(span, trigger);
    });
    return claim === undefined ? null : assertionOf(claim);
  };
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

const row = { stage: "assertion", set: "tbaq assertion", floor: null, aim: null };

/** Of every event word. */
export function summarizeWords(outcomes: readonly AssertionOutcome[]): ScoreRow[] {
  return [
    { ...row, metric: "right, by the model", value: right(outcomes), floor: 0.8, aim: 0.92 },
    ...byAssertion(outcomes).map(({ one, value }) => ({ ...row, metric: `${one} F1, by the model`, value })),
  ];
}

/** Of the event words that claims tell of. */
export function summarize(outcomes: readonly AssertionOutcome[]): ScoreRow[] {
  const told = outcomes.filter(({ ours }) => ours !== null);
  return [
    { ...row, metric: "right, of all", value: right(outcomes) },
    { ...row, metric: "right, of told", value: right(told) },
    { ...row, metric: "told", value: share(outcomes, ({ ours }) => ours !== null) },
    ...byAssertion(told).map(({ one, value }) => ({ ...row, metric: `${one} F1, of told`, value })),
  ];
}

function right(outcomes: readonly AssertionOutcome[]): number {
  return share(outcomes, ({ gold, ours }) => gold === ours);
}

function byAssertion(outcomes: readonly AssertionOutcome[]): { one: Assertion; value: number }[] {
  const countsOf = (one: Assertion): Counts => ({
    matched: outcomes.filter(({ gold, ours }) => gold === one && ours === one).length,
    gold: outcomes.filter(({ gold }) => gold === one).length,
    found: outcomes.filter(({ ours }) => ours === one).length,
  });
  return assertions.map((one) => ({ one, value: f1(countsOf(one)) }));
}
