import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Asks on the terminal without showing what is typed; else the first line of standard input. */
export async function askSecret(prompt: string, { stdin, stderr }: NodeJS.Process): Promise<string> {
  const terminal = stdin.isTTY === true;
  if (terminal) stderr.write(prompt);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal });
  const line = await new Promise<string>((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(""));
  });
  lines.close();
  if (terminal) stderr.write("\n");
  return line;
}
