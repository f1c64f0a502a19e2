import { describe, expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";
import { formatTable } from "./format-table.ts";
import { highlightWords } from "./highlight-words.ts";
import { widthOf, wrapWords } from "./wrap-words.ts";

test("words of a report cannot steer the terminal", () => {
  expect(cleanText("a\u001b[31mb\r\nc\u202ed\u0000")).toBe("a [31mb c d");
});

test("lines are broken at spaces, and long words after a mark where there is one", () => {
  expect(wrapWords("one two three", 8)).toEqual(["one two", "three"]);
  expect(wrapWords("ASSAULT/heavy-weapons", 10)).toEqual(["ASSAULT/", "heavy-", "weapons"]);
  expect(wrapWords("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  expect(widthOf("戦 e\u0301")).toBe(4);
});

describe("a table", () => {
  const columns = [{ title: "Name", least: 6 }, { title: "Empty" }, { title: "Count", align: "right" as const }];

  test("leaves out what is empty and keeps to the line", () => {
    const rows = [
      ["a name of many words", "", "3"],
      ["short", "", "12"],
    ];
    expect(formatTable(columns, rows, { columns: 40, color: false })).toBe(
      "Name                  Count\na name of many words      3\nshort                    12\n",
    );
    expect(formatTable(columns, rows, { columns: 18, color: false })).toBe(
      "Name         Count\na name of        3\nmany words\n\nshort           12\n",
    );
  });

  test("that cannot fit is written as fields", () => {
    const rows = [["somebody", "x", "3"]];
    expect(formatTable(columns, rows, { columns: 12, color: false })).toBe("Name   somebody\nEmpty  x\nCount  3\n");
  });

  test("cuts a cell off after four lines", () => {
    const table = formatTable([{ title: "T", least: 5 }], [["word ".repeat(9)]], { columns: 5, color: false });
    expect(table).toBe("T\nword\nword\nword\nword…\n");
  });
});

describe("the words of a claim", () => {
  const text = "Before it.\n\nPolice said that two\nmen were hurt, and left.\n\nAfter it.";
  const start = text.indexOf("two");
  const span = { start, end: start + "two\nmen were hurt".length };

  test("are marked in their paragraph alone", () => {
    const plain = highlightWords(text, span, { columns: 80, color: false });
    expect(plain).toBe("    Police said that «two men were hurt», and left.");
    const colored = highlightWords(text, span, { columns: 80, color: true });
    expect(colored).toContain("\u001b[1;33mtwo men were hurt\u001b[0m");
  });

  test("may be the whole text or reach over two paragraphs", () => {
    expect(highlightWords("All of it.", { start: 0, end: 10 }, { columns: 80, color: false })).toBe("    «All of it.»");
    const over = { start: text.indexOf("left"), end: text.indexOf("After") + 5 };
    expect(highlightWords(text, over, { columns: 80, color: false })).toContain("and «left. After» it.");
  });
});
