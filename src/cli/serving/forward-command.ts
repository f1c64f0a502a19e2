import { SaysoError } from "../../schema/index.ts";
import type { Effects } from "../effects.ts";
import { CommandFrame, type SentCommand } from "./command-frames.ts";
import type { ServerFile } from "./server-file.ts";

/** Runs a command line in the server of its record, prints what comes back, and gives its exit code. @throws SaysoError `api-server-gone` */
export async function forwardCommand(
  words: readonly string[],
  { address, secret }: ServerFile,
  effects: Effects,
): Promise<number> {
  const input = words.includes("-") ? Buffer.from(await effects.read.input()).toString("base64") : null;
  const { columns, color, debug } = effects;
  const sent: SentCommand = { words: [...words], cwd: effects.cwd, columns, color, debug, user: effects.user(), input };
  const gone = (error: unknown): SaysoError =>
    new SaysoError("api-server-gone", { address, detail: error instanceof Error ? error.message : String(error) });
  const response = await fetch(`${address}/command`, {
    method: "POST",
    headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
    body: JSON.stringify(sent),
  }).catch((error: unknown) => {
    throw gone(error);
  });
  if (!response.ok || response.body === null) throw gone(`status ${response.status}`);
  let code: number | null = null;
  try {
    for await (const line of linesOf(response.body)) {
      const frame = CommandFrame.parse(JSON.parse(line));
      if ("out" in frame) await effects.print(frame.out);
      else if ("told" in frame) effects.tell(frame.told);
      else code = frame.code;
    }
  } catch (error) {
    throw gone(error);
  }
  if (code === null) throw gone("it ended in the middle of the command");
  return code;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
}
