import { expect, test } from "vitest";
import { claimOf, recordOf, spanOf } from "../make-record.ts";
import { formatScore, scoreSeeds } from "./score-seeds.ts";
import { judgeRow, type ReportRow } from "./seed-row.ts";

const text = "Read our cookie notice.";
const empty = { record: recordOf(text), rename: (name: string): string => name };

test("lists every fact once", () => {
  const ids = scoreSeeds({ readings: [empty, empty], related: { entities: [], events: [], disputes: [] } }).map(
    ({ id }) => id,
  );
  expect(ids).toHaveLength(53);
  expect(new Set(ids).size).toBe(53);
});

test("gives a record that holds nothing no fact and no trap", () => {
  const rows = scoreSeeds({ readings: [empty, empty], related: { entities: [], events: [], disputes: [] } });
  expect(rows.filter(({ verdict }) => verdict !== "missed")).toEqual([]);
  expect(formatScore(rows, rows, rows)).toContain("as published   0 of 53, traps wrong: 0");
});

test("calls a trap wrong that the record falls into", () => {
  const trap: ReportRow = { id: "1", label: "no notice", trap: true, wants: [], never: [{ words: /cookie/ }] };
  const notice = claimOf(text, text, {
    figure: {
      measure: "notices",
      low: 1,
      high: 1,
      unit: "notice",
      qualifier: "exact",
      about: { entity: null, text: "cookie notice", span: spanOf(text, "cookie notice") },
      span: spanOf(text, "Read"),
      time: null,
    },
  });
  expect(judgeRow(trap, empty)).toBe("ok");
  expect(judgeRow(trap, { ...empty, record: recordOf(text, { claims: [notice] }) })).toBe("wrong");
});

test("misses a fact whose opposite is claimed beside it", () => {
  const row: ReportRow = { id: "1", label: "never certain", wants: [], never: [{ words: /cookie/ }] };
  const claim = claimOf(text, text, { kind: "figure" });
  expect(judgeRow(row, { ...empty, record: recordOf(text, { claims: [claim] }) })).toBe("missed");
});
