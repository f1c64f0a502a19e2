import { expect, test } from "vitest";
import { checkSizes } from "./check-size.ts";

test("over 300 lines is a warning, over 500 a failure", () => {
  const lines = new Map([
    ["src/text/short.ts", 300],
    ["src/text/long.ts", 301],
    ["src/text/endless.ts", 501],
  ]);
  expect(checkSizes(lines)).toEqual({
    warnings: ["src/text/long.ts: 301 lines, over 300"],
    failures: ["src/text/endless.ts: 501 lines, over 500"],
  });
});

test("generated files and data are not counted", () => {
  const lines = new Map([
    ["src/schema/messages.ts", 900],
    ["test/corpus/report.ts", 900],
    ["models/english/wordlists.txt", 9000],
  ]);
  expect(checkSizes(lines)).toEqual({ warnings: [], failures: [] });
});
