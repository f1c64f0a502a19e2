import { isCapital, wordAt } from "../numbers/scan-words.ts";
import { SEASONS } from "./calendar-words.ts";
import { readYearTail } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";

const LEADS_SEASON = new Set([
  "the",
  "in",
  "during",
  "by",
  "since",
  "until",
  "early",
  "late",
  "mid",
  "-",
  "all",
  "through",
]);
const NOT_A_SEASON_AFTER = new Set("of olympics games palace white soldier offensive camp school".split(" "));

/** "summer 2014", "the summer of 2014", "the winter". "Fall" and "spring" are verbs too and need a year or "in the". */
export function readSeason(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const name = wordAt(words, at).low === "the" ? at + 1 : at;
  const season = SEASONS.get(wordAt(words, name).low);
  if (season === undefined) return null;
  const year = readYearTail(words, name + 1);
  if (year !== null && year.value >= 1500 && wordAt(words, name + 1).low !== ",") {
    return dateReading(at, year.last, { of: "season", season, year: year.value, turn: null });
  }
  if (isCapital(wordAt(words, name)) || NOT_A_SEASON_AFTER.has(wordAt(words, name + 1).low)) return null;
  const low = wordAt(words, name).low;
  const before = wordAt(words, name - 1).low;
  if (low === "fall" || low === "spring") {
    const opening = wordAt(words, name - 2).low;
    if (before !== "the" || !(LEADS_SEASON.has(opening) && opening !== "the")) return null;
  } else if (name === at && !LEADS_SEASON.has(before)) return null;
  if (
    wordAt(words, name + 1).kind === "letters" &&
    !/^(?:and|when|as|but|or|with|to|by|that|for|was|were|is|has|have|had|after|before)$/.test(
      wordAt(words, name + 1).low,
    )
  )
    return null;
  return dateReading(at, name + 1, { of: "season", season, year: null, turn: null });
}
