import type { Span, Token } from "../../schema/index.ts";

/** The smallest pieces a date or number is written with: "1980-88" is three, "9th" two, "Oct." two, "year's" two. */
export interface Word extends Span {
  /** As written. */
  raw: string;
  /** Lower case, curly apostrophes straightened. */
  low: string;
  kind: "letters" | "digits" | "mark" | "break";
  /** Nothing stands between this word and the one before. */
  glued: boolean;
  /** Number of the sentence, counted as in the tokens. */
  sentence: number;
}

/** What stands before the first word and after the last. */
const NOTHING: Word = { start: 0, end: 0, raw: "", low: "", kind: "break", glued: false, sentence: -1 };

/** The word of that number, or an empty break where there is none. */
export function wordAt(words: readonly Word[], index: number): Word {
  return index >= 0 && index < words.length ? (words[index] ?? NOTHING) : NOTHING;
}

/**
 * Words of the text in order, blanks left out. Between lines that are not one sentence stands an empty break, so that
 * nothing is read across them.
 */
export function scanWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let token = 0;
  let previousEnd = 0;
  let line = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === BLANK) {
      if (code === 10 || code === 13) line = true;
      at++;
      continue;
    }
    const end = kind === MARK ? endOfMark(text, at) : endOfRun(text, at, kind);
    while (token + 1 < tokens.length && (tokens[token]?.end ?? 0) <= at) token++;
    const sentence = tokens[token]?.sentence ?? 0;
    if (line && (tokens.length === 0 || sentence !== words[words.length - 1]?.sentence)) {
      words.push({ ...NOTHING, start: previousEnd, end: previousEnd, sentence });
    }
    const raw = text.slice(at, end);
    const low = kind === LETTERS ? raw.toLowerCase() : kind === MARK ? straightMark(raw) : raw;
    words.push({ start: at, end, raw, low, kind: KINDS[kind], glued: at === previousEnd && at > 0, sentence });
    line = false;
    previousEnd = end;
    at = end;
  }
  return words;
}

const BLANK = 0;
const LETTERS = 1;
const DIGITS = 2;
const MARK = 3;
const KINDS = ["break", "letters", "digits", "mark"] as const;
type CharacterClass = 0 | 1 | 2 | 3;

const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => wideClassOf(code));

function classOf(code: number): CharacterClass {
  return code < 128 ? (ASCII[code] as CharacterClass) : wideClassOf(code);
}

function wideClassOf(code: number): CharacterClass {
  if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000)
    return BLANK;
  if (code >= 48 && code <= 57) return DIGITS;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTERS;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || code >= 0xff00) return MARK;
  return (code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) ? MARK : LETTERS;
}

function straightMark(raw: string): string {
  if (raw.length > 1) return "'s";
  return raw === "’" || raw === "‘" || raw === "ʼ" ? "'" : raw;
}

function endOfRun(text: string, start: number, kind: CharacterClass): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === kind) at++;
  return at;
}

/** A mark is one unit, but for the apostrophe and s of a genitive. */
function endOfMark(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code !== 0x27 && code !== 0x2019) return start + 1;
  const next = text.charCodeAt(start + 1) | 32;
  if (next !== 0x73) return start + 1;
  const beyond = start + 2 < text.length ? classOf(text.charCodeAt(start + 2)) : BLANK;
  return beyond === BLANK || beyond === MARK ? start + 2 : start + 1;
}

/** A hyphen or dash that can join the two ends of a range. */
export function isDash(word: Word): boolean {
  return (
    word.kind === "mark" &&
    (word.low === "-" || word.low === "–" || word.low === "‑" || word.low === "—" || word.low === "~")
  );
}

/** Begins with a capital letter. */
export function isCapital(word: Word): boolean {
  return word.kind === "letters" && word.raw.charAt(0) !== word.low.charAt(0);
}

/** Begins with a capital and is not all capitals: in a text of capitals no word is a name for that. */
export function isTitleCase(word: Word): boolean {
  return isCapital(word) && (word.raw.length === 1 || word.raw !== word.raw.toUpperCase());
}
