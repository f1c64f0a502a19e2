import { expect, test } from "vitest";
import { listStages, refuseFiles, sayProgress } from "./say-progress.ts";

const uploads = { bytes: 2 ** 20, files: 2, endings: ["txt", "html"] };
const addition = { stage: "reading", read: 1, expected: 3, claims: 4, documents: [] } as const;

test("stages are told as done, now or later", () => {
  expect(listStages(addition).map(({ state }) => state)).toEqual(["done", "now", "later"]);
  expect(listStages({ stage: "done" }).every(({ state }) => state === "done")).toBe(true);
  expect(listStages({ stage: "failed" }).every(({ state }) => state === "later")).toBe(true);
});

test("progress counts the report that is being read, and never past the last", () => {
  expect(sayProgress({ ...addition, documents: [] })).toBe("Reading report 2 of 3.");
  expect(sayProgress({ ...addition, read: 3, documents: [] })).toBe("Reading report 3 of 3.");
});

test("what was in the record before is said", () => {
  const known = { id: "d1", title: null, location: "a.txt", claims: 2, copyOf: null, known: true };
  const done = { ...addition, stage: "done", documents: [known] } as const;
  expect(sayProgress({ ...done, documents: [known] })).toBe("Done: 1 report, 4 claims. 1 was in the record already.");
});

test("files that the server would refuse are refused in words", () => {
  expect(refuseFiles([{ name: "a.txt", size: 1 }], uploads)).toBe(null);
  expect(refuseFiles([{ name: "a.exe", size: 1 }], uploads)).toMatch(/^a\.exe is of a kind/);
  expect(refuseFiles([{ name: "A.TXT", size: 2 ** 21 }], uploads)).toMatch(/1 MiB/);
  expect(
    refuseFiles(
      [1, 2, 3].map((name) => ({ name: `${name}.txt`, size: 1 })),
      uploads,
    ),
  ).toMatch(/^These are 3/);
});
