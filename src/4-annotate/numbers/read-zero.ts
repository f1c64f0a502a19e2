import { type Amount, exactAmount } from "./amount.ts";
import { isTitleCase, type Word, wordAt } from "./scan-words.ts";

/** People and harm: the nouns before which "no" counts. */
const HARM_NOUNS = new Set(
  "casualties casualty injuries injury deaths death fatalities fatality losses victims victim wounded dead injured killed people person persons civilians civilian soldiers soldier troops fighters survivors survivor hostages prisoners arrests children women men passengers".split(
    " ",
  ),
);

/** What "nobody" and "none" must have suffered. */
const HARM_WORDS = new Set(
  "killed hurt injured wounded died dead harmed missing captured survived casualties arrested detained".split(" "),
);

const NOBODY = new Set(["none", "nobody"]);
const STOPS = new Set(
  "of in on at for to from by with that who which and but or reports report word sign evidence claim claims responsibility need".split(
    " ",
  ),
);
const REACH_OF_NO = 3;
const REACH_OF_NOBODY = 9;

/** "no" before a noun of people or harm ("no casualties"), "nobody", "none" and "no one" with a word of harm: exactly zero. */
export function readZero(words: readonly Word[], first: number): Amount | null {
  const word = wordAt(words, first).low;
  const next = wordAt(words, first + 1).low;
  if (word === "zero") return isGroundZero(words, first) ? null : exactAmount(first, first + 1, 0);
  if (word === "not" && next === "a" && wordAt(words, first + 2).low === "single") {
    return reachesNoun(words, first + 3) ? exactAmount(first, first + 3, 0) : null;
  }
  if (word === "no" && next === "one") return reachesHarm(words, first + 2) ? exactAmount(first, first + 2, 0) : null;
  if (NOBODY.has(word)) return reachesHarm(words, first + 1) ? exactAmount(first, first + 1, 0) : null;
  return word === "no" && reachesNoun(words, first + 1) ? exactAmount(first, first + 1, 0) : null;
}

function isGroundZero(words: readonly Word[], at: number): boolean {
  return isTitleCase(wordAt(words, at)) && isTitleCase(wordAt(words, at - 1));
}

/** "no further civilian casualties", but not "no reports of casualties". */
function reachesNoun(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + REACH_OF_NO; index++) {
    const word = wordAt(words, index);
    if (word.kind !== "letters" || STOPS.has(word.low)) return false;
    if (HARM_NOUNS.has(word.low)) return true;
  }
  return false;
}

function reachesHarm(words: readonly Word[], at: number): boolean {
  const { sentence } = wordAt(words, at - 1);
  for (let index = at; index < at + REACH_OF_NOBODY; index++) {
    const word = wordAt(words, index);
    if (word.kind === "break" || word.sentence !== sentence || ".;!?".includes(word.low)) return false;
    if (HARM_WORDS.has(word.low)) return true;
  }
  return false;
}
