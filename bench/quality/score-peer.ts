import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { f1, sumCounts } from "./count-matches.ts";
import { inTurn } from "./in-turn.ts";
import { findTypedSpans, type TypedSpan } from "./name-spans.ts";
import type { GoldReader } from "./open-gold-reader.ts";
import { openOffsets, readGoldLines } from "./read-gold.ts";
import type { ScoreRow } from "./score-row.ts";
import { compareTree, findTree, type ParsedWord, readTreebanks, type TreeCounts } from "./score-trees.ts";
import { compareNames, type GoldSentence, joinSentences, toType } from "./score-uner.ts";

export const peerSet = "spaCy small";
const program = fileURLToPath(new URL("../peers/spacy_small.py", import.meta.url));

/** What `bench/peers/spacy_small.py` tells of a text; offsets in code points. */
export interface PeerReading {
  words: [start: number, end: number, head: number, turned: number][];
  names: [start: number, end: number, label: string][];
}

/** spaCy's labels as the set's classes; peoples, works, products and events are none of them. */
const labels: { readonly [label: string]: string } = { PERSON: "PER", ORG: "ORG", GPE: "LOC", LOC: "LOC", FAC: "LOC" };

/**
 * Ours beside spaCy's small English pipeline, run by `python`, on the same sentences in the same run. spaCy's relations have
 * other names, so that heads alone are compared, as they are and turned to UD's way.
 */
export async function scorePeer(goldFolder: string, reader: GoldReader, python: string): Promise<ScoreRow[]> {
  const banks = readTreebanks(goldFolder);
  const documents = joinSentences(readGoldLines<GoldSentence>(join(goldFolder, "uner", "ewt-dev.jsonl")));
  const sentences = banks.flatMap((bank) => bank.sentences.map(({ text }) => text));
  const { readings, seconds } = runPeer(python, [
    ...sentences.map((text) => ({ text, sentence: true })),
    ...documents.map(({ text }) => ({ text, sentence: false })),
  ]);
  const trees = readings.slice(0, sentences.length);
  const row = { stage: "peer", set: peerSet, floor: null, aim: null };

  const treeRows = await inTurn(banks, async ({ set, sentences: golds }) => {
    const theirs = trees.splice(0, golds.length);
    const ours = await inTurn(golds, async (gold) => compareTree(gold, await findTree(gold.text, reader), quiet));
    const peer = (turned: boolean): string =>
      attachment(
        golds.map((gold, index) => compareTree(gold, peerTree(gold.text, theirs[index], turned), quiet)),
      ).toFixed(3);
    const reference = `${peerSet} ${peer(true)} with its heads turned to UD's way, ${peer(false)} as they are`;
    return { ...row, metric: `${set}, unlabelled attachment`, value: attachment(ours), reference };
  });

  const texts = readings.slice(sentences.length);
  const byPeer = documents.map(({ text, names }, index) => compareNames(names, peerNames(text, texts[index])));
  for (const { text } of documents.slice(0, 5)) reader.annotate(await reader.parse(text));
  const started = process.cpuUsage();
  const annotated = await inTurn(documents, async ({ text }) => reader.annotate(await reader.parse(text)));
  const { user, system } = process.cpuUsage(started);
  const byUs = annotated.map((one, index) =>
    compareNames(documents[index]?.names ?? [], findTypedSpans(one, toType, { forms: ["name"] })),
  );
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return [
    ...treeRows,
    {
      ...row,
      metric: "uner, PER, ORG, LOC F1",
      value: namesF1(byUs),
      reference: `${peerSet} ${namesF1(byPeer).toFixed(3)}, a leading "the" left out`,
    },
    {
      ...row,
      metric: "uner, 1,000 words a processor second",
      value: words / 1000 / ((user + system) / 1e6),
      reference: `${peerSet} ${(words / 1000 / seconds).toFixed(3)}`,
    },
  ];
}

function quiet(): void {}

function attachment(counts: readonly TreeCounts[]): number {
  return f1(sumCounts(counts.map(({ unlabelled }) => unlabelled)));
}

function namesF1(documents: readonly ReturnType<typeof compareNames>[]): number {
  return f1(sumCounts(documents.flatMap((one) => Object.values(one))));
}

/** Throws where the program cannot be run. */
function runPeer(
  python: string,
  texts: readonly { text: string; sentence: boolean }[],
): { readings: PeerReading[]; seconds: number } {
  const { status, stdout, stderr, error } = spawnSync(python, [program], {
    input: texts.map((one) => JSON.stringify(one)).join("\n"),
    env: { ...process.env, OMP_NUM_THREADS: "1" },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${python} ${program}: ${error?.message ?? stderr.slice(-500)}`);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as PeerReading & { seconds: number });
  return { readings: lines.slice(0, -1), seconds: lines.at(-1)?.seconds ?? Number.NaN };
}

export function peerTree(text: string, reading: PeerReading | undefined, turned: boolean): ParsedWord[] {
  const toUnits = openOffsets(text);
  return (reading?.words ?? []).map(([start, end, head, turnedHead]) => ({
    ...toUnits({ start, end }),
    head: turned ? turnedHead : head,
    relation: "",
  }));
}

/** The set's names hold no article. */
export function peerNames(text: string, reading: PeerReading | undefined): TypedSpan[] {
  const toUnits = openOffsets(text);
  return (reading?.names ?? []).flatMap(([from, to, label]) => {
    const type = labels[label];
    const { start, end } = toUnits({ start: from, end: to });
    const article = /^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
    return type === undefined ? [] : [{ start: start + article, end, type }];
  });
}
