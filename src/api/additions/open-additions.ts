import type { Problem } from "../../schema/index.ts";
import type { Addition } from "../schemas/addition.ts";

export interface AddedFile {
  /** Without folders. */
  name: string;
  bytes: Uint8Array;
}

/** What is said of the reports. */
export interface AddedWith {
  publisher?: string;
  published?: string;
  title?: string;
  url?: string;
}

/** What reading tells as it goes. */
export interface AdditionSteps {
  stage(stage: "reading" | "comparing"): void;
  expect(reports: number): void;
  kept(document: Addition["documents"][number]): void;
  met(location: string | null, problem: Problem): void;
}

/** Reads the files into the record, in its turn; throws where nothing could be kept. */
export type ReadAdded = (
  files: readonly AddedFile[],
  given: AddedWith,
  by: string,
  steps: AdditionSteps,
) => Promise<void>;

export interface Additions {
  start(files: readonly AddedFile[], given: AddedWith, by: string): Addition;
  /** Newest first. */
  list(): Addition[];
  get(id: string): Addition | null;
  /** Calls `listener` after each change; gives the function that ends it. */
  watch(id: string, listener: (addition: Addition) => void): () => void;
  /** Bytes that wait or are being read. */
  waiting(): number;
}

const mostKept = 50;
const mostProblems = 200;

/** `explain` puts what went wrong in words. */
export function openAdditions(read: ReadAdded, now: () => Date, explain: (error: unknown) => Problem): Additions {
  const additions = new Map<string, Addition>();
  const listeners = new Map<string, Set<(addition: Addition) => void>>();
  let started = 0;
  let bytes = 0;

  function update(id: string, change: (before: Addition) => Partial<Addition>): void {
    const before = additions.get(id);
    if (before === undefined) return;
    const after = { ...before, ...change(before) };
    additions.set(id, after);
    for (const listener of listeners.get(id) ?? []) listener(after);
  }

  async function run(id: string, files: readonly AddedFile[], given: AddedWith, by: string): Promise<void> {
    const met = (location: string | null, problem: Problem): void =>
      update(id, ({ problems }) =>
        problems.length < mostProblems ? { problems: [...problems, { location, problem }] } : {},
      );
    try {
      await read(files, given, by, {
        stage: (stage) => update(id, () => ({ stage })),
        expect: (expected) => update(id, () => ({ expected })),
        kept: (document) =>
          update(id, (before) => ({
            read: before.read + 1,
            expected: Math.max(before.expected, before.read + 1),
            claims: before.claims + (document.known ? 0 : document.claims),
            documents: [...before.documents, document],
          })),
        met,
      });
      update(id, () => ({ stage: "done" }));
    } catch (error) {
      met(null, explain(error));
      update(id, () => ({ stage: "failed" }));
    }
  }

  return {
    start(files, given, by) {
      started += 1;
      const addition: Addition = {
        id: `a${started}`,
        by,
        at: now().toISOString(),
        stage: "waiting",
        names: files.map(({ name }) => name),
        read: 0,
        expected: files.length,
        claims: 0,
        documents: [],
        problems: [],
      };
      additions.set(addition.id, addition);
      const [oldest] = additions.keys();
      if (additions.size > mostKept && oldest !== undefined) additions.delete(oldest);
      const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
      bytes += size;
      void run(addition.id, files, given, by).finally(() => {
        bytes -= size;
      });
      return addition;
    },
    list: () => [...additions.values()].reverse(),
    get: (id) => additions.get(id) ?? null,
    watch(id, listener) {
      const known = listeners.get(id) ?? new Set();
      listeners.set(id, known);
      known.add(listener);
      return () => {
        known.delete(listener);
        if (known.size === 0) listeners.delete(id);
      };
    },
    waiting: () => bytes,
  };
}
