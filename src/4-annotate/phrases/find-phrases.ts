import type { Chunk, Sentence, Token } from "../../schema/index.ts";
import { attachArguments } from "./attach-arguments.ts";
import type { NounPhrase } from "./find-noun-phrases.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import type { Tree } from "./tree.ts";

const SUBORDINATOR = /^(while|as|after|before|when|because|if|unless|although|though|since|until|where|whether|once)$/;

/** Of these the ones that are no mere adverbs where they modify a verb. */
const OF_CLAUSE = /^(while|when|where|once|whether)$/;

/** Phrases that are there before the tree is read, each by its first token. */
export interface KnownPhrases {
  nouns: ReadonlyMap<number, NounPhrase>;
  /** The token after each date. */
  dates: ReadonlyMap<number, number>;
}

/**
 * The phrases of each sentence, in the order of the text: noun phrases, verb groups, dates and the small words between them,
 * each verb with its subject, object and prepositional phrases as the tree has them.
 */
export function findPhrases(tree: Tree, sentences: readonly Sentence[], known: KnownPhrases): Chunk[] {
  const chunks: Chunk[] = [];
  const chunkOf = new Int32Array(tree.tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; ) {
      const found = readPhrase(tree, at, sentence.last, known);
      for (let inside = at; inside < found.last; inside++) chunkOf[inside] = chunks.length;
      chunks.push({ ...found, sentence: index, obliques: [] });
      at = found.last;
    }
  });
  return attachArguments(tree, chunks, chunkOf);
}

type Bare = Omit<Chunk, "sentence" | "obliques">;

function readPhrase(tree: Tree, at: number, stop: number, { nouns, dates }: KnownPhrases): Bare {
  const noun = nouns.get(at);
  if (noun !== undefined) return { kind: "noun", ...noun, verb: null };
  const date = dates.get(at);
  if (date !== undefined && date <= stop) return bare("date", at, date);
  const verb = readVerbGroup(tree, at, stop, (index) => nouns.has(index) || dates.has(index));
  return verb ?? bare(kindOf(tree.tokens[at] as Token), at, at + 1);
}

function kindOf({ pos, norm, relation }: Token): Chunk["kind"] {
  if (norm === ",") return "comma";
  if (pos === "PUNCT") return "mark";
  if (
    /^(who|which|whom|whose)$/.test(norm) ||
    (norm === "that" && (pos === "PRON" || relation === "nsubj" || relation === "obj"))
  )
    return "who";
  if (norm === "that") return pos === "DET" ? "adjective" : "that";
  if (SUBORDINATOR.test(norm) && (relation === "mark" || (relation === "advmod" && OF_CLAUSE.test(norm))))
    return "while";
  if (relation === "cc" || pos === "CCONJ") return "and";
  if (relation === "compound:prt") return "adverb";
  if (pos === "ADP" || norm === "to" || relation === "case") return "prep";
  if (pos === "ADV" || pos === "PART") return "adverb";
  return pos === "ADJ" || pos === "DET" ? "adjective" : "other";
}

function bare(kind: Chunk["kind"], first: number, last: number): Bare {
  return { kind, first, last, head: last - 1, verb: null };
}
