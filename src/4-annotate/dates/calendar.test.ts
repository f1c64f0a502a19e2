import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, civil, dayOf, fromIso, serial, toIso, unitAround, weekdayOf } from "./calendar.ts";

function around(unit: Parameters<typeof unitAround>[0], iso: string, shift = 0): string {
  const { from, to } = unitAround(unit, fromIso(iso) ?? 0, shift);
  return `${toIso(from)}..${toIso(to)}`;
}

test("a day is the same there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
      const { year, month, day: dayOfMonth } = civil(day);
      expect(serial(year, month, dayOfMonth)).toBe(day);
      expect(fromIso(toIso(day) ?? "")).toBe(day);
    }),
  );
});

test("the calendar has no 31 February and a 29th every fourth year but not every hundredth", () => {
  expect(dayOf(2015, 2, 31)).toBeNull();
  expect(dayOf(2016, 2, 29)).not.toBeNull();
  expect(dayOf(1900, 2, 29)).toBeNull();
  expect(dayOf(2000, 2, 29)).not.toBeNull();
  expect(fromIso("2015-02-30")).toBeNull();
});

test("9 October 2015 was a Friday and 1 January 1970 a Thursday", () => {
  expect(weekdayOf(serial(2015, 10, 9))).toBe(5);
  expect(weekdayOf(0)).toBe(4);
});

test("units hold their day and move by whole ones", () => {
  expect(around("week", "2015-10-09")).toBe("2015-10-05..2015-10-11");
  expect(around("week", "2015-10-09", -1)).toBe("2015-09-28..2015-10-04");
  expect(around("weekend", "2015-10-09", -1)).toBe("2015-10-03..2015-10-04");
  expect(around("month", "2015-10-09", -10)).toBe("2014-12-01..2014-12-31");
  expect(around("quarter", "2015-10-09", -1)).toBe("2015-07-01..2015-09-30");
  expect(around("half", "2015-10-09")).toBe("2015-07-01..2015-12-31");
  expect(around("decade", "2015-10-09")).toBe("2010-01-01..2019-12-31");
  expect(around("century", "2000-10-09")).toBe("1901-01-01..2000-12-31");
});

test("a month on from the 31st is the last day of a shorter month", () => {
  expect(toIso(addMonths(fromIso("2015-01-31") ?? 0, 1))).toBe("2015-02-28");
  expect(toIso(addMonths(fromIso("2015-01-31") ?? 0, -14))).toBe("2013-11-30");
});

test("years outside 1 to 9999 have no ISO form", () => {
  expect(toIso(serial(10000, 1, 1))).toBeNull();
  expect(toIso(serial(0, 12, 31))).toBeNull();
});
