import { expect, test } from "vitest";
import { makeMark } from "../test/make-mark.ts";
import { dayAt, dragTo, gripAt, pixelOf } from "./brush.ts";
import { chooseSpans } from "./choose-span.ts";
import { beginOf, endOf, toDayNumber, toIso } from "./days.ts";
import { groupBars } from "./group-bars.ts";

const day = (iso: string): number => toDayNumber(iso) ?? Number.NaN;
const isoOf = ({ from, to }: { from: number; to: number }) => `${toIso(from)} ${toIso(to)}`;

test("weeks begin on Monday, months and years on their first day, and days are numbers and back", () => {
  expect(toIso(beginOf(day("2031-04-03"), "week"))).toBe("2031-03-31");
  expect(toIso(beginOf(day("1969-12-31"), "week"))).toBe("1969-12-29");
  expect(toIso(endOf(beginOf(day("2031-02-10"), "month"), "month"))).toBe("2031-03-01");
  expect(toIso(endOf(beginOf(day("2031-02-10"), "year"), "year"))).toBe("2032-01-01");
  expect([toDayNumber("2031-4-3"), toDayNumber("2031-13-40"), toDayNumber(null)]).toEqual([null, null, null]);
});

test("the line goes over all days, and over where most events are if that is far less", () => {
  const april = Array.from({ length: 99 }, (_, index) => {
    const iso = toIso(day("2031-04-01") + (index % 28));
    return { from: iso, to: iso };
  });
  const spans = chooseSpans([...april, { from: "2019-01-01", to: "2019-12-31" }]);
  expect(spans?.outside).toBe(1);
  expect(toIso(spans?.most?.from ?? 0)).toBe("2031-03-31");
  expect(toIso(spans?.all.from ?? 0).slice(0, 4)).toBe("2018");
  expect(chooseSpans(april)?.most).toBe(null);
  expect(chooseSpans([{ from: null, to: null }])).toBe(null);
  const alone = chooseSpans([{ from: "2031-04-03", to: null }])?.all ?? { from: 0, to: 0 };
  expect(alone.to - alone.from).toBeGreaterThanOrEqual(10);
});

test("a day is counted in its column, and a time known less well is a bar of its own length", () => {
  const marks = [
    makeMark("a"),
    makeMark("b", { disputed: true }),
    makeMark("night", { from: "2031-04-05", to: "2031-04-06" }),
    makeMark("week", { from: "2031-04-07", to: "2031-04-13" }),
    makeMark("other week", { from: "2031-04-09", to: "2031-04-15" }),
    makeMark("month", { from: "2031-04-01", to: "2031-04-30" }),
    makeMark("by", { from: null, to: "2031-04-10" }),
    makeMark("since", { from: "2031-04-20", to: null }),
    makeMark("never", { from: null, to: null }),
  ];
  const span = { from: day("2031-04-01"), to: day("2031-05-01") };
  const bars = groupBars(marks, span, { width: 600 });
  expect(bars.unit).toBe("day");
  expect(bars.columns.map(({ events, disputed }) => [events, disputed])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(bars.lanes.map(({ name }) => name)).toEqual(["a week", "a month", "by", "since"]);
  expect(bars.lanes[0]?.bars.map((bar) => `${isoOf(bar)} ${bar.row}`)).toEqual([
    "2031-04-07 2031-04-14 0",
    "2031-04-09 2031-04-16 1",
  ]);
  expect(isoOf(bars.lanes[1]?.bars[0] ?? { from: 0, to: 0 })).toBe("2031-04-01 2031-05-01");
  expect(bars.lanes[2]?.bars[0]?.to).toBe(day("2031-04-11"));
});

test("over many years days are counted by the month, and what lies outside is left out", () => {
  const span = { from: day("2030-01-01"), to: day("2040-01-01") };
  const bars = groupBars([makeMark("a"), makeMark("b", { from: "2031-04-28", to: "2031-04-28" })], span, {
    width: 600,
  });
  expect([bars.unit, bars.columns.length, bars.columns[0]?.events]).toEqual(["month", 1, 2]);
  expect(groupBars([makeMark("a")], { from: 0, to: 100 }, { width: 600 }).columns).toEqual([]);
});

test("a pointer makes a new window, moves it, or takes it by an end", () => {
  const span = { from: 100, to: 200 };
  const chosen = { from: 120, to: 140 };
  expect([dayAt(0, span, 1000), dayAt(555, span, 1000), dayAt(5000, span, 1000)]).toEqual([100, 155, 199]);
  expect(pixelOf(120, span, 1000)).toBe(200);
  expect([195, 300, 402, 700].map((pixel) => gripAt(pixel, chosen, span, 1000))).toEqual(["from", "move", "to", "new"]);
  expect(dragTo("new", { begin: 150, now: 145, chosen })).toEqual({ from: 145, to: 151 });
  expect(dragTo("move", { begin: 130, now: 135, chosen })).toEqual({ from: 125, to: 145 });
  expect(dragTo("from", { begin: 120, now: 190, chosen })).toEqual({ from: 139, to: 140 });
  expect(dragTo("to", { begin: 139, now: 110, chosen })).toEqual({ from: 120, to: 121 });
});
