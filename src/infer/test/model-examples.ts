import { readFileSync } from "node:fs";

/** The model as it ships. */
export const modelFolder = new URL("../../../models/english", import.meta.url).pathname;

/** A text of `models/english/examples.json`, with what the reference makes of it; words count over the text. */
export interface Example {
  text: string;
  words: [number, number][];
  inputs: { pieces: number[]; shapes: number[]; parity: number[]; first: number[]; sentence: number[] };
  upos: string[];
  heads: number[];
  relations: string[];
  mentions: [number, number, string][];
  names: [number, number, string][];
  attributions: { cue: [number, number][]; source: [number, number][]; content: [number, number][] }[];
  events: [number, string, string][];
}

export const examples: readonly Example[] = JSON.parse(readFileSync(`${modelFolder}/examples.json`, "utf8"));

/** Its words, by sentence. */
export function sentencesOf({ text, words, inputs }: Example): string[][] {
  const sentences: string[][] = [];
  words.forEach(([start, end], index) => {
    const number = inputs.sentence[index] ?? 0;
    sentences[number] = [...(sentences[number] ?? []), text.slice(start, end)];
  });
  return sentences;
}
