import type { Lexicon, Sentence, Span, Token } from "../schema/index.ts";

/** "VILLAMONTES, March 16 (ANB) - ": a place in capitals, what follows it, and a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}[^.!?\n"“]{0,60}?(?:\(([^()\n]{2,40})\)\s*[-–—]{1,2}|\s[-–—]{1,2})\s+(?=["“\p{Lu}\d])/u;
/** "MARCHETTI:" or "LIDIA MARCHETTI, HOST:" in a transcript. */
const SPEAKER = /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [\p{Lu} ]{2,40})?:\s+(?=\S)/u;
const LONGEST_LEAD = 140;

/**
 * Sentences as a reader sees them: one cut at an abbreviated rank ("Cpl. Suárez") is whole again, and what stands before
 * the text proper (a dateline, a speaker's name) is a sentence by itself. `agency` is the agency that a dateline names.
 */
export function mendSentences(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  roles: Lexicon["roles"],
): { tokens: Token[]; sentences: Sentence[]; agency: Span | null } {
  let agency: Span | null = null;
  const mended: Sentence[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const before = mended.at(-1);
    if (before !== undefined && before.paragraph === sentence.paragraph && endsInRank(tokens, before, roles)) {
      mended[mended.length - 1] = { ...before, end: sentence.end, last: sentence.last };
      continue;
    }
    const opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const lead = opens ? leadOf(text, sentence) : null;
    const cut =
      lead === null ? -1 : tokens.findIndex((token, index) => index >= sentence.first && token.start >= lead.end);
    if (lead === null || cut <= sentence.first || cut >= sentence.last) {
      mended.push(sentence);
      continue;
    }
    agency ??= lead.agency;
    mended.push({ ...sentence, end: tokens[cut - 1]?.end ?? sentence.end, last: cut });
    mended.push({ ...sentence, start: tokens[cut]?.start ?? sentence.start, first: cut });
  }
  const numbered = [...tokens];
  mended.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++)
      numbered[at] = { ...(tokens[at] as Token), sentence: index };
  });
  return { tokens: numbered, sentences: mended, agency };
}

function leadOf(text: string, sentence: Sentence): { end: number; agency: Span | null } | null {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LEAD));
  const dateline = DATELINE.exec(head);
  if (dateline !== null) {
    const name = dateline[1];
    const at = name === undefined ? -1 : dateline[0].lastIndexOf(name);
    const agency =
      name === undefined || at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + name.length };
    return { end: sentence.start + dateline[0].length, agency };
  }
  const speaker = SPEAKER.exec(head);
  return speaker === null ? null : { end: sentence.start + speaker[0].length, agency: null };
}

function endsInRank(tokens: readonly Token[], sentence: Sentence, roles: Lexicon["roles"]): boolean {
  const [word, stop] = [tokens[sentence.last - 2], tokens[sentence.last - 1]];
  if (stop === undefined) return false;
  if (stop.text !== ".") return stop.norm.endsWith(".") && roles.has(stop.norm);
  return word !== undefined && word.end === stop.start && /^\p{Lu}/u.test(word.text) && roles.has(`${word.norm}.`);
}
