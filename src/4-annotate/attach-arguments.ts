import type { Chunk, Token } from "../schema/index.ts";

/** Words after which a clause of its own begins. */
const BOUNDARY = new Set<Chunk["kind"]>(["that", "who", "while"]);
/** Farther off, in chunks, a prepositional phrase belongs to something nearer. */
const PHRASE_REACH = 40;

/** Gives every verb group its subject, object and prepositional phrases, and every noun phrase its own phrases. */
export function attachArguments(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  const attached: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.verb !== null) {
      const subject = findSubject(tokens, chunks, attached, at);
      const object = chunk.verb.passive ? null : findObject(tokens, chunks, at);
      const verb = { ...chunk.verb, subject, object };
      attached.push({ ...chunk, verb, obliques: findObliques(tokens, chunks, object ?? at, true) });
    } else
      attached.push(chunk.kind === "noun" ? { ...chunk, obliques: findObliques(tokens, chunks, at, false) } : chunk);
  }
  return attached;
}

/** The noun phrase that a chunk to its right follows, phrases with prepositions skipped; null at a clause's edge. */
function findSubject(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  before: readonly Chunk[],
  at: number,
): number | null {
  const chunk = chunks[at] as Chunk;
  const form = chunk.verb?.form;
  const inherited = (): number | null => {
    for (let index = at - 1; index >= 0 && chunks[index]?.sentence === chunk.sentence; index--) {
      const verb = before[index]?.verb;
      if (verb !== null && verb !== undefined && verb.form === "finite") return verb.subject;
    }
    return null;
  };
  const left = skipLeft(chunks, at - 1, chunk.sentence);
  const neighbour = chunks[left];
  if (neighbour === undefined || neighbour.sentence !== chunk.sentence)
    return form === "finite" ? null : followingSubject(chunks, at);
  if (form === "infinitive") return objectOfOrder(tokens, before, left) ?? inherited();
  if (form === "participle") {
    const noun = neighbour.kind === "noun" && left === at - 1 ? left : objectOfBlame(tokens, before, left);
    return noun ?? (neighbour.kind === "and" ? (nearestVerb(before, left)?.verb?.subject ?? null) : inherited());
  }
  if (neighbour.kind === "and") return nearestVerb(before, left)?.verb?.subject ?? null;
  if (neighbour.kind === "who") return nounBefore(chunks, left - 1, chunk.sentence);
  const outer = neighbour.kind === "comma" || isDash(tokens, neighbour) ? beforeParenthesis(tokens, chunks, at) : null;
  if (outer !== null) return outer;
  let commas = 0;
  for (let index = at - 1; index >= 0; index--) {
    const candidate = chunks[index] as Chunk;
    if (candidate.sentence !== chunk.sentence || BOUNDARY.has(candidate.kind)) break;
    if (candidate.kind === "comma" || isDash(tokens, candidate)) {
      commas++;
      continue;
    }
    if (candidate.verb !== null) {
      if (isInRelative(chunks, index)) return relativeHead(chunks, index);
      if (candidate.verb.form === "participle" && commas > 0) continue;
      if (candidate.verb.form === "participle" && candidate.verb.passive) continue;
      break;
    }
    if (candidate.kind === "mark" && commas === 0) break;
    if (candidate.kind !== "noun") continue;
    const governor = chunks[index - 1];
    if (governor?.kind === "prep" && governor.sentence === chunk.sentence) {
      index--;
      continue;
    }
    if (isInRelative(chunks, index - 1)) continue;
    if (
      governor?.verb !== null &&
      governor !== undefined &&
      governor.sentence === chunk.sentence &&
      governor.verb.form === "participle" &&
      !governor.verb.passive &&
      index !== left
    )
      continue;
    if (governor?.kind === "comma" && commas > 0) {
      const outer = appositiveOf(chunks, index - 1, chunk.sentence);
      if (outer !== null) return outer;
    }
    return firstConjunct(chunks, index);
  }
  return commas > 0 ? relativeHead(chunks, at) : null;
}

/** "X, who leads a group that backs Y, said": the clause's first noun phrase, when a comma follows it before any verb. */
function beforeParenthesis(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number | null {
  const sentence = chunks[at]?.sentence;
  let first = at;
  while (first > 0 && chunks[first - 1]?.sentence === sentence) first--;
  while (first < at && /^(adverb|date|mark|and)$/.test(chunks[first]?.kind ?? "")) first++;
  if (chunks[first]?.kind === "comma") first++;
  if (chunks[first]?.kind !== "noun") return null;
  let next = first + 1;
  while (next < at && chunks[next]?.kind === "prep" && chunks[next + 1]?.kind === "noun") next += 2;
  const parted = chunks[next]?.kind === "comma" || isDash(tokens, chunks[next] as Chunk);
  const described =
    /^(who|noun|adverb|that)$/.test(chunks[next + 1]?.kind ?? "") || chunks[next + 1]?.verb?.form === "participle";
  return parted && described && next < at - 1 ? first : null;
}

/** "hundreds of fighters - which operates apart - are thought": past a relative clause to the noun it belongs to. */
function relativeHead(chunks: readonly Chunk[], at: number): number | null {
  const sentence = chunks[at]?.sentence;
  for (let index = at - 1; index >= 0 && chunks[index]?.sentence === sentence; index--) {
    if (chunks[index]?.kind !== "who") continue;
    let head = nounBefore(chunks, index - 1, sentence ?? -1);
    while (head !== null && chunks[head - 1]?.kind === "prep" && chunks[head - 1]?.sentence === sentence) {
      const outer = nounBefore(chunks, head - 2, sentence ?? -1);
      if (outer === null || outer < head - 2) break;
      head = outer;
    }
    return head;
  }
  return null;
}

/** The verb of "the rebels who shelled Maun": what follows it is its own, and never the main verb's subject. */
function isInRelative(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.verb?.form === "finite" && chunks[at - 1]?.kind === "who";
}

function skipLeft(chunks: readonly Chunk[], from: number, sentence: number): number {
  let index = from;
  while (
    index >= 0 &&
    chunks[index]?.sentence === sentence &&
    (chunks[index]?.kind === "adverb" || chunks[index]?.kind === "date")
  )
    index--;
  return index;
}

function nounBefore(chunks: readonly Chunk[], from: number, sentence: number): number | null {
  for (let index = from; index >= 0 && chunks[index]?.sentence === sentence; index--) {
    const kind = chunks[index]?.kind;
    if (kind === "noun") return index;
    if (kind !== "comma" && kind !== "mark" && kind !== "prep" && kind !== "date" && kind !== "adverb") return null;
  }
  return null;
}

/** The noun phrase before the comma at `comma`, when nothing but its own phrases stands between: what an apposition renames. */
function appositiveOf(chunks: readonly Chunk[], comma: number, sentence: number): number | null {
  let index = comma - 1;
  while (
    chunks[index]?.kind === "noun" &&
    chunks[index - 1]?.kind === "prep" &&
    chunks[index - 1]?.sentence === sentence
  )
    index -= 2;
  const candidate = chunks[index];
  const governor = chunks[index - 1];
  if (candidate?.kind !== "noun" || candidate.sentence !== sentence) return null;
  return governor !== undefined && governor.sentence === sentence && governor.verb !== null ? null : index;
}

function firstConjunct(chunks: readonly Chunk[], at: number): number {
  const [link, other, governor] = [chunks[at - 1], chunks[at - 2], chunks[at - 3]];
  const joined = link?.kind === "and" && other?.kind === "noun" && other.sentence === chunks[at]?.sentence;
  if (!joined) return at;
  const governed =
    governor !== undefined &&
    governor.sentence === other.sentence &&
    (governor.verb !== null || governor.kind === "prep");
  return governed ? at : at - 2;
}

function nearestVerb(before: readonly Chunk[], from: number): Chunk | null {
  const sentence = before[from]?.sentence;
  for (let index = from; index >= 0 && before[index]?.sentence === sentence; index--) {
    const chunk = before[index] as Chunk;
    if (chunk.verb !== null && chunk.verb.form === "finite") return chunk;
  }
  return null;
}

/** "accused the rebels of burning", "prevented them from leaving": the object of the verb before is who acts. */
function objectOfBlame(tokens: readonly Token[], before: readonly Chunk[], left: number): number | null {
  const [prep, verb] = [before[left], before[left - 2]];
  if (prep?.kind !== "prep" || verb?.sentence !== prep.sentence || verb.verb?.object !== left - 1) return null;
  if (!/^(of|for|from)$/.test(tokens[prep.first]?.norm ?? "")) return null;
  return /^(accus|blam|suspect|condemn|criticis|criticiz|convict|charg|prevent|stop|bar|ban|keep)/.test(
    tokens[verb.head]?.lemma ?? "",
  )
    ? left - 1
    : null;
}

/** "ordered the troops to leave", "called on the troops to leave": the object of the verb before is who is to act. */
function objectOfOrder(tokens: readonly Token[], before: readonly Chunk[], left: number): number | null {
  const noun = before[left];
  const on =
    before[left - 1]?.kind === "prep" && /^(on|upon|to)$/.test(tokens[before[left - 1]?.first ?? 0]?.norm ?? "");
  const verb = before[left - (on ? 2 : 1)];
  if (noun?.kind !== "noun" || verb?.verb === null || verb === undefined || verb.sentence !== noun.sentence)
    return null;
  return /^(order|urge|ask|tell|force|allow|help|want|convince|persuade|call|appeal|require|compel|enable|invite|warn)/.test(
    tokens[verb.head]?.lemma ?? "",
  )
    ? left
    : null;
}

function followingSubject(chunks: readonly Chunk[], at: number): number | null {
  const sentence = chunks[at]?.sentence;
  let comma = false;
  for (let index = at + 1; index < chunks.length && chunks[index]?.sentence === sentence; index++) {
    if (chunks[index]?.kind === "comma") comma = true;
    else if (comma && chunks[index]?.kind === "noun" && chunks[index - 1]?.kind !== "prep") return index;
  }
  return null;
}

function findObject(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number | null {
  const sentence = chunks[at]?.sentence;
  for (let index = at + 1; index < chunks.length && chunks[index]?.sentence === sentence; index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === "noun") {
      const subjectOfNext = chunks[index + 1]?.verb?.form === "finite" && chunks[index + 1]?.sentence === sentence;
      return subjectOfNext && !isInRelative(chunks, at) ? null : index;
    }
    const particle =
      chunk.kind === "prep" && /^(out|up|down|off|over|away|back)$/.test(tokens[chunk.first]?.norm ?? "");
    if (chunk.kind !== "adverb" && chunk.kind !== "adjective" && !particle && !isQuote(tokens, chunk)) return null;
  }
  return null;
}

/** Prepositional phrases to the right; after a verb they may be parted by commas, dates and adverbs. */
function findObliques(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  ofVerb: boolean,
): Chunk["obliques"] {
  const found: Chunk["obliques"] = [];
  const sentence = chunks[at]?.sentence;
  let index = at + 1;
  while (index < Math.min(chunks.length, at + PHRASE_REACH) && chunks[index]?.sentence === sentence) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === "prep") {
      let noun = index + 1;
      let prep = tokens[chunk.first]?.norm ?? "";
      while (chunks[noun]?.kind === "prep" && chunks[noun]?.sentence === sentence) {
        prep = tokens[chunks[noun]?.first ?? 0]?.norm ?? prep;
        noun++;
      }
      while (
        (chunks[noun]?.kind === "adjective" || chunks[noun]?.kind === "adverb") &&
        chunks[noun]?.sentence === sentence
      )
        noun++;
      const target = chunks[noun];
      if (target === undefined || target.sentence !== sentence) break;
      if (target.kind === "noun") {
        if (!ofVerb || prep !== "of" || index === at + 1) found.push({ prep, noun });
      } else if (target.kind !== "date" && !(target.verb !== null && ofVerb)) {
        if (!ofVerb) break;
        index = noun;
        continue;
      }
      index = noun + 1;
      continue;
    }
    if (!ofVerb) break;
    const next = chunks[index + 1];
    const skips =
      chunk.kind === "date" ||
      chunk.kind === "adverb" ||
      (chunk.kind === "adjective" && index === at + 1) ||
      isQuote(tokens, chunk) ||
      (chunk.kind === "comma" && (next?.kind === "prep" || next?.kind === "date"));
    const joined = chunk.kind === "and" && next?.kind === "noun" && chunks[index + 2]?.verb?.form !== "finite";
    const listed = chunk.kind === "comma" && next?.kind === "noun" && chunks[index + 2]?.verb?.form !== "finite";
    if (joined || listed) index += 2;
    else if (skips) index++;
    else if (chunk.kind === "noun" && index === at + 1) index++;
    else break;
  }
  return found;
}

function isDash(tokens: readonly Token[], chunk: Chunk): boolean {
  return /^[-–—()]$/.test(tokens[chunk.first]?.text ?? "");
}

function isQuote(tokens: readonly Token[], chunk: Chunk): boolean {
  return chunk.kind === "mark" && /^["']$/.test(tokens[chunk.first]?.norm ?? "");
}
