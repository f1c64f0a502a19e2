import type { Token } from "../../schema/index.ts";

/**
 * "X were killed and Y injured": what stands behind the first verb and before the second is the second's subject, though
 * the tree hangs it on the first as another subject, or joins it to the first subject with the second verb under it.
 * Changes the tokens.
 */
export function partSubjects(tokens: Token[]): void {
  tokens.forEach((noun, at) => {
    if (noun.relation === "nsubj:pass") takeLaterSubject(tokens, at);
    else if (noun.relation === "conj") takeOwnVerb(tokens, at);
  });
}

/** A second subject behind its verb belongs to the next verb that is joined to it and has none. */
function takeLaterSubject(tokens: Token[], at: number): void {
  const noun = tokens[at] as Token;
  const verb = noun.head;
  if (verb < 0 || verb > at) return;
  for (let next = at + 1; tokens[next]?.sentence === noun.sentence; next++) {
    const later = tokens[next] as Token;
    if (later.relation !== "conj" || later.head !== verb || later.pos !== "VERB") continue;
    const own = (child: Token): boolean => child.head === next && child.relation.startsWith("nsubj");
    if (!tokens.slice(verb, next).some(own)) noun.head = next;
    return;
  }
}

/**
 * A noun joined to another across the other's verb, with a bare participle right behind it: a clause of its own. Where no
 * verb is crossed the participle tells of the noun that it stands behind.
 */
function takeOwnVerb(tokens: Token[], at: number): void {
  const noun = tokens[at] as Token;
  const first = tokens[noun.head];
  const verb = tokens[at + 1];
  if (first === undefined || noun.head > at || verb?.relation !== "acl" || verb.pos !== "VERB") return;
  if (verb.head !== at && verb.head !== noun.head) return;
  if (first.relation !== "nsubj:pass" || first.head > at || first.head < noun.head) {
    verb.head = at;
    return;
  }
  verb.relation = "conj";
  verb.head = first.head;
  noun.relation = "nsubj:pass";
  noun.head = at + 1;
}
