import type { Span, Token } from "../../schema/index.ts";

/** A range of tokens, `last` not included. */
export interface Range {
  first: number;
  last: number;
}

/**
 * The trees with every name and count as one: its words hang on its last word, which alone depends on a word outside,
 * and whatever hung on any of them hangs on that one. The parser knows neither the gazetteer nor "a quarter of a million".
 */
export function joinWholes(tokens: readonly Token[], names: readonly Range[], counts: readonly Range[]): Token[] {
  const joined = tokens.map((token) => ({ ...token }));
  const moved = new Map<number, number>();
  for (const { first, last } of names)
    hang(joined, { first, last, head: last - 1 }, outerOf(joined, first, last), moved);
  for (const range of counts) joinCount(joined, range, moved);
  follow(joined, moved);
  return joined;
}

/** The trees with every noun phrase hanging on its head: whatever the parser made of the words inside. */
export function joinNounPhrases(tokens: readonly Token[], phrases: readonly (Range & { head: number })[]): Token[] {
  const joined = tokens.map((token) => ({ ...token }));
  const moved = new Map<number, number>();
  for (const phrase of phrases) {
    const head = joined[phrase.head] as Token;
    const own = head.head < phrase.first || head.head >= phrase.last;
    const outer = own ? head : outerOf(joined, phrase.first, phrase.last);
    head.head = outer.head;
    head.relation = outer.relation;
    for (let at = phrase.first; at < phrase.last; at++) {
      const token = joined[at] as Token;
      if (at === phrase.head) continue;
      moved.set(at, phrase.head);
      const outside = token.head < phrase.first || token.head >= phrase.last;
      token.head = phrase.head;
      if (outside || /^(root|nsubj|obj|obl|nmod|conj|appos)/.test(token.relation)) token.relation = "compound";
    }
  }
  follow(joined, moved);
  return joined;
}

/** What hung on a word that now hangs on another hangs on that other. */
function follow(tokens: readonly Token[], moved: ReadonlyMap<number, number>): void {
  tokens.forEach((token, at) => {
    const root = moved.get(token.head);
    if (root !== undefined && root !== at) token.head = root;
  });
  openRings(tokens);
}

/** Two wholes that hung on each other's words: the first of the ring becomes a root. */
function openRings(tokens: readonly Token[]): void {
  const state = new Uint8Array(tokens.length);
  tokens.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = tokens[at]?.head ?? -1;
    }
    const ring = tokens[at];
    if (ring !== undefined && state[at] === 1) ring.head = -1;
    for (const seen of path) state[seen] = 2;
  });
}

/** The tokens of each span. */
export function rangesOf(tokens: readonly Token[], spans: readonly Span[]): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < span.end) at++;
    if (at > first && tokens[first]?.sentence === tokens[at - 1]?.sentence) found.push({ first, last: at });
  }
  return found;
}

/** "a quarter of a million refugees": the noun is what is spoken of, and the count is its number. */
function joinCount(tokens: Token[], { first, last }: Range, moved: Map<number, number>): void {
  if (last - first < 2) return;
  const outer = outerOf(tokens, first, last);
  const counted = tokens.slice(first, last).find(({ head }) => head >= last)?.head;
  const noun = counted === undefined ? undefined : tokens[counted];
  if (counted === undefined || noun === undefined || !/^(NOUN|PROPN|ADJ|SYM|X)$/.test(noun.pos)) {
    hang(tokens, { first, last, head: last - 1 }, outer, moved);
    return;
  }
  if (noun.head >= first && noun.head < last) {
    noun.head = outer.head;
    noun.relation = outer.relation;
  }
  hang(tokens, { first, last, head: last - 1 }, { head: counted, relation: "nummod" }, moved);
}

/** The word that ties the range to the rest of the sentence: the first that depends on a word outside and is no mere mark. */
function outerOf(tokens: readonly Token[], first: number, last: number): Token {
  const outside = tokens.slice(first, last).filter(({ head }) => head < first || head >= last);
  return (
    outside.find(({ relation }) => !/^(punct|case|cc|det)$/.test(relation)) ?? outside[0] ?? (tokens[first] as Token)
  );
}

function hang(
  tokens: Token[],
  range: Range & { head: number },
  { head, relation }: Pick<Token, "head" | "relation">,
  moved: Map<number, number>,
): void {
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token;
    const root = at === range.head;
    token.head = root ? head : range.head;
    token.relation = root ? relation : "flat";
    if (!root) moved.set(at, range.head);
  }
}
