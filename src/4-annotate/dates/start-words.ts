import { MONTHS } from "../numbers/month-words.ts";
import { ONES, ORDINALS, TENS } from "../numbers/number-words.ts";
import { wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS } from "./calendar-words.ts";
import { POINTERS } from "./pointers.ts";
import { HOLIDAY_STARTS } from "./read-holiday.ts";
import type { Scan } from "./reading.ts";

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties noughties".split(" ");

const DEICTIC =
  "these those recent yesterday today tonight tomorrow overnight now currently nowadays recently lately soon ever".split(
    " ",
  );

const PARTS =
  "early late mid earlier later end start close middle rest remainder starting beginning ahead within".split(" ");

const SETS =
  "daily everyday nightly weekly biweekly fortnightly monthly yearly annually every each once twice per".split(" ");

const LENGTHS = "another half few couple whole full entire while daylong weeklong monthlong yearlong decadelong".split(
  " ",
);

/** Words that a date seldom does without. */
const CONTENT: readonly string[] = [
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
  ...DEICTIC,
  ...PARTS,
  ...SETS,
  ...LENGTHS,
  ...HOLIDAY_STARTS,
  ..."fiscal q h future near foreseeable distant".split(" "),
];

/** Words of every kind of sentence: a date only before one of these, or where a date can start behind them (`null`). */
const LEADS: readonly (readonly [string, ReadonlySet<string> | null])[] = [
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
];

/** Content words to `true`, leads to what may follow them. */
const STARTS: ReadonlyMap<string, true | ReadonlySet<string> | null> = new Map<
  string,
  true | ReadonlySet<string> | null
>([...LEADS, ...CONTENT.map((word) => [word, true] as const)]);

/** Quick test that spares the readers most of the text. */
export function mayStartDate(scan: Scan, at: number): boolean {
  if (hasContent(scan, at)) return true;
  const word = wordAt(scan.words, at);
  const followers = STARTS.get(word.low);
  if (followers === undefined || followers === true) return false;
  const next = wordAt(scan.words, at + 1);
  if (followers !== null) return followers.has(next.low);
  if (hasContent(scan, at + 1)) return true;
  if (word.low === "the") return next.low === "'";
  return STARTS.get(next.low) === null && hasContent(scan, at + 2);
}

function hasContent(scan: Scan, at: number): boolean {
  const word = wordAt(scan.words, at);
  return word.kind === "digits" || STARTS.get(word.low) === true || scan.quantities.has(at);
}
