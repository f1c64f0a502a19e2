import type { Argument, EntityKind, Trigger } from "../schema/index.ts";
import { conjunctsOf } from "./list-conjuncts.ts";
import { argumentOf, chunkAt, neighbour, type Reading, throughPartitive } from "./reading.ts";

/** Those who can be asked, threatened or refused. */
const SOMEBODY: ReadonlySet<EntityKind> = new Set([
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "population",
]);

/** What is said to somebody, by the words that lead from what is said to whom: "rejected a call | by", "demanded the removal | of". */
const LEADING: { readonly [type: string]: RegExp } = {
  REQUEST: /^(by|from|of|with|to)$/,
  REJECT: /^(by|from|of|with)$/,
  THREATEN: /^(against|on|to|with|from)$/,
  AGREE: /^(with|to)$/,
  PROTEST: /^(by|of|against|from)$/,
  ACCUSE: /^(by)$/,
  SUPPORT: /^(by|of)$/,
  CONCEDE: /^(by|from|of|on|for)$/,
  SANCTION: /^(to|with|for|against|on)$/,
};
/** How far behind its verb a clause may begin: an adverb, a date, a place. */
const CLAUSE_REACH = 9;

/**
 * To whom a demand, threat, refusal or promise goes, where the verb's own object names nobody: whoever owns or answers for what is
 * refused ("rejected an Orlan proposal"), who is to do it ("demanded that Orlan leave"), or whom it touches
 * ("threatened to cut ties with Orlan"). Empty where nobody is named.
 */
export function findAddressee(reading: Reading, index: number, trigger: Trigger, object: number | null): Argument[] {
  const leading = LEADING[trigger.type];
  if (leading === undefined) return [];
  if (object !== null) {
    const owner = ownerIn(reading, object);
    if (owner !== null) return [owner];
    const found = somebodyAfter(reading, object, leading);
    if (found.length > 0) return found;
  }
  if (chunkAt(reading, index).verb === null && trigger.type !== "PROTEST") return [];
  const doer = trigger.type === "REQUEST" ? doerOf(reading, index) : [];
  return doer.length > 0 ? doer : touchedBy(reading, index, leading);
}

export function isSomebody(reading: Reading, chunk: number): boolean {
  const { head } = chunkAt(reading, throughPartitive(reading, chunk));
  const mention = reading.mentionAt(head);
  const kind = mention === null ? undefined : reading.annotation.entities[mention.entity]?.kind;
  return kind !== undefined && SOMEBODY.has(kind);
}

/** "an Orlan proposal", "Orlan's efforts": who stands before the noun, nearest first. */
function ownerIn(reading: Reading, chunk: number): Argument | null {
  const { first, head } = chunkAt(reading, chunk);
  for (let at = head - 1; at >= first; at--) {
    const mention = reading.mentionAt(at);
    const kind = mention === null ? undefined : reading.annotation.entities[mention.entity]?.kind;
    if (mention === null || kind === undefined || !SOMEBODY.has(kind) || mention.form === "pronoun") continue;
    const span = { start: mention.start, end: mention.end };
    return { entity: String(mention.entity), text: reading.annotation.text.slice(span.start, span.end), span };
  }
  return null;
}

function somebodyAfter(reading: Reading, chunk: number, leading: RegExp): Argument[] {
  for (const { prep, noun } of chunkAt(reading, chunk).obliques) {
    if (!leading.test(prep)) continue;
    if (isSomebody(reading, noun))
      return conjunctsOf(reading, noun)
        .filter((one) => isSomebody(reading, one))
        .map((one) => argumentOf(reading, one));
    const owner = ownerIn(reading, noun);
    if (owner !== null) return [owner];
  }
  return [];
}

/** "demanded | that | Orlan | leave", "ordered | Orlan | to leave". */
export function doerOf(reading: Reading, index: number): Argument[] {
  const ordered = neighbour(reading, index, 1)?.kind === "noun" ? conjunctsOf(reading, index + 1) : [];
  if (ordered.length > 0 && neighbour(reading, ordered.at(-1) ?? index, 1)?.verb?.form === "infinitive")
    return ordered.map((one) => argumentOf(reading, one));
  for (let step = 1; step <= CLAUSE_REACH; step++) {
    const chunk = neighbour(reading, index, step);
    if (chunk === null || chunk.verb !== null || chunk.kind === "mark") return [];
    if (chunk.kind !== "that") continue;
    const next = neighbour(reading, index, step + 1);
    return next?.kind === "noun" ? conjunctsOf(reading, index + step + 1).map((one) => argumentOf(reading, one)) : [];
  }
  return [];
}

/** "threatened | to bomb | Orlan", "vowed | to cut ties with | Orlan". */
function touchedBy(reading: Reading, index: number, leading: RegExp): Argument[] {
  for (let step = 1; step <= CLAUSE_REACH; step++) {
    const verb = neighbour(reading, index, step)?.verb;
    if (verb == null) continue;
    if (verb.form === "finite") return [];
    const object = verb.object;
    if (object !== null && isSomebody(reading, object))
      return conjunctsOf(reading, object).map((one) => argumentOf(reading, one));
    const owner = object === null ? null : ownerIn(reading, object);
    if (owner !== null) return [owner];
    const found = object === null ? [] : somebodyAfter(reading, object, leading);
    return found.length > 0 ? found : somebodyAfter(reading, index + step, leading);
  }
  return [];
}
