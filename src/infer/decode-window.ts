import {
  assertions,
  type Dependency,
  dependencies,
  eventKinds,
  mentionKinds,
  nameKinds,
  type Parse,
  type ParsedWord,
  roleKinds,
  type WordSpan,
  wordClasses,
} from "../schema/index.ts";
import { decodeAttributions } from "./decode-attributions.ts";
import { decodeSpans } from "./decode-spans.ts";
import { decodeTree } from "./decode-tree.ts";
import type { Manifest, tagged } from "./manifest.ts";
import type { Scores } from "./open-session.ts";
import type { Window } from "./pack-windows.ts";
import { bestColumn, probability, type ScoreMatrix, scoreAt } from "./score-matrix.ts";

const root = dependencies.indexOf("root");

/** What the scores of one window say; words count over the document. */
export function decodeWindow({ offset, sentence }: Window, scores: Scores, manifest: Manifest): Parse {
  const count = sentence.length;
  const stride = scores.tags.length / count;
  const tagsOf = (list: (typeof tagged)[number]): ScoreMatrix => {
    const [from, to] = manifest.tagColumns[list] ?? [0, 0];
    return { values: scores.tags, rows: count, stride, from, width: to - from };
  };
  const roles = decodeSpans(tagsOf("role"), roleKinds, { mayGoOn: true });
  const shift = <Span extends WordSpan<string>>(span: Span): Span => {
    return { ...span, first: span.first + offset, last: span.last + offset };
  };
  const { attributions, unclaimed } = decodeAttributions(roles, scores, count);
  return {
    words: decodeWords(tagsOf("upos"), tagsOf("event"), tagsOf("assertion"), decodeHeads(sentence, scores)).map(
      (word) => ({ ...word, head: word.head < 0 ? -1 : word.head + offset }),
    ),
    mentions: decodeSpans(tagsOf("mention"), mentionKinds, { sentence }).map(shift),
    names: decodeSpans(tagsOf("name"), nameKinds, { sentence }).map(shift),
    attributions: attributions.map(({ cue, source, contents }) => ({
      cue: shift(cue),
      source: source === null ? null : shift(source),
      contents: contents.map(shift),
    })),
    unclaimed: unclaimed.map(shift),
  };
}

interface Dependent {
  /** -1 for a root. */
  head: number;
  dependency: Dependency;
}

function decodeHeads(sentence: Int32Array, scores: Scores): Dependent[] {
  const found: Dependent[] = [];
  const { arcs, heads, relations } = scores;
  const count = sentence.length;
  const width = relations.length / (count * 2);
  const matrix: ScoreMatrix = {
    values: relations,
    rows: count * 2,
    stride: width,
    from: 0,
    width: dependencies.length,
  };
  for (let first = 0; first < count; ) {
    let last = first + 1;
    while (last < count && sentence[last] === sentence[first]) last += 1;
    const tree = decodeTree(arcs, count, (word) => heads[word * 2] ?? word, { first, last });
    tree.forEach((head, index) => {
      const word = first + index;
      const slot = heads[word * 2 + 1] === head ? 1 : 0;
      if (head === word) found.push({ head: -1, dependency: "root" });
      else found.push({ head, dependency: bestDependency(matrix, word * 2 + slot) });
    });
    first = last;
  }
  return found;
}

/** A word with a head is not the root. */
function bestDependency(matrix: ScoreMatrix, row: number): Dependency {
  let best = -1;
  for (let column = 0; column < matrix.width; column++)
    if (column !== root && (best < 0 || scoreAt(matrix, row, column) > scoreAt(matrix, row, best))) best = column;
  return dependencies[best] ?? "dep";
}

function decodeWords(
  classes: ScoreMatrix,
  events: ScoreMatrix,
  held: ScoreMatrix,
  dependents: readonly Dependent[],
): ParsedWord[] {
  return dependents.map((dependent, word) => {
    const assertion = bestColumn(held, word);
    return {
      pos: wordClasses[bestColumn(classes, word)] ?? "X",
      ...dependent,
      event: eventKinds[bestColumn(events, word)] ?? "none",
      eventScore: 1 - probability(events, word, 0),
      assertion: assertions[assertion] ?? "happened",
      assertionScore: probability(held, word, assertion),
    };
  });
}
