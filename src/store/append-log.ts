import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { refuseUnwritable } from "./refuse-unwritable.ts";

const chunkBytes = 65_536;
const newline = 0x0a;

/** One line of a log: its number from 1, and the byte at which it starts. */
export interface LogLine {
  number: number;
  offset: number;
  text: string;
}

/** A file of lines that is only ever added to. A last line that a crash cut short is not there, and the next append writes over it. */
export interface AppendLog {
  file: string;
  /** Adds `lines` (none with a line break in it) and gives each one's offset; they are safe from a power cut when this resolves. */
  append(lines: readonly string[]): Promise<number[]>;
  read(): AsyncGenerator<LogLine>;
  close(): Promise<void>;
}

/** Opens or makes the log; nobody else may have it open for writing. */
export async function openLog(file: string): Promise<AppendLog> {
  const handle = await refuseUnwritable(file, () => open(file, constants.O_RDWR | constants.O_CREAT));
  let end = await findEnd(handle);
  let turn: Promise<unknown> = Promise.resolve();

  async function write(lines: readonly string[]): Promise<number[]> {
    const encoded = lines.map((line) => Buffer.from(`${line}\n`));
    const bytes = Buffer.concat(encoded);
    if ((await handle.stat()).size > end) await handle.truncate(end);
    for (let written = 0; written < bytes.length; )
      written += (await handle.write(bytes, written, bytes.length - written, end + written)).bytesWritten;
    await handle.datasync();
    const offsets: number[] = [];
    for (const line of encoded) {
      offsets.push(end);
      end += line.length;
    }
    return offsets;
  }

  return {
    file,
    append(lines) {
      const appended = turn.then(() => refuseUnwritable(file, () => write(lines)));
      turn = appended.catch(() => undefined);
      return appended;
    },
    read: () => readLines(handle, end),
    async close() {
      await turn;
      await handle.close();
    },
  };
}

/** The byte after the last line break. */
async function findEnd(handle: FileHandle): Promise<number> {
  const chunk = Buffer.alloc(chunkBytes);
  for (let to = (await handle.stat()).size; to > 0; ) {
    const from = Math.max(0, to - chunkBytes);
    const { bytesRead } = await handle.read(chunk, 0, to - from, from);
    const at = chunk.subarray(0, bytesRead).lastIndexOf(newline);
    if (at >= 0) return from + at + 1;
    to = from;
  }
  return 0;
}

async function* readLines(handle: FileHandle, end: number): AsyncGenerator<LogLine> {
  let number = 1;
  let offset = 0;
  let pieces: Buffer[] = [];
  for (let position = 0; position < end; ) {
    const wanted = Math.min(chunkBytes, end - position);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted), 0, wanted, position);
    if (bytesRead === 0) return;
    let from = 0;
    for (let at = buffer.indexOf(newline); at >= 0 && at < bytesRead; at = buffer.indexOf(newline, from)) {
      pieces.push(buffer.subarray(from, at));
      yield { number, offset, text: Buffer.concat(pieces).toString("utf8") };
      pieces = [];
      number += 1;
      from = at + 1;
      offset = position + from;
    }
    pieces.push(buffer.subarray(from, bytesRead));
    position += bytesRead;
  }
}
