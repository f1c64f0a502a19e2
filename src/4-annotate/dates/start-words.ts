import { MONTHS } from "../numbers/month-words.ts";
import { ONES, ORDINALS, TENS } from "../numbers/number-words.ts";
import { wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS } from "./calendar-words.ts";
import type { Scan } from "./reading.ts";

const STARTS = new Set([
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
  ..."last past latest this current next coming upcoming previous preceding prior on following same that these those recent the a an \
yesterday today tonight tomorrow overnight now currently nowadays recently lately soon right just more at final some another half \
few couple since until till by before after starting beginning from between ahead no not ever up early late mid earlier later end \
to day start close middle rest remainder fiscal q h christmas boxing new valentine international st saint may juneteenth bastille halloween armistice martin \
presidents memorial father labor thanksgiving daily everyday nightly weekly biweekly fortnightly monthly quarterly yearly annually \
within every each once twice per all whole full entire daylong weeklong monthlong yearlong decadelong weekslong monthslong yearslong \
decadeslong ' ’".split(" "),
]);

/** Quick test that spares the readers most of the text. */
export function mayStartDate(scan: Scan, at: number): boolean {
  const word = wordAt(scan.words, at);
  return word.kind === "digits" || STARTS.has(word.low) || scan.quantities.has(at);
}
