import type { Chunk, Token } from "../../schema/index.ts";
import type { AttributionInput } from "./attribution-input.ts";
import { findCue, type VerbCue } from "./find-cue.ts";

/** Between a cue and what is said may stand when and where it was said, and to whom; farther off the content is not its. */
const CHUNKS_AHEAD = 12;
/** Verbs whose content may be a bare noun phrase ("confirmed the death of", "denied involvement"). */
const TAKES_NOUN = /^(confirm|deny|accuse|threaten|promise|order)$/;

/** Offset where the content of the cue at `index` begins, or null where none follows it. */
export function startOfContent(input: AttributionInput, index: number, cue: VerbCue): number | null {
  const { tokens, chunks } = input;
  const chunk = chunks[index] as Chunk;
  const startAt = (at: number): number => (tokens[chunks[at]?.first ?? 0] as Token).start;
  let object: number | null = null;
  for (let at = index + 1; at < Math.min(chunks.length, index + CHUNKS_AHEAD); at++) {
    const next = chunks[at] as Chunk;
    if (next.sentence !== chunk.sentence) break;
    const token = tokens[next.first] as Token;
    if (next.kind === "comma" && at === index + 1 && !opensQuote(tokens, chunks[at + 1]) && !resumes(chunks, at))
      return null;
    if (next.kind === "that") return tokens[next.last]?.start ?? null;
    if (cue.kind === "accuse" && next.kind === "noun") return startAt(at);
    if (cue.kind === "quote") {
      if (next.kind === "verb" && /^(say|says|said|saying)$/.test(tokens[next.head]?.norm ?? ""))
        return startAfter(input, at);
      continue;
    }
    if (next.kind === "mark" && /^[":]$/.test(token.norm)) {
      const first = opensQuote(tokens, chunks[at + 1]) ? at + 2 : at + 1;
      return chunks[first]?.sentence === chunk.sentence ? startAt(first) : null;
    }
    if (next.verb?.form === "infinitive" && /^(promise|threaten|deny|say|confirm)$/.test(cue.kind)) return startAt(at);
    if (next.verb?.form === "participle" && (cue.kind === "deny" || cue.kind === "confirm") && at === index + 1)
      return startAt(at);
    if (next.kind === "noun") {
      const governed = chunks[at - 1]?.kind === "prep";
      if (governed) continue;
      if (cue.kind === "tell" && object === null && !isClause(chunks, at)) object = at;
      else if (isClause(chunks, at)) return startAt(at);
      else if (object === null && (TAKES_NOUN.test(cue.kind) || tokens[next.head]?.norm === "responsibility"))
        return startAt(at);
      else return null;
      continue;
    }
    if (next.verb !== null || next.kind === "who" || next.kind === "and") return null;
    if (next.kind === "mark" && /^[.;!?]$/.test(token.text)) return null;
  }
  return null;
}

function opensQuote(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return chunk?.kind === "mark" && tokens[chunk.first]?.norm === '"';
}

/** "said, meanwhile, that": only adverbs and the like stand between the comma and "that". */
function resumes(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 6; at++) {
    const next = chunks[at];
    if (next === undefined || next.sentence !== chunks[comma]?.sentence || next.verb !== null) return false;
    if (next.kind === "that") return true;
  }
  return false;
}

function startAfter(input: AttributionInput, at: number): number | null {
  const next = input.chunks[at + 1];
  if (next === undefined || next.sentence !== input.chunks[at]?.sentence) return null;
  const that = input.tokens[next.first]?.norm === "that";
  return input.tokens[that ? next.last : next.first]?.start ?? null;
}

/** A noun phrase, its own phrases, and then a finite verb: a clause begins here. */
function isClause(chunks: readonly Chunk[], at: number): boolean {
  const sentence = chunks[at]?.sentence;
  let commas = 0;
  for (let next = at + 1; next < Math.min(chunks.length, at + 14); next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.sentence !== sentence) return false;
    if (chunk.verb?.form === "finite") return commas !== 1;
    if (chunk.kind === "comma") commas++;
    else if (chunk.kind === "that" || (chunk.kind === "mark" && commas === 0) || chunk.verb !== null) return false;
  }
  return false;
}

/** Offset where the content ends: the sentence's end, or where somebody else begins to act or speak. */
export function endOfContent(input: AttributionInput, index: number, start: number): number {
  const { tokens, chunks } = input;
  const sentence = chunks[index]?.sentence;
  let end = start;
  let quoteOpen = false;
  let before = index - 1;
  while (chunks[before]?.kind === "adverb") before--;
  const relative = chunks[before]?.kind === "who";
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.sentence !== sentence) break;
    const token = tokens[chunk.first] as Token;
    if (token.start < start && (tokens[chunk.last - 1] as Token).end <= start) {
      if (token.norm === '"') quoteOpen = true;
      continue;
    }
    if (chunk.kind === "mark" && token.norm === '"') {
      quoteOpen = !quoteOpen;
      continue;
    }
    if (!quoteOpen && endsHere(input, at, relative)) break;
    if (chunk.kind === "mark" && /^[.;!?]$/.test(token.text)) {
      if (token.text === ";" && !quoteOpen) break;
      continue;
    }
    if (chunk.kind === "comma") continue;
    end = (tokens[chunk.last - 1] as Token).end;
  }
  return end;
}

/** `relative`: the speaking is in a relative clause, which ends where the main verb comes (", which had said …, did not"). */
function endsHere(input: AttributionInput, at: number, relative: boolean): boolean {
  const { chunks, tokens } = input;
  const chunk = chunks[at] as Chunk;
  const next = chunks[at + 1];
  const sentence = chunk.sentence;
  if (next === undefined || next.sentence !== sentence) return false;
  if (relative && chunk.kind === "comma" && next.verb?.form === "finite") return true;
  if (chunk.kind === "comma" && next.verb?.form === "participle" && findCue(input, at + 1) !== null) return true;
  const contrast = chunk.kind === "and" && /^(but|yet)$/.test(tokens[chunk.first]?.norm ?? "");
  const addition = chunk.kind === "and" && !contrast;
  if (!contrast && !addition) return false;
  for (let ahead = at + 1; ahead < Math.min(chunks.length, at + 6); ahead++) {
    const later = chunks[ahead] as Chunk;
    if (later.sentence !== sentence) return false;
    if (later.verb?.form === "finite") {
      const speaks = findCue(input, ahead) !== null && !later.verb.passive;
      return speaks || (contrast && ahead > at + 1 && chunks[at + 1]?.kind === "noun");
    }
    if (later.kind === "comma") return false;
  }
  return false;
}
