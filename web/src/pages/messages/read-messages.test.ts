import { expect, test } from "vitest";
import { readMessages } from "./read-messages.ts";

test("each code has its sentence and what is said of it, without the next heading", () => {
  const page =
    "# Messages\n\n## One\n\n### api-a\n> It {what}.\n\nFirst.\n\nSecond.\n\n## Two\n\n### api-b\n> Other.\n\nThird.\n";
  expect(readMessages(page)).toEqual([
    { code: "api-a", message: "It {what}.", text: "First.\n\nSecond." },
    { code: "api-b", message: "Other.", text: "Third." },
  ]);
});
