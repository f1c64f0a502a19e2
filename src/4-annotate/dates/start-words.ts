import { MONTHS } from "../numbers/month-words.ts";
import { ONES, ORDINALS, TENS } from "../numbers/number-words.ts";
import { wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS } from "./calendar-words.ts";
import { POINTERS } from "./pointers.ts";
import type { Scan } from "./reading.ts";

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties noughties".split(" ");

/** Words that a date seldom does without. */
const CONTENT_STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...SHORT_WEEKDAYS.keys(),
  ...TIME_UNITS.keys(),
  ...SEASONS.keys(),
  ...PARTS_OF_DAY,
  ...ORDINALS.keys(),
  ...ONES.keys(),
  ...TENS.keys(),
  ...[...POINTERS.keys()].filter((word) => word !== "that"),
  ...DECADES,
  ..."these those recent yesterday today tonight tomorrow overnight now currently nowadays recently lately soon another half few \
couple starting beginning ahead ever early late mid earlier later end start close middle rest remainder fiscal q h christmas \
boxing new valentine international st saint juneteenth bastille halloween armistice martin presidents memorial father labor \
thanksgiving daily everyday nightly weekly biweekly fortnightly monthly yearly annually every each once twice per whole full \
entire future near foreseeable distant while daylong weeklong monthlong yearlong decadelong weekslong monthslong yearslong decadeslong within".split(
    " ",
  ),
]);

/** Words of every kind of sentence: a date only before one of these, or where a date can start behind them (`null`). */
const LEADS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["a", null],
  ["an", null],
  ["some", new Set(["time", ...TIME_UNITS.keys()])],
  ["all", new Set(["-", ...TIME_UNITS.keys()])],
  ["the", null],
  ["that", new Set(["same", ...TIME_UNITS.keys(), ...PARTS_OF_DAY])],
  ["since", null],
  ["until", null],
  ["till", null],
  ["by", null],
  ["before", null],
  ["after", null],
  ["from", null],
  ["between", null],
  ["prior", null],
  ["on", new Set(["or"])],
  ["to", new Set(["date"])],
  ["at", new Set(["present", "the", "this"])],
  ["no", new Set(["later"])],
  ["not", new Set(["later"])],
  ["up", new Set(["to", "until"])],
  ["right", new Set(["now"])],
  ["just", new Set(["now"])],
  ["more", new Set(["recently", "lately"])],
  ["final", null],
  ["'", null],
  ["’", null],
]);

/** Quick test that spares the readers most of the text. */
export function mayStartDate(scan: Scan, at: number): boolean {
  const word = wordAt(scan.words, at);
  if (word.kind === "digits" || CONTENT_STARTS.has(word.low) || scan.quantities.has(at)) return true;
  const followers = LEADS.get(word.low);
  if (followers === undefined) return false;
  const next = wordAt(scan.words, at + 1);
  if (followers !== null) return followers.has(next.low);
  if (next.kind === "digits" || CONTENT_STARTS.has(next.low) || scan.quantities.has(at + 1)) return true;
  if (word.low === "the") return next.low === "'" || next.low === "‘";
  return LEADS.get(next.low) === null && mayStartBehind(scan, at + 2);
}

/** "since the end", "by the 3rd": one more word. */
function mayStartBehind(scan: Scan, at: number): boolean {
  const word = wordAt(scan.words, at);
  return word.kind === "digits" || CONTENT_STARTS.has(word.low) || scan.quantities.has(at);
}
