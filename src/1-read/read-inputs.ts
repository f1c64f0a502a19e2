import { dirname, isAbsolute, join, normalize } from "node:path/posix";
import { problem } from "../schema/index.ts";
import { firstStated, type Metadata } from "./extract.ts";
import { finishReport } from "./finish-report.ts";
import { deniedProblem, gatherInputs, standardInput } from "./gather-inputs.ts";
import { type FileContent, readFile } from "./read-file.ts";
import { type BadRow, type Row, readRow, rowMetadata } from "./read-row.ts";
import type { ReadEffects, ReadOptions, Refusal, Report } from "./report.ts";

const defaultMaxBytes = 64 * 2 ** 20;

/** What one call goes by: `done` are the files already read, in normal form. */
interface Reading {
  effects: ReadEffects;
  given: Partial<Metadata>;
  maxBytes: number;
  done: Set<string>;
}

/**
 * Reads files, folders, globs and `-` one report at a time. What cannot be read comes as a refusal in its place and never
 * ends the rest. A file that a manifest lists is read once, with what the manifest says of it.
 */
export async function* readInputs(
  paths: readonly string[],
  effects: ReadEffects,
  options: ReadOptions = {},
): AsyncGenerator<Report | Refusal> {
  const { maxBytes = defaultMaxBytes, ...given } = options;
  const reading: Reading = { effects, given, maxBytes, done: new Set() };
  for (const input of await gatherInputs(paths, effects)) {
    if (!("path" in input)) yield input;
    else if (!reading.done.has(normalize(input.path))) yield* readPath(input.path, reading);
  }
}

/** The files that the paths stand for, without the rows inside them: a total to count against. */
export async function expandInputs(paths: readonly string[], effects: ReadEffects): Promise<string[]> {
  return (await gatherInputs(paths, effects)).flatMap((input) => ("path" in input ? [input.path] : []));
}

async function* readPath(path: string, reading: Reading): AsyncGenerator<Report | Refusal> {
  reading.done.add(normalize(path));
  const file = await loadFile(path, reading);
  if (file.content.kind === "table") {
    let rows = 0;
    for (const row of file.content.rows) {
      rows += 1;
      yield* readTableRow(row, path, reading);
    }
    if (rows === 0) yield { location: path, problem: problem("read-no-text", { path }) };
  } else yield toReport(path, file, [reading.given]);
}

async function* readTableRow(row: Row | BadRow, path: string, reading: Reading): AsyncGenerator<Report | Refusal> {
  const location = `${path}#${row.line}`;
  if ("problem" in row) {
    yield { location, problem: row.problem };
    return;
  }
  const extract = readRow(row);
  const file = row.cells.get("path")?.text.trim() ?? "";
  if (extract !== null)
    yield finishReport(extract, { location, mediaType: row.mediaType, bytes: row.bytes }, reading.given);
  else if (file === "") yield { location, problem: problem("read-row-empty", { path, line: row.line }) };
  else yield* readListed(file, row, path, reading);
}

/** The file that a manifest's row names, relative to the manifest. */
async function* readListed(
  file: string,
  row: Row,
  manifest: string,
  reading: Reading,
): AsyncGenerator<Report | Refusal> {
  const target = normalize(isAbsolute(file) || manifest === standardInput ? file : join(dirname(manifest), file));
  const location = `${manifest}#${row.line}`;
  const blanks = { path: manifest, line: row.line, file: target };
  const kind = await reading.effects.kind(target).catch(() => "missing" as const);
  if (kind !== "file") yield { location, problem: problem("read-row-path", blanks) };
  else if (!reading.done.has(target)) {
    reading.done.add(target);
    const loaded = await loadFile(target, reading);
    if (loaded.content.kind === "table") yield { location, problem: problem("read-row-table", blanks) };
    else yield toReport(target, loaded, [firstStated(reading.given, rowMetadata(row))]);
  }
}

interface LoadedFile {
  bytes: Uint8Array;
  content: FileContent;
}

async function loadFile(path: string, { effects, maxBytes }: Reading): Promise<LoadedFile> {
  const refused = (content: FileContent & { kind: "refused" }): LoadedFile => ({ bytes: new Uint8Array(), content });
  const tooLarge = (size: number): LoadedFile =>
    refused({
      kind: "refused",
      problem: problem("read-too-large", { path, size: mebibytes(size), limit: mebibytes(maxBytes) }),
    });
  try {
    const size = path === standardInput ? 0 : await effects.size(path);
    if (size > maxBytes) return tooLarge(size);
    const bytes = path === standardInput ? await effects.input() : await effects.bytes(path);
    if (bytes.length > maxBytes) return tooLarge(bytes.length);
    return { bytes, content: await readFile(bytes, path) };
  } catch (error) {
    return refused({ kind: "refused", problem: deniedProblem(path, error) });
  }
}

function toReport(
  location: string,
  { bytes, content }: LoadedFile,
  given: readonly Partial<Metadata>[],
): Report | Refusal {
  if (content.kind === "report")
    return finishReport(content.extract, { location, mediaType: content.mediaType, bytes }, ...given);
  return {
    location,
    problem: content.kind === "refused" ? content.problem : problem("read-no-text", { path: location }),
  };
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
