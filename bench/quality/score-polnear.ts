import { join } from "node:path";
import type { Record, Span } from "../../src/schema/index.ts";
import { type Counts, countWords, f1, overlap, pairOff, sumCounts } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import { spanOfWords } from "./model-spans.ts";
import type { GoldReader, ParsedText } from "./open-gold-reader.ts";
import { quoteContext } from "./quote-context.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import { modelAlone, type ScoreRow, type TellMiss } from "./score-row.ts";

/** Who says what: each role in one stretch or several, or none. */
export interface Saying {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** Offsets in code points. */
export interface GoldSayings {
  date: string | null;
  text: string;
  attributions: Saying[];
}

export type SayingCounts = { [role in keyof Saying | "link"]: Counts };

const roles = ["source", "cue", "content"] as const;

/** Attribution in political news: `polnear/dev.jsonl`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const documents = readGoldLines<GoldSayings>(join(goldFolder, "polnear", "dev.jsonl"));
  const outcomes = await inTurn(documents, async (document) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(document.date ?? "")?.[0] ?? null;
    const { record, toGold } = await reader.readText(document.text, day);
    const found = findSayings(record, toGold);
    tellMisses(document, found, tell);
    const byModel = findModelSayings(await reader.parse(document.text));
    return { program: compareSayings(document, found), model: compareSayings(document, byModel) };
  });
  return [
    ...summarize(outcomes.map(({ program }) => program)),
    ...modelAlone(summarize(outcomes.map(({ model }) => model))),
  ];
}

function tellMisses(document: GoldSayings, found: readonly Saying[], tell: TellMiss): void {
  const { text } = document;
  const gold = inUnits(document);
  const describe = ({ source, cue, content }: Saying): string => {
    const at = content[0] ?? cue[0] ?? source[0];
    const words = (all: readonly Span[]): string => all.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `source "${words(source)}" cue "${words(cue)}" | ${at === undefined ? "" : quoteContext(text, at)}`;
  };
  for (const one of gold) {
    const near = found.filter(({ content }) => meet(one.content, content));
    const linked = near.find(({ source }) => source.length > 0);
    if (near.some(({ source }) => one.source.length === 0 || meet(one.source, source))) continue;
    const cause =
      near.length === 0
        ? "saying not found"
        : linked === undefined
          ? "found without its source"
          : "given to another source";
    tell({ cause, context: linked === undefined ? describe(one) : `${describe(one)} | ours ${describe(linked)}` });
  }
  for (const other of found)
    if (!gold.some(({ content }) => meet(content, other.content)))
      tell({ cause: "saying where there is none", context: describe(other) });
}

function meet(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((a) => other.some((b) => overlap(a, b)));
}

function inUnits({ text, attributions }: GoldSayings): Saying[] {
  const toUnits = openOffsets(text);
  return attributions.map(({ source, cue, content }) => ({
    source: source.map(toUnits),
    cue: cue.map(toUnits),
    content: content.map(toUnits),
  }));
}

/** Our attributions with the innermost source; a word that is its own source ("reportedly") is a cue without one. */
export function findSayings(
  { attributions }: Pick<Record, "attributions">,
  toGold: (span: Span) => Span | null,
): Saying[] {
  return attributions.map(({ sources, cue, span }) => {
    const source = sources.at(-1)?.span ?? null;
    const isCue = source !== null && cue !== null && overlap(source, cue);
    const spans = (one: Span | null): Span[] => [one === null ? null : toGold(one)].filter((found) => found !== null);
    return { source: isCue ? [] : spans(source), cue: spans(cue), content: spans(span) };
  });
}

/** The model's own; what no cue claims is a role by itself. */
export function findModelSayings(parsed: ParsedText): Saying[] {
  const spans = (all: readonly Parameters<typeof spanOfWords>[1][]): Span[] =>
    all.flatMap((one) => spanOfWords(parsed, one) ?? []);
  const none: Saying = { source: [], cue: [], content: [] };
  return [
    ...parsed.parse.attributions.map(({ source, cue, contents }) => ({
      source: spans(source === null ? [] : [source]),
      cue: spans([cue]),
      content: spans(contents),
    })),
    ...parsed.parse.unclaimed.map((one) => ({ ...none, [one.kind]: spans([one]) })),
  ];
}

/** Words by role; a link is right where both the content and the source overlap with those of one attribution. */
export function compareSayings(document: GoldSayings, found: readonly Saying[]): SayingCounts {
  const { text } = document;
  const gold = inUnits(document);
  const linked = (all: readonly Saying[]): Saying[] =>
    all.filter(({ source, content }) => source.length > 0 && content.length > 0);
  const links = pairOff(linked(gold), linked(found), [
    (one, other) => meet(one.content, other.content) && meet(one.source, other.source),
  ]);
  const words = (role: keyof Saying): Counts =>
    countWords(
      text,
      gold.flatMap((one) => one[role]),
      found.flatMap((one) => one[role]),
    );
  return {
    source: words("source"),
    cue: words("cue"),
    content: words("content"),
    link: { matched: links.size, gold: linked(gold).length, found: linked(found).length },
  };
}

export function summarize(documents: readonly SayingCounts[]): ScoreRow[] {
  const value = (role: keyof SayingCounts): number => f1(sumCounts(documents.map((one) => one[role])));
  const floors = { source: 0.65, cue: 0.72, content: 0.7 };
  const aims = { source: 0.8, cue: 0.85, content: 0.82 };
  const row = { stage: "attribution", set: "polnear" };
  return [
    ...roles.map((role) => ({
      ...row,
      metric: `${role} words F1`,
      value: value(role),
      floor: floors[role],
      aim: aims[role],
    })),
    { ...row, metric: "links F1", value: value("link"), floor: 0.6, aim: 0.78 },
  ];
}
