import { expect, test } from "vitest";
import type { ReadRecord, Report } from "../../pipeline.ts";
import type { Outcome, Planned, Reader } from "./outcome.ts";
import { type Readers, readInOrder } from "./read-in-order.ts";

function report(location: string): Report {
  const original = { sha256: "0".repeat(64), mediaType: "text/plain", bytes: 1, location };
  const bytes = new Uint8Array(1);
  return {
    title: null,
    publisher: null,
    url: null,
    published: null,
    text: "x",
    map: [],
    original,
    bytes,
    problems: [],
  };
}

function plan(...locations: string[]): Planned[] {
  return locations.map((location) => ({ kind: "new", report: report(location), id: location }));
}

async function* stream(planned: readonly Planned[]): AsyncGenerator<Planned> {
  yield* planned;
}

/** Readers that note who reads what; earlier reports take longer. */
function noting(): { readers: Readers; noted: string[] } {
  const noted: string[] = [];
  let delay = 80;
  const reader = (name: string): Reader => ({
    async read(_report, id) {
      noted.push(`${name} ${id}`);
      delay = Math.max(0, delay - 10);
      for (let left = delay; left > 0; left--) await Promise.resolve();
      if (id === "bad") throw new Error("no such luck");
      return { record: { document: { id } } } as ReadRecord;
    },
    close: async () => void noted.push(`${name} closed`),
  });
  return {
    readers: { here: async () => reader("here"), threads: async () => ({ ...reader("thread"), width: 3 }) },
    noted,
  };
}

async function gather(planned: readonly Planned[], readers: Readers): Promise<string[]> {
  const names: string[] = [];
  for await (const outcome of readInOrder(stream(planned), readers)) names.push(nameOf(outcome));
  return names;
}

function nameOf(outcome: Outcome): string {
  if (outcome.kind === "read") return outcome.read.record.document.id;
  return outcome.kind === "known" ? `known ${outcome.id}` : outcome.refusal.problem.code;
}

test("a few reports are read here, and more in threads, in the order given", async () => {
  const few = noting();
  expect(await gather(plan("a", "b"), few.readers)).toEqual(["a", "b"]);
  expect(few.noted).toEqual(["here a", "here b", "here closed"]);
  const many = noting();
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  expect(await gather(plan(...ids), many.readers)).toEqual(ids);
  expect(many.noted).toEqual([...ids.map((id) => `thread ${id}`), "thread closed"]);
});

test("what is known or refused keeps its place and starts no reader", async () => {
  const { readers, noted } = noting();
  const known: Planned = { kind: "known", location: "k", id: "k" };
  expect(await gather([known, ...plan("a"), known], readers)).toEqual(["known k", "a", "known k"]);
  const idle = noting();
  expect(await gather([known], idle.readers)).toEqual(["known k"]);
  expect([noted.length, idle.noted]).toEqual([2, []]);
});

test("a report that the program fails on is left out with a reason, and the rest is read", async () => {
  const { readers } = noting();
  expect(await gather(plan("a", "bad", "c"), readers)).toEqual(["a", "cli-document-failed", "c"]);
});
