import { endsSentence, isCapitalised, phraseWords } from "./fold-words.ts";
import type { FurnitureList } from "./furniture-list.ts";
import { type Cut, cutWhole, type Paragraph, type Pass } from "./paragraph.ts";

const proseLength = 50;
const shortest = 25;
const longest = 110;
const fewestWords = 5;
const mostWords = 16;
/** "Who are the River Guards?" presents somebody to readers of other stories. */
const profile = /^(?:Who|What) (?:is|are|was|were) (?:the )?\p{Lu}[^:;"“”]*\?$/u;
/** Share of a text's paragraphs that must end as sentences do before a line without a stop means anything. */
const punctuatedShare = 0.6;
/** A subheading shares at least this much of its wording with the paragraph after it. */
const sharedWording = 0.5;

/**
 * Headlines of other stories between two paragraphs of prose: one short line that opens with a capital, ends without a
 * stop or in a question mark, does without articles and pronouns, holds a verb, and is not taken up by its neighbours as
 * a subheading is. Of a line with a colon, the words before it count: those of a speaker's label are names alone.
 */
export const dropStoryHeadlines: Pass = (paragraphs, { list }) => {
  if (!isPunctuated(paragraphs)) return [];
  const cuts: Cut[] = [];
  for (let index = 2; index < paragraphs.length - 1; index++) {
    const [before, line, after] = paragraphs.slice(index - 1, index + 2);
    if (before === undefined || line === undefined || after === undefined) continue;
    if (!isProse(before) || !isProse(after) || !readsAsHeadline(line.text, list)) continue;
    if (Math.max(wordingShared(line, before), wordingShared(line, after)) < sharedWording)
      cuts.push(cutWhole(line, "headline of another story"));
  }
  return cuts;
};

function isPunctuated(paragraphs: readonly Paragraph[]): boolean {
  const long = paragraphs.filter(({ text }) => text.length >= proseLength);
  const stopped = long.filter(isProse).length;
  return stopped >= 2 && stopped >= long.length * punctuatedShare;
}

/** A sentence's end, or the bracket of a credit after it. */
function isProse({ text }: Paragraph): boolean {
  return text.length >= proseLength && (endsSentence(text) || /[)\]]$/.test(text));
}

function readsAsHeadline(text: string, list: FurnitureList): boolean {
  if (text.length < shortest || text.length > longest) return false;
  if (!/^\p{Lu}.*[\p{L}\p{N}?]$/u.test(text) || !/\p{Ll}/u.test(text)) return false;
  if (profile.test(text)) return true;
  if (/^(?:is|are|was|were|do|have|has|can|could|will|would|should|must|may) /i.test(text)) return false;
  if (/[;|"“”]|[.!?] \p{Lu}\p{Ll}* \p{Ll}/u.test(text)) return false;
  const [clause = ""] = text.split(":");
  if (clause !== text && !/ \p{Ll}/u.test(clause)) return false;
  const words = phraseWords(clause);
  if (words.length < fewestWords - (clause === text ? 0 : 1) || words.length > mostWords) return false;
  if (list["unheadlined words"].countIn(words) > 0) return false;
  return holdsVerb(clause.split(" "), list);
}

/**
 * A headline verb or an -ing form after a noun, or its plain form after a plural or "to"; in a line that is not in title
 * case, one that no name is made of.
 */
function holdsVerb(words: readonly string[], list: FurnitureList): boolean {
  const verbs = list["headline verbs"];
  const long = words.filter((word) => word.length > 3);
  const inTitleCase = long.filter(isCapitalised).length >= long.length * 0.7;
  return words.some((word, index) => {
    const before = words[index - 1]?.toLowerCase();
    if (before === undefined || (isCapitalised(word) && !inTitleCase)) return false;
    const verb = word.toLowerCase();
    const isPlain = [`${verb}s`, `${verb}es`, verb.replace(/y$/, "ies")].some((form) => verbs.is([form]));
    if (isPlain && (before === "to" || /\p{L}{3}s$/u.test(before))) return true;
    return !list["before nouns"].is([before]) && (verbs.is([verb]) || /^\p{L}{2,}ing$/u.test(verb));
  });
}

/** Share of the line's own wording, names apart where it is written in lower case, that the paragraph uses too. */
function wordingShared(line: Paragraph, paragraph: Paragraph): number {
  const long = line.text.split(" ").filter((word) => /\p{L}{4}/u.test(word));
  const plain = long.filter((word) => !isCapitalised(word));
  const wording = (plain.length >= 2 ? plain : long).map(stem);
  const used = new Set(paragraph.text.slice(0, 3000).split(" ").map(stem));
  return wording.filter((word) => used.has(word)).length / Math.max(1, wording.length);
}

function stem(word: string): string {
  return (phraseWords(word)[0] ?? "").slice(0, 5);
}
