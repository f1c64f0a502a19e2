import { expect, test } from "vitest";
import { compareAll, isRightCase, summarize } from "./score-recognizers.ts";
import { readSpecCase, type SpecCase } from "./spec-case.ts";
import { whyOutOfScope } from "./spec-scope.ts";

const INPUT = "The bridge fell on 3 May 2011.";

function modelCase(input: string, text: string, type: string, values: object[], reference = "2011-05-10"): SpecCase {
  const start = input.indexOf(text);
  return readSpecCase("DateTimeModel", {
    Input: input,
    Context: { ReferenceDateTime: `${reference}T00:00:00` },
    Results: [
      {
        Text: text,
        Start: start,
        End: start + text.length - 1,
        TypeName: `datetimeV2.${type}`,
        Resolution: { values },
      },
    ],
  });
}

const BRIDGE = modelCase(INPUT, "3 May 2011", "date", [{ timex: "2011-05-03", type: "date", value: "2011-05-03" }]);

function share(cases: SpecCase[]): number {
  return summarize(compareAll(cases))[0]?.value ?? Number.NaN;
}

test("a case whose words and value come out is right", () => {
  expect(share([BRIDGE])).toBe(1);
});

test("another value, another span or a date too many is wrong", () => {
  const value = [{ timex: "", type: "date", value: "2011-05-04" }];
  expect(share([modelCase(INPUT, "3 May 2011", "date", value)])).toBe(0);
  expect(share([modelCase(INPUT, "May 2011", "date", value)])).toBe(0);
  const more = { ...BRIDGE, input: "The bridge fell on 3 May 2011, not on 5 May 2012." };
  expect(share([more])).toBe(0);
  expect(isRightCase(BRIDGE, [])).toBe(false);
});

test("the end of a range is the day after the last one, or opens the last unit named", () => {
  const days = [{ timex: "", type: "daterange", start: "2011-05-03", end: "2011-05-06" }];
  expect(share([modelCase("It was closed 3-5 May 2011.", "3-5 May 2011", "daterange", days)])).toBe(1);
  const months = [{ timex: "", type: "daterange", start: "2011-05-01", end: "2011-08-01" }];
  expect(
    share([modelCase("It was closed from May to August 2011.", "from May to August 2011", "daterange", months)]),
  ).toBe(1);
});

test("cases of the files of one reader have their values as resolutions and may hold other dates", () => {
  const one = readSpecCase("DateParser", {
    Input: "The bridge fell on 3 May for two hours",
    Context: { ReferenceDateTime: "2011-05-10T00:00:00" },
    Results: [
      {
        Text: "3 May",
        Type: "date",
        Start: 19,
        Length: 5,
        Value: {
          Timex: "XXXX-05-03",
          FutureResolution: { date: "2012-05-03" },
          PastResolution: { date: "2011-05-03" },
        },
      },
    ],
  });
  expect(one.results[0]?.values.map((value) => value.from)).toEqual(["2011-05-03", "2012-05-03"]);
  expect(share([one])).toBe(1);
});

test("forms that no report holds are left out with their reason", () => {
  expect(whyOutOfScope(BRIDGE)).toBeNull();
  expect(whyOutOfScope(modelCase("at 5 pm", "5 pm", "time", []))).toMatch(/times of day/);
  expect(whyOutOfScope(modelCase("on 4/22", "4/22", "date", []))).toMatch(/without a year/);
  expect(whyOutOfScope(modelCase("see you tmrw", "tmrw", "date", []))).toMatch(/chat/);
});

test("no cases are no success", () => {
  expect(share([])).toBe(0);
});
