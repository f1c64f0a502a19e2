import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Script {
  process: ChildProcess;
  /** The next line that it prints; null when it has ended. */
  nextLine(): Promise<string | null>;
  send(line: string): void;
  /** Resolves when the process has ended. */
  ended: Promise<void>;
}

/** Runs a script of this folder in a process of its own. */
export function runScript(name: string, parameters: readonly string[]): Script {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...parameters], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    process: child,
    async nextLine() {
      const line = await lines.next();
      return line.done ? null : line.value;
    },
    send: (line) => void child.stdin.write(`${line}\n`),
    ended,
  };
}
