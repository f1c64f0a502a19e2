import { isCapital, type Word } from "./scan-words.ts";

const PEOPLE = new Set(
  "people persons men women children civilians soldiers troops fighters militants rebels insurgents refugees migrants \
prisoners hostages police policemen officers personnel gunmen victims residents villagers students workers families \
protesters demonstrators passengers pilgrims journalists doctors patients detainees recruits mercenaries volunteers \
reservists conscripts marines advisers advisors contractors inhabitants displaced dead wounded killed injured casualties \
others deaths fatalities homes houses tanks rockets missiles drones shells bombs aircraft vehicles weapons rifles tonnes \
tons kilometres kilometers km miles metres meters feet hectares acres barrels percent per dollars euros pounds".split(
    " ",
  ),
);

const TIME_UNITS = new Set(
  "second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months \
quarter quarters season seasons year years decade decades century centuries".split(" "),
);

/** Verbs and function words that end in s as plurals do. */
const NOT_PLURAL = new Set(
  "was is has does us this its thus as his perhaps says plus versus yes always besides towards afterwards saw less across unless whereas".split(
    " ",
  ),
);

/** A noun that a number can count: people, things of war, measures. */
export function isCounted(word: Word): boolean {
  return PEOPLE.has(word.low);
}

/** Looks like a plural noun. */
export function looksPlural(word: Word): boolean {
  if (word.kind !== "letters" || isCapital(word)) return false;
  if (PEOPLE.has(word.low)) return true;
  const { low } = word;
  return low.length > 3 && low.endsWith("s") && !/(?:ss|us|is)$/.test(low) && !NOT_PLURAL.has(low);
}

export function isTimeUnit(low: string): boolean {
  return TIME_UNITS.has(low);
}
