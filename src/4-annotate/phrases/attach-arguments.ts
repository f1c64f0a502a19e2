import type { Chunk, Token } from "../../schema/index.ts";
import type { Tree } from "./tree.ts";

/** Verbs of which the object, not the subject, is the one who does what "of", "for" or "from" brings. */
const BLAME = /^(accus|blam|suspect|condemn|criticis|criticiz|convict|charg|prevent|stop|bar|ban|keep|kept)/;
/** How far up the tree a subject is looked for. */
const LONGEST_CLIMB = 8;

/** Gives every verb group its subject, object and prepositional phrases, and every noun phrase its own phrases. */
export function attachArguments(tree: Tree, chunks: readonly Chunk[], chunkOf: ArrayLike<number>): Chunk[] {
  const phraseOf = (token: number | null): number | null => {
    const chunk = token === null ? -1 : (chunkOf[token] ?? -1);
    return chunk >= 0 && chunks[chunk]?.kind === "noun" ? chunk : null;
  };
  const attached: Chunk[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.kind === "noun") {
      const own = phrasesOf(tree, [chunk.head], phraseOf, index).filter(({ noun }) => noun > index);
      attached.push({ ...chunk, obliques: withFollowing(tree, chunks, index, own) });
      return;
    }
    if (chunk.verb === null) {
      attached.push(chunk);
      return;
    }
    const at = predicateOf(tree, chunk.head);
    const joined = tree.tokens[at]?.relation === "conj";
    const beside = chunk.verb.form === "finite" || joined ? nounBefore(tree, chunks, index) : null;
    const bare = chunk.last - chunk.first === 1;
    const subject =
      phraseOf(ownSubject(tree, at) ?? (bare ? beside : headOfList(tree, beside)) ?? subjectOf(tree, at)) ??
      joinedSubject(attached, index) ??
      interruptedSubject(tree, chunks, index);
    const copula = at !== chunk.head;
    const passive = chunk.verb.passive;
    const object = copula
      ? phraseOf(at)
      : passive
        ? null
        : (phraseOf(objectOf(tree, at)) ?? nounAfter(tree, chunks, index));
    const reported = subject === null && bare ? reportedSubject(tree, attached, index) : null;
    const verb = { ...chunk.verb, subject: subject ?? reported, object, passive: passive || reported !== null };
    const governors = copula ? [at] : [at, ...nounsUnder(tree, at)];
    attached.push({ ...chunk, verb, obliques: phrasesOf(tree, governors, phraseOf, index) });
  });
  return attached;
}

/** "…, but was also commanding": a verb behind "and" that the tree gives no subject goes on with the one before. */
function joinedSubject(before: readonly Chunk[], index: number): number | null {
  let at = index - 1;
  while (before[at]?.kind === "adverb") at--;
  const sentence = before[at]?.sentence;
  if (before[at]?.kind !== "and") return null;
  for (; before[at]?.sentence === sentence; at--) {
    const verb = before[at]?.verb;
    if (verb?.form === "finite" && verb.subject !== null) return verb.subject;
  }
  return null;
}

/** A bare noun phrase right behind an active verb that the tree gives no object. */
function nounAfter(tree: Tree, chunks: readonly Chunk[], index: number): number | null {
  const verb = chunks[index] as Chunk;
  let at = index + 1;
  while (chunks[at]?.kind === "adverb") at++;
  const [noun, next] = [chunks[at], chunks[at + 1]];
  if (noun?.kind !== "noun" || noun.sentence !== verb.sentence) return null;
  const { relation } = tree.tokens[noun.head] as Token;
  const subject =
    /^(nsubj|nsubj:pass|csubj|nmod:poss)$/.test(relation) ||
    (next?.verb?.form === "finite" && next.sentence === noun.sentence);
  return subject || /^(AUX)$/.test(tree.tokens[verb.head]?.pos ?? "") ? null : at;
}

/** Phrases that follow on the noun without a break are its own as well, whatever verb the parser hangs them on. */
function withFollowing(tree: Tree, chunks: readonly Chunk[], index: number, own: Chunk["obliques"]): Chunk["obliques"] {
  const found = new Map(own.map(({ prep, noun }) => [noun, prep]));
  const sentence = chunks[index]?.sentence;
  let at = index + 1;
  while (chunks[at]?.kind === "prep" && chunks[at + 1]?.kind === "noun" && chunks[at + 1]?.sentence === sentence) {
    const prep = tree.tokens[chunks[at]?.first ?? -1]?.norm ?? "";
    if (!found.has(at + 1)) found.set(at + 1, prep);
    at += 2;
  }
  return [...found].sort(([a], [b]) => a - b).map(([noun, prep]) => ({ prep, noun }));
}

/** The word that has the verb's dependents: itself, or what a copula or auxiliary hangs on. */
function predicateOf(tree: Tree, head: number): number {
  const token = tree.tokens[head] as Token;
  return /^(cop|aux|aux:pass)$/.test(token.relation) && token.head >= 0 ? token.head : head;
}

function ownSubject(tree: Tree, verb: number): number | null {
  const subjects = tree.children(verb).filter((child) => isSubject(tree, child));
  const own = subjects.findLast((child) => child < verb) ?? subjects[0] ?? null;
  return own === null || isRelative(tree, own) ? null : own;
}

function isSubject(tree: Tree, at: number): boolean {
  const { relation } = tree.tokens[at] as Token;
  return (
    /^(nsubj|nsubj:pass|nsubj:outer|expl)$/.test(relation) &&
    !tree.children(at).some((child) => isPreposition(tree, child))
  );
}

/** A noun phrase right before a finite verb without a subject, that nothing else governs by a preposition or as its object. */
function nounBefore(tree: Tree, chunks: readonly Chunk[], index: number): number | null {
  const verb = chunks[index] as Chunk;
  let at = index - 1;
  while (chunks[at]?.kind === "adverb") at--;
  const [noun, before] = [chunks[at], chunks[at - 1]];
  if (noun?.kind !== "noun" || noun.sentence !== verb.sentence) return null;
  if (before !== undefined && before.sentence === noun.sentence && (before.kind === "prep" || before.verb !== null))
    return null;
  const { relation, head } = tree.tokens[noun.head] as Token;
  return relation === "obj" && head < noun.head ? null : noun.head;
}

/** "were reported killed", "was found dead or wounded": a participle right behind a passive tells of its subject. */
function reportedSubject(tree: Tree, before: readonly Chunk[], index: number): number | null {
  const verb = before[index - 1]?.verb;
  const head = tree.tokens[before[index - 1]?.head ?? -1]?.norm ?? "";
  return verb?.passive === true && /^(reported|confirmed|found|believed|feared|presumed|declared)$/.test(head)
    ? verb.subject
    : null;
}

/** The first of a list whose last stands right before the verb ("X, along with her husband and her son, were …"). */
function headOfList(tree: Tree, last: number | null): number | null {
  let at = last;
  for (let climbed = 0; at !== null && climbed < LONGEST_CLIMB; climbed++) {
    const { relation, head } = tree.tokens[at] as Token;
    const joins = (child: number): boolean =>
      tree.tokens[child]?.relation === "case" && /^(with|including)$/.test(tree.tokens[child]?.norm ?? "");
    const beside = /^(nmod|obl)$/.test(relation) && tree.children(at).some(joins);
    const above = tree.tokens[head];
    if ((relation !== "conj" && !beside) || above === undefined || head > at || /^(VERB|AUX)$/.test(above.pos))
      return at;
    if (tree.tokens.slice(head, at).some(({ pos, relation: link }) => pos === "VERB" && !link.startsWith("acl")))
      return at;
    at = head;
  }
  return at;
}

/** "members of the clan, including one who was a nurse, were killed": the phrase before the words between commas. */
function interruptedSubject(tree: Tree, chunks: readonly Chunk[], index: number): number | null {
  const { sentence, verb } = chunks[index] as Chunk;
  const closes = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === "comma" || /^[-–—]+$/.test(tree.tokens[chunk?.head ?? -1]?.text ?? "");
  if (verb?.form !== "finite" || !closes(chunks[index - 1])) return null;
  for (let at = index - 2; chunks[at]?.sentence === sentence; at--) {
    const opening = tree.tokens[chunks[at]?.first ?? -1]?.norm ?? "";
    if (!/^(including|among|along|together|all|most|mostly|both)$/.test(opening) || !closes(chunks[at - 1])) continue;
    let noun = at - 2;
    while (chunks[noun]?.kind === "noun" && chunks[noun - 1]?.kind === "prep" && chunks[noun - 2]?.kind === "noun")
      noun -= 2;
    return chunks[noun]?.kind === "noun" && chunks[noun]?.sentence === sentence ? noun : null;
  }
  return null;
}

/** Who does it, or in a passive has it done to them: the clause's own subject, or the one that it is understood to have. */
function subjectOf(tree: Tree, verb: number, climbed = 0): number | null {
  const token = tree.tokens[verb] as Token;
  const own = tree.child(verb, "nsubj", "nsubj:pass", "nsubj:outer");
  if (own !== null) return isRelative(tree, own) ? (antecedentOf(tree, verb) ?? own) : own;
  if (token.head < 0 || climbed > LONGEST_CLIMB) return null;
  const above = (): number | null => subjectOf(tree, token.head, climbed + 1);
  const governor = tree.tokens[token.head] as Token;
  switch (token.relation) {
    case "conj":
      return isPredicate(tree, token.head) ? above() : null;
    case "xcomp":
      return tree.child(token.head, "obj", "iobj") ?? orderedBy(tree, token.head, verb) ?? above();
    case "acl":
      return isPredicate(tree, token.head) ? above() : token.head;
    case "acl:relcl":
      return tree.child(verb, "obj") === null && hasRelative(tree, verb) ? null : token.head;
    case "advcl": {
      const mark = tree.child(verb, "mark");
      const by = /^(of|for|from)$/.test(tree.tokens[mark ?? -1]?.norm ?? "");
      return (by && BLAME.test(governor.norm) ? blamed(tree, token.head) : null) ?? above();
    }
    case "ccomp":
    case "csubj":
      return tree.child(verb, "mark") === null && token.norm.endsWith("ing") ? above() : null;
    default:
      return null;
  }
}

/** "called on the troops to leave": whom the order goes to, before the infinitive. */
function orderedBy(tree: Tree, governor: number, verb: number): number | null {
  const oblique = tree.children(governor).find((child) => child < verb && tree.tokens[child]?.relation === "obl");
  const prep = oblique === undefined ? null : tree.child(oblique, "case");
  return oblique !== undefined && /^(on|upon|to)$/.test(tree.tokens[prep ?? -1]?.norm ?? "") ? oblique : null;
}

/** Who is accused: the object, or in a passive the subject. */
function blamed(tree: Tree, governor: number): number | null {
  return tree.child(governor, "obj") ?? tree.child(governor, "nsubj:pass");
}

function objectOf(tree: Tree, verb: number): number | null {
  const token = tree.tokens[verb] as Token;
  const own = tree.child(verb, "obj");
  if (own !== null) return isRelative(tree, own) ? (antecedentOf(tree, verb) ?? own) : own;
  const relative = token.relation === "acl:relcl" && token.head >= 0 && tree.child(verb, "nsubj") !== null;
  const subject = tree.child(verb, "nsubj");
  if (relative && subject !== null && !isRelative(tree, subject) && tree.child(verb, "obl", "xcomp", "ccomp") === null)
    return token.head;
  return null;
}

/** The noun that a relative clause says something of, also where the clause is joined to another by "and". */
function antecedentOf(tree: Tree, verb: number): number | null {
  let at = verb;
  for (let climbed = 0; climbed < LONGEST_CLIMB && at >= 0; climbed++) {
    const { relation, head } = tree.tokens[at] as Token;
    if (relation === "acl:relcl") return head;
    if (relation !== "conj" && relation !== "xcomp" && relation !== "ccomp") return null;
    at = head;
  }
  return null;
}

function isRelative(tree: Tree, at: number): boolean {
  const { norm, pos } = tree.tokens[at] as Token;
  return /^(who|which|whom)$/.test(norm) || (norm === "that" && pos !== "DET");
}

function hasRelative(tree: Tree, verb: number): boolean {
  return tree.children(verb).some((child) => isRelative(tree, child));
}

function isPredicate(tree: Tree, at: number): boolean {
  const { pos } = tree.tokens[at] as Token;
  return pos === "VERB" || pos === "AUX" || tree.child(at, "cop", "nsubj", "nsubj:pass") !== null;
}

function isPreposition(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  return token !== undefined && /^(case|fixed)$/.test(token.relation) && token.pos === "ADP";
}

/** Objects and phrases of a verb: what the parser hangs on them may be the verb's ("killed two people in Maun"). */
function nounsUnder(tree: Tree, verb: number): number[] {
  return tree.children(verb).filter((child) => {
    const { relation } = tree.tokens[child] as Token;
    return child > verb && /^(obj|iobj|obl|nsubj|obl:agent)$/.test(relation);
  });
}

/** Phrases with a preposition under these words and under those phrases, in the order of the text. */
function phrasesOf(
  tree: Tree,
  governors: readonly number[],
  phraseOf: (token: number) => number | null,
  own: number,
): Chunk["obliques"] {
  const found = new Map<number, string>();
  const queue = [...governors];
  const [verb] = governors;
  for (let next = queue.shift(); next !== undefined && found.size < 24; next = queue.shift()) {
    for (const child of tree.children(next)) {
      const { relation, norm } = tree.tokens[child] as Token;
      if (/^(advmod)$/.test(relation) && tree.child(child, "obl") !== null) {
        const inner = tree.child(child, "obl") as number;
        const noun = phraseOf(inner);
        if (noun !== null && noun !== own) found.set(noun, norm);
        queue.push(inner);
        continue;
      }
      if (!/^(obl|obl:agent|nmod|obl:unmarked|nmod:unmarked)$/.test(relation)) continue;
      const cases = tree.children(child).filter((one) => isPreposition(tree, one) && one < child);
      const prep = isPreposition(tree, child - 1) ? child - 1 : cases.at(-1);
      const noun = phraseOf(child);
      if (prep === undefined || noun === null || noun === own) continue;
      const belongs = next === verb || governors.length === 1 || tree.tokens[prep]?.norm !== "of";
      if (found.has(noun)) continue;
      if (belongs) found.set(noun, tree.tokens[prep]?.norm ?? "");
      queue.push(child);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([noun, prep]) => ({ prep, noun }));
}
