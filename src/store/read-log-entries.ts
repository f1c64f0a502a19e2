import type { z } from "zod";
import { type Problem, problem } from "../schema/index.ts";
import type { AppendLog, LogLine } from "./append-log.ts";

export interface LogEntry<Value> {
  line: LogLine;
  value: Value;
}

/** The log's lines that are what `schema` says; `onProblem` is told of every other one (`store-log-line`). */
export async function* readLogEntries<Value>(
  log: AppendLog,
  schema: z.ZodType<Value>,
  onProblem: (told: Problem) => void = () => {},
): AsyncGenerator<LogEntry<Value>> {
  for await (const line of log.read()) {
    const parsed = schema.safeParse(parseJson(line.text));
    if (parsed.success) yield { line, value: parsed.data };
    else onProblem(problem("store-log-line", { file: log.file, line: line.number }));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
