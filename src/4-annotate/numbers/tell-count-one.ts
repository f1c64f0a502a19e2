import { isDash, isTitleCase, type Word, wordAt } from "./scan-words.ts";

const COUNTS_BEFORE = new Set(
  "least than only killed killing wounded wounding injured injuring captured capturing and including about with".split(
    " ",
  ),
);
const NOT_COUNTED_AFTER = new Set(
  "another day time thing way hand point side s 's can should would could may might must will who that which which's by on".split(
    " ",
  ),
);
const PRONOUN_BEFORE = new Set(
  "no any every each this that the which some another square day previous next last first only's everyone".split(" "),
);
const STATE_AFTER = new Set(
  "killed dead wounded injured missing was died other more critically seriously civilian".split(" "),
);
const AFTER_OF = new Set("the his its their her our them those these".split(" "));

/** "one" as a count ("one soldier", "one was killed", "at least one") and not as a pronoun ("no one", "the one", "one another"). */
export function isCountOne(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1).low;
  const next = wordAt(words, at + 1);
  if (PRONOUN_BEFORE.has(before) || before === "'s") return false;
  if (isDash(next) && next.glued)
    return !["time", "sided", "way", "off", "on", "to"].includes(wordAt(words, at + 2).low);
  if (STATE_AFTER.has(next.low)) return true;
  if (next.low === "of") return AFTER_OF.has(wordAt(words, at + 2).low) && !isSuperlative(wordAt(words, at + 3));
  if (NOT_COUNTED_AFTER.has(next.low)) return false;
  if (next.kind === "letters") return !isTitleCase(next) || COUNTS_BEFORE.has(before);
  return COUNTS_BEFORE.has(before);
}

/** "one of the most senior" tells of rank and counts nobody. */
function isSuperlative(word: Word): boolean {
  return (
    word.low === "most" ||
    word.low === "best" ||
    word.low === "worst" ||
    (word.low.length > 5 && word.low.endsWith("est"))
  );
}
