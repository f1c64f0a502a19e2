import { isAbsolute, join, relative, resolve } from "node:path";
import { glob } from "tinyglobby";
import { SaysoError } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import type { CommandFrame, SentCommand } from "./command-frames.ts";

/** What the server lends to the commands that run in it. */
export interface Lent {
  /** The folder that is served. */
  folder: string;
  /** The open record for a command line; `close` on it gives it back. */
  lend(command: string, user: string): Promise<Store>;
  effects: Effects;
  run(words: readonly string[], effects: Effects): Promise<number>;
}

/** Runs a command line as if in the folder and on the terminal of whoever sent it, with the record that is served. */
export async function runSentCommand(
  { words, cwd, columns, color, debug, user, input }: SentCommand,
  { folder, lend, effects, run }: Lent,
  send: (frame: CommandFrame) => Promise<void>,
): Promise<void> {
  const here = (path: string): string => (isAbsolute(path) || path === "-" ? path : resolve(cwd, path));
  const isServed = (asked: string): boolean => here(asked) === folder;
  const { read } = effects;
  const code = await run(words, {
    ...effects,
    columns,
    color,
    debug,
    cwd,
    interactive: false,
    user: () => user,
    print: (out) => send({ out }),
    tell: (told) => void send({ told }),
    exists: (path) => effects.exists(here(path)),
    writeWhole: (path, chunks) => effects.writeWhole(here(path), chunks),
    openStore: (asked, command) => (isServed(asked) ? lend(command, user) : effects.openStore(here(asked), command)),
    async rebuildStore(asked, command) {
      if (isServed(asked)) throw new SaysoError("cli-served", { folder: asked, command: "rebuild" });
      return effects.rebuildStore(here(asked), command);
    },
    read: {
      kind: (path) => read.kind(here(path)),
      size: (path) => read.size(here(path)),
      bytes: (path) => read.bytes(here(path)),
      list: async (path) => (await read.list(here(path))).map((found) => join(path, relative(here(path), found))),
      glob: async (pattern) => (await glob(pattern, { cwd, expandDirectories: false })).sort(),
      input: async () => new Uint8Array(Buffer.from(input ?? "", "base64")),
    },
  });
  await send({ code });
}
