import { readOrdinalNumber } from "../numbers/read-ordinal.ts";
import { isDash, wordAt } from "../numbers/scan-words.ts";
import { readYearTail } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";

/** "the third quarter of 2015", "third-quarter", "Q3 2016", "the first half of 2015", "2016 Q3". */
export function readQuarter(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const short = readShortQuarter(scan, at);
  if (short !== null) return short;
  let start = wordAt(words, at).low === "the" ? at + 1 : at;
  if (wordAt(words, start).low === "fiscal") start = isDash(wordAt(words, start + 1)) ? start + 2 : start + 1;
  const isLast = wordAt(words, start).low === "last" || wordAt(words, start).low === "final";
  const ordinal = isLast ? { value: -1, last: start + 1 } : readOrdinalNumber(words, start);
  if (ordinal === null) return null;
  const nameAt = isDash(wordAt(words, ordinal.last)) ? ordinal.last + 1 : ordinal.last;
  const name = wordAt(words, nameAt).low;
  const parts = name === "quarter" ? 4 : name === "half" ? 2 : 0;
  if (parts === 0 || ordinal.value > parts || ordinal.value === 0) return null;
  const size = name === "half" ? "half" : "quarter";
  const number = isLast ? parts : ordinal.value;
  const year = readYearTail(words, nameAt + 1);
  if (year !== null && wordAt(words, nameAt + 1).low !== ",") {
    return dateReading(at, year.last, { of: "fraction", size, number, year: year.value });
  }
  if (size === "half" || isLast) return null;
  if (nameAt > ordinal.last && at < start) return null;
  return dateReading(at, nameAt + 1, { of: "fraction", size, number, year: null });
}

/** "Q3", "H1 2016", "2016-Q3". */
function readShortQuarter(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const opening = wordAt(words, at);
  if (opening.kind === "digits" && opening.low.length === 4) {
    const joint = isDash(wordAt(words, at + 1)) ? at + 2 : at + 1;
    const found = readShort(scan, joint);
    return found === null ? null : dateReading(at, joint + 2, { of: "fraction", ...found, year: Number(opening.low) });
  }
  const found = readShort(scan, at);
  if (found === null) return null;
  const joint = isDash(wordAt(words, at + 2)) && wordAt(words, at + 2).glued ? at + 3 : at + 2;
  const year = readYearTail(words, joint);
  if (year === null && found.size === "half") return null;
  return dateReading(at, year?.last ?? at + 2, { of: "fraction", ...found, year: year?.value ?? null });
}

function readShort(scan: Scan, at: number): { size: "quarter" | "half"; number: number } | null {
  const letter = wordAt(scan.words, at).low;
  const figure = wordAt(scan.words, at + 1);
  if ((letter !== "q" && letter !== "h") || figure.kind !== "digits" || !figure.glued) return null;
  const next = wordAt(scan.words, at + 2);
  const number = Number(figure.low);
  if (number < 1 || number > (letter === "q" ? 4 : 2) || (next.glued && next.kind !== "mark" && next.kind !== "break"))
    return null;
  return { size: letter === "q" ? "quarter" : "half", number };
}
