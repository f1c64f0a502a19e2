import type { Lexicon, Sentence, Span, Token } from "../schema/index.ts";

/** "VILLAMONTES, March 16 (ANB) - [TEXT] ": a place in capitals, what follows it, a dash, and a monitor's labels. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}[^.!?\n"“]{0,60}?(?:\(([^()\n]{2,40})\)\s*[-–—]{1,2}|\s[-–—]{1,2})\s+(?:\[[^[\]\n]{1,60}\]\s*){0,4}(?=["“\p{Lu}\d])/u;
/** "MARCHETTI:" or "LIDIA MARCHETTI, HOST:" in a transcript. */
const SPEAKER = /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [\p{Lu} ]{2,40})?:\s+(?=\S)/u;
const LONGEST_LEAD = 200;

/**
 * Sentences as a reader sees them: one cut at an abbreviated rank ("Cpl. Suárez") is whole again, and what stands before
 * the text proper (a dateline, a speaker's name) is a sentence by itself. `agency` is the agency that a dateline names.
 */
export function mendSentences(
  text: string,
  split: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
  roles: Lexicon["roles"],
): { tokens: Token[]; sentences: Sentence[]; agency: Span | null } {
  const whole = joinRanks(split.tokens, split.sentences, roles);
  const { tokens, sentences } = whole;
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
    let cut = sentence.first;
    while (lead !== null && cut < sentence.last && (tokens[cut] as Token).start < lead.end) cut++;
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

/** "Cpl" and its full stop as one word, so that it does not end a sentence. */
function joinRanks(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  roles: Lexicon["roles"],
): { tokens: Token[]; sentences: Sentence[] } {
  const joined: Token[] = [];
  const ranges = sentences.map((sentence) => {
    const first = joined.length;
    for (let at = sentence.first; at < sentence.last; at++) {
      const [word, stop] = [tokens[at] as Token, tokens[at + 1]];
      const rank =
        stop?.text === "." && word.end === stop.start && /^\p{Lu}/u.test(word.text) && roles.has(`${word.norm}.`);
      joined.push(rank ? { ...word, end: stop.end, text: `${word.text}.`, norm: `${word.norm}.`, pos: "PROPN" } : word);
      if (rank) at++;
    }
    return { ...sentence, first, last: joined.length };
  });
  return { tokens: joined, sentences: ranges };
}

function endsInRank(tokens: readonly Token[], sentence: Sentence, roles: Lexicon["roles"]): boolean {
  const word = tokens[sentence.last - 1];
  return word !== undefined && /^\p{Lu}.*\.$/u.test(word.text) && roles.has(word.norm);
}
