import { expect, test } from "vitest";
import { toIso } from "../../src/4-annotate/dates/calendar.ts";
import { readTimexValue } from "./timex-value.ts";

function stretch(value: string): string {
  const found = readTimexValue(value);
  return found?.kind === "stretch" ? `${toIso(found.from)}..${toIso(found.to)}` : "none";
}

test("values of every grain become stretches of days", () => {
  expect(stretch("2011-05-03")).toBe("2011-05-03..2011-05-03");
  expect(stretch("2011-05-03TNI")).toBe("2011-05-03..2011-05-03");
  expect(stretch("2011-W01")).toBe("2011-01-03..2011-01-09");
  expect(stretch("2011-W01-WE")).toBe("2011-01-08..2011-01-09");
  expect(stretch("2011-02")).toBe("2011-02-01..2011-02-28");
  expect(stretch("2011-Q3")).toBe("2011-07-01..2011-09-30");
  expect(stretch("2011-SU")).toBe("2011-06-01..2011-08-31");
  expect(stretch("2011")).toBe("2011-01-01..2011-12-31");
  expect(stretch("201")).toBe("2010-01-01..2019-12-31");
  expect(stretch("19")).toBe("1901-01-01..2000-12-31");
});

test("a blank week or day is the period it lies in", () => {
  expect(stretch("2011-WXX")).toBe("2011-01-01..2011-12-31");
  expect(stretch("2011-05-XX")).toBe("2011-05-01..2011-05-31");
});

test("durations keep unit and count, references their side, and nonsense is null", () => {
  expect(readTimexValue("P3M")).toEqual({ kind: "duration", unit: "month", count: 3 });
  expect(readTimexValue("PXY")).toEqual({ kind: "duration", unit: "year", count: null });
  expect(readTimexValue("PT2H")).toEqual({ kind: "duration", unit: "clock", count: null });
  expect(readTimexValue("PAST_REF")).toEqual({ kind: "reference", to: "past" });
  expect(readTimexValue("XXXX-SU")).toEqual({ kind: "open" });
  expect(readTimexValue("2011-13-45")).toBeNull();
});
