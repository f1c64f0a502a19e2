import { expect, test } from "vitest";
import { spanOf } from "./make-record.ts";
import type { Miss } from "./score-row.ts";
import { tellSpanMisses } from "./tell-span-misses.ts";

const text = "Ada Brenn left Tarn for Velmar on Friday.";
const typed = (words: string, type: string) => ({ ...spanOf(text, words), type });
const gold = [typed("Ada Brenn", "PER"), typed("Tarn", "LOC"), typed("Velmar", "LOC")];

function causes(found: ReturnType<typeof typed>[]): string[] {
  const told: Miss[] = [];
  tellSpanMisses(text, gold, found, (miss) => void told.push(miss));
  return told.map(({ cause }) => cause);
}

test("the gold itself has no misses", () => {
  expect(causes(gold)).toEqual([]);
});

test("each miss has its cause", () => {
  expect(causes([typed("Brenn", "PER"), typed("Tarn", "PER"), typed("Friday", "LOC")])).toEqual([
    "PER cut otherwise",
    "LOC taken for PER",
    "LOC not found",
    "LOC where there is none",
  ]);
});
