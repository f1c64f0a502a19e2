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
  return words[index] ?? NOTHING;
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
    if (isBlank(code)) {
      if (code === 10 || code === 13) line = true;
      at++;
      continue;
    }
    const kind = kindOf(code);
    const end = kind === "mark" ? endOfMark(text, at) : endOfRun(text, at, kind);
    while (token + 1 < tokens.length && (tokens[token]?.end ?? 0) <= at) token++;
    const sentence = tokens[token]?.sentence ?? 0;
    if (line && (tokens.length === 0 || sentence !== words[words.length - 1]?.sentence)) {
      words.push({ ...NOTHING, start: previousEnd, end: previousEnd, sentence });
    }
    const raw = text.slice(at, end);
    const low = kind === "digits" ? raw : raw.toLowerCase().replace("’", "'");
    words.push({ start: at, end, raw, low, kind, glued: at === previousEnd && at > 0, sentence });
    line = false;
    previousEnd = end;
    at = end;
  }
  return words;
}

function endOfRun(text: string, start: number, kind: "letters" | "digits"): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || kindOf(code) !== kind) break;
    at++;
  }
  return at;
}

/** A mark is one unit, but for the apostrophe and s of a genitive. */
function endOfMark(text: string, start: number): number {
  const mark = text[start];
  if (mark !== "'" && mark !== "’") return start + 1;
  const next = text[start + 1];
  if (next !== "s" && next !== "S") return start + 1;
  const code = text.charCodeAt(start + 2);
  return Number.isNaN(code) || isBlank(code) || kindOf(code) === "mark" ? start + 2 : start + 1;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

function kindOf(code: number): "letters" | "digits" | "mark" {
  if (code >= 48 && code <= 57) return "digits";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "letters";
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return "mark";
  return (code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || code >= 0xff00
    ? "mark"
    : "letters";
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
