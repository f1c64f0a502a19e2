import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface ServingRun {
  /** Answers a second that were asked for, and for how long. */
  rate: number;
  seconds: number;
  answers: number;
  /** Answers other than 2xx, by status or error. */
  failures: { [what: string]: number };
  /** Milliseconds, sorted. */
  times: number[];
  /** Documents that were read meanwhile, and how long that took; null where it went on after the last request. */
  read: { documents: number; seconds: number | null };
}

const program = new URL("../../bin/sayso.js", import.meta.url).pathname;
/** So long a server may take to start. */
const startMs = 60_000;

/** Serves a record of `first`, and asks `rate` mixed reads a second for `seconds` while the reports of `folder` are read into it. */
export async function measureServing(
  folder: string,
  scratch: string,
  { first, documents, rate, seconds }: { first: readonly string[]; documents: number; rate: number; seconds: number },
): Promise<ServingRun> {
  const db = join(scratch, "served");
  await ended(run("read", ...first, "--db", db));
  const server = run("serve", "--db", db, "--port", "0");
  try {
    const address = await addressOf(db);
    const paths = await listPaths(address);
    const began = performance.now();
    let readFor: number | null = null;
    const reading = ended(run("read", join(folder, "manifest.jsonl"), "--db", db)).then(() => {
      readFor = (performance.now() - began) / 1000;
    });
    const asked = await ask(address, paths, { rate, seconds });
    const read = { documents, seconds: readFor };
    await reading;
    return { rate, seconds, ...asked, read };
  } finally {
    const over = ended(server).catch(() => undefined);
    server.kill("SIGINT");
    await over;
  }
}

function run(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...words], { stdio: ["ignore", "ignore", "pipe"] });
}

/** 1 says that a report was refused, as one of the corpus is. */
async function ended(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code !== null && code > 1) throw new Error(`sayso ended with ${code}: ${said.join("").slice(-500)}`);
}

async function addressOf(db: string): Promise<string> {
  const file = join(db, "server.json");
  for (let waited = 0; waited < startMs; waited += 100) {
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { address: string }).address;
    await wait(100);
  }
  throw new Error(`no server after ${startMs / 1000} s`);
}

/** What an analyst's page asks for: lists, and one of each thing in them. */
async function listPaths(address: string): Promise<string[]> {
  const idsOf = async (path: string): Promise<string[]> => {
    const { items } = (await (await fetch(address + path)).json()) as { items: { id: string }[] };
    return items.map(({ id }) => encodeURIComponent(id));
  };
  const [events, documents, actors] = await Promise.all([
    idsOf("/api/events?limit=20"),
    idsOf("/api/documents?limit=20"),
    idsOf("/api/actors?limit=20"),
  ]);
  return [
    "/api/overview",
    "/api/events?limit=100",
    "/api/events/facets",
    "/api/events/marks",
    "/api/disputes?limit=50",
    "/api/claims?limit=50",
    "/api/review?limit=20",
    ...events.map((id) => `/api/event?id=${id}`),
    ...documents.map((id) => `/api/document?id=${id}`),
    ...actors.map((id) => `/api/actor?id=${id}`),
  ];
}

/** Requests begin on the clock, whether the earlier ones have been answered or not. */
async function ask(
  address: string,
  paths: readonly string[],
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Pick<ServingRun, "answers" | "failures" | "times">> {
  const times: number[] = [];
  const failures: { [what: string]: number } = {};
  const one = async (path: string): Promise<void> => {
    const began = performance.now();
    try {
      const answer = await fetch(address + path);
      await answer.arrayBuffer();
      if (!answer.ok) failures[answer.status] = (failures[answer.status] ?? 0) + 1;
    } catch (error) {
      const what = error instanceof Error ? error.name : "unknown";
      failures[what] = (failures[what] ?? 0) + 1;
    }
    times.push(performance.now() - began);
  };
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let sent = 0; sent < rate * seconds; sent++) {
    const due = began + (sent * 1000) / rate;
    if (due > performance.now()) await wait(due - performance.now());
    under.push(one(paths[sent % paths.length] ?? "/api/overview"));
  }
  await Promise.all(under);
  return { answers: times.length, failures, times: times.sort((a, b) => a - b) };
}

export function formatServing({ rate, seconds, answers, failures, times, read }: ServingRun): string {
  const at = (share: number): string => `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0)} ms`;
  const failed = Object.entries(failures).map(([what, count]) => `${count} x ${what}`);
  const meanwhile = read.seconds === null ? "still going on at the end" : `done after ${read.seconds.toFixed(0)} s`;
  return [
    `${rate} mixed reads a second for ${seconds} s while ${read.documents} documents are read (${meanwhile})`,
    `answers ${answers}, failed ${failed.length === 0 ? "none" : failed.join(", ")}`,
    `median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}`,
  ].join("\n");
}
