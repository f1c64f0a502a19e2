import { isCounted, isTimeUnit, looksPlural } from "./counted-nouns.ts";
import { SCALES } from "./number-words.ts";
import { isCapital, type Word, wordAt } from "./scan-words.ts";

/** Nouns that take a number as their name. */
const NUMBERED = new Set(
  "brigade division battalion regiment corps squadron unit company platoon flight article articles resolution highway route road \
channel chapter section room gate level phase area sector zone camp bus line station hill checkpoint point pier tier grade category \
force type model page number no nos nr protocol act law formula version building block street avenue ward cell hall terminal \
runway track radio apollo boeing airbus district precinct schedule annex amendment paragraph exhibit count class stage group \
operation team interstate psalm verse figure table version windows agenda vision hangar warehouse ship convoy decree passcode".split(
    " ",
  ),
);

const ARTICLES = new Set("a an the this that 's".split(" "));

/** A number that names and does not count: "Brigade 65", "Flight 370", "a Boeing 737". */
export function isDesignation(words: readonly Word[], first: number, last: number): boolean {
  const before = wordAt(words, first - 1);
  const isAbbreviated = before.low === "." && before.glued;
  const name = isAbbreviated ? wordAt(words, first - 2) : before;
  if (name.kind !== "letters" || name.sentence !== wordAt(words, first).sentence) return before.low === "#";
  if (isTimeUnit(wordAt(words, last).low)) return false;
  if (NUMBERED.has(name.low) && (isCapital(name) || !isAbbreviated))
    return isCapital(name) || !looksPlural(wordAt(words, last));
  if (isAbbreviated || !isCapital(name)) return false;
  if (isCodeBefore(words, name, last)) return true;
  const next = wordAt(words, last);
  if (next.kind === "letters" && (looksPlural(next) || isCounted(next) || isTimeUnit(next.low) || SCALES.has(next.low)))
    return false;
  if (next.low === "%" || next.low === "-") return false;
  return followsArticle(words, first - 1);
}

/** "CTF 50 will lead": a short name in capitals in a sentence that is not. */
function isCodeBefore(words: readonly Word[], name: Word, last: number): boolean {
  const next = wordAt(words, last);
  const isCode = name.raw === name.raw.toUpperCase() && name.raw.length >= 2 && name.raw.length <= 4;
  if (!isCode || next.kind !== "letters" || next.raw !== next.low) return false;
  return !looksPlural(next) && !isCounted(next) && !isTimeUnit(next.low) && !SCALES.has(next.low);
}

/** "a Shahed 136", "the Rafale 2": capitals between an article and the number. */
function followsArticle(words: readonly Word[], at: number): boolean {
  let index = at;
  while (index > at - 3 && isCapital(wordAt(words, index))) index--;
  return index < at && ARTICLES.has(wordAt(words, index).low);
}
