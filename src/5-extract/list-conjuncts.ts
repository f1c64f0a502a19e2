import type { Chunk } from "../schema/index.ts";
import { chunkAt, neighbour, type Reading, tokenAt } from "./reading.ts";

/** People told of by whose they are. */
const KIN =
  /^(?:(?:grand|step|half-)?(?:mother|father|son|daughter|child|children|brother|sister|parent|mum|dad)s?(?:-in-law)?|wife|wives|husbands?|spouses?|twins?|siblings?|uncles?|aunts?|cousins?|nephews?|nieces?|fianc[ée]e?s?|widow|relatives?|kids?|babies|baby)$/;

/** The phrase and those joined to it by "and", "or" or commas, in the order of the text. */
export function conjunctsOf(reading: Reading, chunk: number): number[] {
  const found = new Set([...joinedInOrder(reading, chunk), ...joinedInTree(reading, chunk)]);
  return [...found].sort((a, b) => a - b);
}

/** Who shared the harm: "X was killed along with his sons", "X, together with her husband, was killed". */
export function companionsOf(
  reading: Reading,
  harmed: readonly number[],
  slots: ReadonlyMap<string, readonly number[]>,
): number[] {
  const beside = harmed.flatMap((chunk) => chunkAt(reading, chunk).obliques.map(({ noun }) => noun));
  const found = [...(slots.get("with") ?? []), ...(slots.get("alongside") ?? []), ...beside].filter((chunk) => {
    const before = tokenAt(reading, chunkAt(reading, chunk).first - 1);
    const earlier = tokenAt(reading, chunkAt(reading, chunk).first - 2);
    if (before.norm === "alongside") return true;
    return before.norm === "with" && (/^(along|together)$/.test(earlier.norm) || isKin(reading, chunk));
  });
  const all = found.flatMap((chunk) => conjunctsOf(reading, chunk));
  return [...new Set(all)].filter((chunk) => !harmed.includes(chunk)).sort((a, b) => a - b);
}

/** Whether the phrase is of somebody's kin ("his wife Rana"). */
export function isKin(reading: Reading, chunk: number): boolean {
  const { first, last } = chunkAt(reading, chunk);
  for (let at = first; at < last; at++) if (KIN.test(tokenAt(reading, at).norm)) return true;
  return false;
}

/** A list by the tree ("X, his wife Rana and their children"), up to the verb that it is the subject of. */
function joinedInTree(reading: Reading, chunk: number): number[] {
  const heads = new Set([chunkAt(reading, chunk).head]);
  const found: number[] = [];
  let listed = false;
  for (let step = 1; ; step++) {
    const next = neighbour(reading, chunk, step);
    if (next === null || isPredicate(reading, next, chunk)) break;
    if (next.kind !== "noun") continue;
    const { relation, head, norm } = tokenAt(reading, next.head);
    if (!heads.has(head) || norm === "") continue;
    const own = relation === "appos" && isOwned(reading, next.first) && isKin(reading, chunk + step);
    const bracketed = /^[([]$/.test(tokenAt(reading, next.first - 1).norm);
    const member = relation === "appos" && !bracketed && isBareName(reading, chunk + step) && isPlural(reading, head);
    if (relation !== "conj" && !own && !member) continue;
    listed ||= relation === "conj" || member;
    heads.add(next.head);
    found.push(chunk + step);
  }
  return listed ? found : [];
}

/** A name and nothing else: no "his", no number, no kin. */
export function isBareName(reading: Reading, chunk: number): boolean {
  const { first, last } = chunkAt(reading, chunk);
  for (let at = first; at < last; at++) if (tokenAt(reading, at).pos !== "PROPN") return false;
  return true;
}

/** "two officers, Omar Haddad and Sami Khalil": several, who are then named. */
function isPlural(reading: Reading, at: number): boolean {
  const { norm, pos } = tokenAt(reading, at);
  return pos === "NOUN" && /^(children|men|women|people|policemen)$|[^s]s$/.test(norm);
}

/** What the phrase is said to do ends its list; "a man named X" says nothing of the kind. */
function isPredicate(reading: Reading, { verb, head }: Chunk, subject: number): boolean {
  return verb?.form === "finite" && verb.subject === subject && !tokenAt(reading, head).relation.startsWith("acl");
}

function isOwned(reading: Reading, at: number): boolean {
  return /^(his|her|their|my|our|its)$/.test(tokenAt(reading, at).norm);
}

/** By the order of words: what "and", "or" and "including" join. */
function joinedInOrder(reading: Reading, chunk: number): number[] {
  const found = [chunk];
  let at = chunk + 1;
  while (found.length < 8) {
    const link = neighbour(reading, chunk, at - chunk);
    const next = neighbour(reading, chunk, at + 1 - chunk);
    if (link === null || next === null) break;
    const norm = tokenAt(reading, link.first).norm;
    const including = (link.verb !== null || link.kind === "prep") && /^(including|among)$/.test(norm);
    if (next.kind !== "noun" || !(norm === "and" || norm === "or" || including)) {
      const commaIncluding =
        link.kind === "comma" &&
        (next.verb !== null || next.kind === "prep") &&
        /^(including|among)$/.test(tokenAt(reading, next.first).norm);
      if (commaIncluding && neighbour(reading, chunk, at + 2 - chunk)?.kind === "noun") {
        found.push(at + 2);
        at += 3;
        continue;
      }
      break;
    }
    if (
      neighbour(reading, chunk, at + 2 - chunk)?.verb?.form === "finite" &&
      neighbour(reading, chunk, at + 2 - chunk)?.verb?.subject === at + 1
    )
      break;
    found.push(at + 1);
    at += 2;
  }
  return found;
}
