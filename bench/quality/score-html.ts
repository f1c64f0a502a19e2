import { join } from "node:path";
import { type Counts, f1, sumCounts } from "./count-matches.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { readGoldLines } from "./read-gold.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";

export interface GoldPage {
  html: string;
  /** Pieces that the article's text holds. */
  with: string[];
  /** Pieces of the page that are not of the article. */
  without: string[];
}

/** Article text out of web pages, furniture left out: `html/pages.jsonl.gz`. */
export async function score(goldFolder: string, reader: GoldReader, tell: TellMiss): Promise<ScoreRow[]> {
  const counts: Counts[] = [];
  for (const page of readGoldLines<GoldPage>(join(goldFolder, "html", "pages.jsonl.gz"))) {
    const text = (await reader.cleanPage(page.html)) ?? "";
    counts.push(comparePage(page, text));
    tellMisses(page, text, tell);
  }
  return summarize(counts);
}

function tellMisses({ with: wanted, without }: Pick<GoldPage, "with" | "without">, text: string, tell: TellMiss): void {
  const flat = flatten(text);
  for (const piece of wanted)
    if (!flat.includes(flatten(piece)))
      tell({ cause: flat === "" ? "page gives no text" : "piece of the article missing", context: flatten(piece) });
  for (const piece of without)
    if (flat.includes(flatten(piece))) tell({ cause: "piece of the page kept", context: flatten(piece) });
}

/** A piece counts as found where the text holds it, white space aside. */
export function comparePage(page: Pick<GoldPage, "with" | "without">, text: string): Counts {
  const flat = flatten(text);
  const holds = (piece: string): boolean => flat.includes(flatten(piece));
  const matched = page.with.filter(holds).length;
  return { matched, gold: page.with.length, found: matched + page.without.filter(holds).length };
}

export function summarize(counts: readonly Counts[]): ScoreRow[] {
  return [{ stage: "clean", set: "html", metric: "segments F1", value: f1(sumCounts(counts)), floor: 0.92, aim: 0.97 }];
}

function flatten(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
