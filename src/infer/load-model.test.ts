import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SaysoError, type WordSpan } from "../schema/index.ts";
import { openWordEncoder } from "./encode-word.ts";
import { loadModel } from "./load-model.ts";
import { type Model, openModel } from "./open-model.ts";
import { openSession } from "./open-session.ts";
import { packWindows } from "./pack-windows.ts";
import { readModelFolder } from "./read-model-folder.ts";
import { examples, modelFolder, sentencesOf } from "./test/model-examples.ts";

let model: Model;
let scratch: string;
beforeAll(async () => {
  model = await loadModel(modelFolder);
  scratch = mkdtempSync(join(tmpdir(), "sayso-model-"));
});
afterAll(async () => {
  await model.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The examples were made in windows of so many pieces; the program reads each sentence alone. */
const exampleWindow = 128;

const range = ({ first, last }: WordSpan<string>): [number, number] => [first, last];

test.each(examples)("what goes into the model is as in its examples: $text", (example) => {
  const { manifest, vocabulary } = readModelFolder(modelFolder);
  const { special, maxPiecesPerWord: mostPieces, maxPieces } = manifest;
  const encodeWord = openWordEncoder(vocabulary, { unknown: special.unknown, mostPieces });
  const windows = [
    ...packWindows(sentencesOf(example), { encodeWord, windowPieces: exampleWindow, maxPieces, special }),
  ];
  const plain = windows.map(({ offset, ...rows }) =>
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, [...row]])),
  );
  expect(plain).toEqual([example.inputs]);
});

test.each(examples)("what comes out is read as in the model's examples: $text", async (example) => {
  const { manifest, graph, vocabulary } = readModelFolder(modelFolder);
  const session = await openSession(graph, manifest);
  const inWindows = openModel({ manifest: { ...manifest, windowPieces: exampleWindow }, vocabulary }, session);
  const { words, mentions, names, attributions, unclaimed } = await inWindows.parse(sentencesOf(example));
  await inWindows.close();
  expect({
    upos: words.map(({ pos }) => pos),
    heads: words.map(({ head }, word) => (head < 0 ? word : head)),
    relations: words.map(({ dependency }) => dependency),
    mentions: mentions.map((mention) => [...range(mention), mention.kind]),
    names: names.map((name) => [...range(name), name.kind]),
    attributions: attributions.map(({ cue, source, contents }) => ({
      cue: [range(cue)],
      source: source === null ? [] : [range(source)],
      content: contents.map(range),
    })),
    events: words.flatMap(({ event, assertion }, word) => (event === "none" ? [] : [[word, event, assertion]])),
  }).toEqual({
    upos: example.upos,
    heads: example.heads,
    relations: example.relations,
    mentions: example.mentions,
    names: example.names,
    attributions: example.attributions,
    events: example.events,
  });
  expect(unclaimed).toEqual([]);
  for (const { score } of [...mentions, ...names]) expect(score > 0 && score <= 1).toBe(true);
});

test("words count over the document where it takes several windows", async () => {
  const [first = [], second = []] = examples.map(sentencesOf);
  const filler = Array.from({ length: 9 }, () => second).flat();
  const { words, mentions, attributions } = await model.parse([...filler, ...first]);
  const offset = filler.flat().length;
  expect(words).toHaveLength(offset + first.flat().length);
  const sentence = [...filler, ...first].flatMap((one, number) => one.map(() => number));
  words.forEach(({ head }, word) => {
    if (head >= 0) expect(sentence[head]).toBe(sentence[word]);
  });
  expect(words.filter(({ head }) => head === -1)).toHaveLength(filler.length + first.length);
  expect(mentions.at(-1)?.first).toBeGreaterThan(offset);
  expect(attributions.at(-1)?.cue.first).toBeGreaterThan(offset);
});

test("any text is read", async () => {
  const odd = [
    [],
    [""],
    [" ", "\n"],
    ["a".repeat(10_000)],
    Array.from({ length: 700 }, () => "👩‍👩‍👧"),
    ["\ud800", "\udc00x", "a\u0000b", "\u202e"],
    Array.from({ length: 400 }, (_, number) => `x-${number}-y-z-q-r-s-t`),
    ["北京", "Ω", "İ", "#@!"],
  ];
  const { words } = await model.parse(odd);
  expect(words).toHaveLength(odd.flat().length);
  expect(words.every(({ head }) => head >= -1 && head < words.length)).toBe(true);
  expect(await model.parse([])).toEqual({ words: [], mentions: [], names: [], attributions: [], unclaimed: [] });
});

async function failure(folder: string): Promise<SaysoError["problem"]> {
  const error = await loadModel(folder).catch((thrown: unknown) => thrown);
  if (error instanceof SaysoError) return error.problem;
  throw new Error(`no SaysoError: ${String(error)}`);
}

/** A folder with the manifest and vocabulary of the model, and as its graph what is given. */
function makeFolder(name: string, { manifest, graph }: { manifest?: string; graph?: string }): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "manifest.json"), manifest ?? readFileSync(join(modelFolder, "manifest.json")));
  copyFileSync(join(modelFolder, "vocabulary.txt"), join(folder, "vocabulary.txt"));
  if (graph !== undefined) writeFileSync(join(folder, "model.onnx"), graph);
  return folder;
}

test("a folder or a file that is missing is named", async () => {
  expect(await failure(join(scratch, "nowhere"))).toMatchObject({
    code: "model-missing",
    message: expect.stringContaining("nowhere/manifest.json"),
  });
  expect(await failure(makeFolder("half", {}))).toMatchObject({
    code: "model-missing",
    message: expect.stringContaining("half/model.onnx"),
  });
});

test("an altered file is refused", async () => {
  expect(await failure(makeFolder("altered", { graph: "version https://example.org/pointer" }))).toMatchObject({
    code: "model-altered",
    message: expect.stringContaining("altered/model.onnx"),
  });
});

test("a manifest that cannot be read, or of a model that answers otherwise, is refused", async () => {
  expect((await failure(makeFolder("broken", { manifest: "{" }))).code).toBe("model-manifest");
  expect((await failure(makeFolder("empty", { manifest: "{}" }))).code).toBe("model-manifest");
  const manifest = readFileSync(join(modelFolder, "manifest.json"), "utf8");
  const other = manifest.replace('"nsubj:pass"', '"nsubj:passive"');
  expect(await failure(makeFolder("other", { manifest: other }))).toMatchObject({
    code: "model-version",
    message: expect.stringContaining('"relations"'),
  });
});

test("a graph that the runtime cannot start is told as such", async () => {
  const graph = "no graph";
  const sha256 = "d8a3b8c8";
  const { files, ...rest } = JSON.parse(readFileSync(join(modelFolder, "manifest.json"), "utf8"));
  const manifest = JSON.stringify({ ...rest, files: { ...files, "model.onnx": { sha256, bytes: graph.length } } });
  const folder = makeFolder("unstartable", { manifest, graph });
  const found = /is ([0-9a-f]{64})/.exec((await failure(folder)).message)?.[1] ?? "";
  writeFileSync(join(folder, "manifest.json"), manifest.replace(sha256, found));
  expect((await failure(folder)).code).toBe("model-runtime");
});
