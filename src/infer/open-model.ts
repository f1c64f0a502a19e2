import type { Parse } from "../schema/index.ts";
import { decodeWindow } from "./decode-window.ts";
import { openWordEncoder } from "./encode-word.ts";
import type { Scores, Session } from "./open-session.ts";
import { packWindows, type Window } from "./pack-windows.ts";
import type { ModelFiles } from "./read-model-folder.ts";

/** A language model in one thread. */
export interface Model {
  name: string;
  version: string;
  /**
   * Reads one document, given as its sentences of words as they stand in the text. The words count over the whole document, so an
   * empty sentence changes nothing. What is said of a word depends on its document alone: not on what else is being read, in
   * which thread or how often. Takes any text; several documents may be under way at once. Resolves after about 1 ms for
   * every 7 wordpieces, during which the thread is busy but for a moment between windows.
   */
  parse(sentences: readonly (readonly string[])[]): Promise<Parse>;
  /** Frees the model's memory; nothing may be parsed after. */
  close(): Promise<void>;
}

/** The model whose graph runs in the session. */
export function openModel({ manifest, vocabulary }: Omit<ModelFiles, "graph">, session: Session): Model {
  const { name, version, special, maxPiecesPerWord, windowPieces, maxPieces } = manifest;
  const encodeWord = openWordEncoder(vocabulary, { unknown: special.unknown, mostPieces: maxPiecesPerWord });
  return {
    name,
    version,
    async parse(sentences) {
      const parse: Parse = { words: [], mentions: [], names: [], attributions: [], unclaimed: [] };
      const known = new Map<string, Scores>();
      for (const window of packWindows(sentences, { encodeWord, windowPieces, maxPieces, special })) {
        const read = decodeWindow(window, await runOnce(session, window, known), manifest);
        parse.words.push(...read.words);
        parse.mentions.push(...read.mentions);
        parse.names.push(...read.names);
        parse.attributions.push(...read.attributions);
        parse.unclaimed.push(...read.unclaimed);
      }
      return parse;
    },
    close: () => session.close(),
  };
}

/** Windows whose scores are kept for when the same words come again in the document, and the longest of them. */
const mostKept = 200;
const longestKept = 40;

/** A short window that stood in the document before is not run again: the same input gives the same scores. */
async function runOnce(session: Session, window: Window, known: Map<string, Scores>): Promise<Scores> {
  if (window.pieces.length > longestKept) return session.run(window);
  const key = `${window.pieces.join()} ${window.shapes.join()} ${window.first.join()} ${window.sentence.join()}`;
  const scores = known.get(key) ?? (await session.run(window));
  if (known.size < mostKept) known.set(key, scores);
  return scores;
}
