import type { Argument } from "../schema/index.ts";
import { coverSpans } from "../text/cover-spans.ts";
import { argumentOf, chunkAt, type Reading, spanOfChunk, textOf, tokenAt } from "./reading.ts";
import type { RelationDraft } from "./relation-draft.ts";

const BACKED = /^(backed|supported|sponsored|funded|armed|trained|equipped|aligned|affiliated)$/;
const LED = /^(led|run|controlled|commanded)$/;
const BACKING =
  /^(back|backs|backed|backing|support|supports|supported|supporting|sponsor|sponsors|sponsored|arm|arms|armed|fund|funds|funded|prop|props|propped|propping)$/;
const GIVING = /^(provid|giv|gave|offer|lend|lent|suppl|extend)/;

/** `supports` and `commands`: "Iran-backed fighters", "groups backed by X", "X backs Y", "gave Y its support". */
export function relateBackers(reading: Reading): RelationDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index) =>
    chunk.verb === null ? compounds(reading, index) : verbs(reading, index),
  );
}

/** "Tehran-backed Y", "Iranian-led Y": a name, a hyphen and the participle, inside the phrase. */
function compounds(reading: Reading, index: number): RelationDraft[] {
  const chunk = chunkAt(reading, index);
  if (chunk.kind !== "noun") return [];
  const found: RelationDraft[] = [];
  for (let at = chunk.first + 2; at < chunk.head; at++) {
    const norm = tokenAt(reading, at).norm;
    const type = BACKED.test(norm) ? "supports" : LED.test(norm) ? "commands" : null;
    const backer = reading.mentionAt(at - 2);
    if (type === null || backer === null || tokenAt(reading, at - 1).text !== "-") continue;
    const span = { start: backer.start, end: backer.end };
    const subject: Argument = { entity: String(backer.entity), text: textOf(reading, span), span };
    const rest = { start: tokenAt(reading, at + 1).start, end: tokenAt(reading, chunk.last - 1).end };
    const mention = reading.mentionAt(chunk.head);
    const object: Argument = {
      entity: mention === null ? null : String(mention.entity),
      text: textOf(reading, rest),
      span: rest,
    };
    found.push({
      relation: { type, subject, object, role: null },
      span: spanOfChunk(reading, index),
      chunk: index,
      reason: `"-${norm}" before the noun`,
    });
  }
  return found;
}

function verbs(reading: Reading, index: number): RelationDraft[] {
  const chunk = chunkAt(reading, index);
  const verb = chunk.verb;
  const norm = tokenAt(reading, chunk.head).norm;
  if (verb === null) return [];
  if (BACKING.test(norm)) {
    const by = chunk.obliques.find((oblique) => oblique.prep === "by")?.noun ?? null;
    const [backer, backed] = verb.passive ? [by, verb.subject] : [verb.subject, verb.object];
    return backer === null || backed === null ? [] : [draft(reading, index, backer, backed, `"${norm}"`)];
  }
  const gift = chunk.obliques.find((oblique) => oblique.prep === "with" && isBacking(reading, oblique.noun));
  if (
    GIVING.test(tokenAt(reading, chunk.head).norm) &&
    gift !== undefined &&
    verb.subject !== null &&
    verb.object !== null
  ) {
    return [draft(reading, index, verb.subject, verb.object, "giving support")];
  }
  const to = chunk.obliques.find((oblique) => oblique.prep === "to" || oblique.prep === "for")?.noun;
  if (
    GIVING.test(tokenAt(reading, chunk.head).norm) &&
    verb.subject !== null &&
    verb.object !== null &&
    to !== undefined &&
    isBacking(reading, verb.object)
  ) {
    return [draft(reading, index, verb.subject, to, "giving support")];
  }
  return [];
}

/** "military and political backing": the head of the phrase or of one joined to it. */
function isBacking(reading: Reading, chunk: number): boolean {
  const words = [chunk, chunk + 1, chunk + 2]
    .map((at) => reading.annotation.chunks[at])
    .filter((next) => next?.sentence === chunkAt(reading, chunk).sentence);
  return words.some(
    (next) => next !== undefined && /^(backing|support|assistance|cover)$/.test(tokenAt(reading, next.head).norm),
  );
}

function draft(reading: Reading, index: number, backer: number, backed: number, reason: string): RelationDraft {
  const [subject, object] = [argumentOf(reading, backer), argumentOf(reading, backed)];
  const own = spanOfChunk(reading, index);
  const span = coverSpans(coverSpans(own, object.span), sameSentence(reading, index, backer) ? subject.span : own);
  return { relation: { type: "supports", subject, object, role: null }, span, chunk: index, reason };
}

function sameSentence(reading: Reading, a: number, b: number): boolean {
  return chunkAt(reading, a).sentence === chunkAt(reading, b).sentence;
}
