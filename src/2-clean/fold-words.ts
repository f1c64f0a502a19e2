const ascii = /^[\x00-\x7f]*$/;
const asciiNumber = /[0-9]+(?:[.,:][0-9]+)*/g;
const asciiWord = /[a-z]+(?:'[a-z]+)*|<0>/g;
const numberWord = /\p{N}+(?:[.,:]\p{N}+)*/gu;
const phraseWord = /[\p{L}\p{M}]+(?:'\p{L}+)*|<0>/gu;
const anyWord = /[\p{L}\p{M}\p{N}]+/gu;

/** How every number reads among the words of `phraseWords`. */
export const someNumber = "<0>";

/** Words as phrases of the furniture list are compared: lower case, straight apostrophes, no punctuation, all numbers alike. */
export function phraseWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower.replace(asciiNumber, ` ${someNumber} `).match(asciiWord) ?? [];
  return lower.replace(/’/g, "'").replace(numberWord, ` ${someNumber} `).match(phraseWord) ?? [];
}

/** A key that two printings of one paragraph share: its letters and digits in lower case; its own marks where it has none. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return lower.match(ascii.test(lower) ? /[a-z0-9]+/g : anyWord)?.join(" ") ?? text;
}

export function isCapitalised(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}

/** The text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(text.slice(-8));
}
