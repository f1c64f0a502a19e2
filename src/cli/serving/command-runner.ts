import { randomBytes } from "node:crypto";
import { stream } from "hono/streaming";
import type { CommandRunner } from "../../api/index.ts";
import { type CommandFrame, SentCommand } from "./command-frames.ts";
import { type Lent, runSentCommand } from "./run-sent-command.ts";

/** So that a command that says nothing for long is not taken for dead. */
const heartbeatMs = 15_000;

/** Runs the command lines that other terminals send. */
export function openCommandRunner(lent: Lent): CommandRunner {
  return {
    secret: randomBytes(32).toString("base64url"),
    async run(c) {
      const sent = SentCommand.parse(await c.req.json());
      return stream(c, async (out) => {
        const send = async (frame: CommandFrame): Promise<void> => {
          await out.write(`${JSON.stringify(frame)}\n`);
        };
        const beat = setInterval(() => void out.write("\n"), heartbeatMs);
        try {
          await runSentCommand(sent, lent, send);
        } finally {
          clearInterval(beat);
        }
      });
    },
  };
}
