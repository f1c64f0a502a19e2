import { describe, expect, it } from "vitest";
import { sourceSpan } from "../text/text-map.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";

function sliceOf(source: string, { text, map }: ReturnType<typeof readPlainText>, words: string): string {
  const start = text.indexOf(words);
  const span = sourceSpan(map, { start, end: start + words.length });
  return span === null ? "" : source.slice(span.start, span.end);
}

describe("readPlainText", () => {
  it("keeps lines, folds blank lines and drops the white space at line ends", () => {
    expect(readPlainText("\n\nOne  \r\ntwo\r\n \r\n\r\n\tThree\n").text).toBe("One\ntwo\n\n\tThree");
  });

  it("leads from each word back to the source", () => {
    const source = "First line \r\nsecond line\r\n\r\n\r\nA new paragraph";
    const read = readPlainText(source);
    expect(sliceOf(source, read, "new paragraph")).toBe("new paragraph");
    expect(sliceOf(source, read, "line\nsecond")).toBe("line \r\nsecond");
  });

  it("starts a paragraph at a form feed", () => {
    expect(readPlainText("one\ftwo").text).toBe("one\n\ntwo");
  });
});

describe("readMarkdown", () => {
  it("leaves the words and takes the marks", () => {
    const source =
      '# Bridge *closed*\n\n> The **mayor** said\n> it [was shut](https://a.example/x_(y) "t").\n\n- one\n- two `code`\n\n![a photo](p.png)\n\n---\n1. snake_case stays, 3 * 4 too\\*';
    expect(readMarkdown(source).text).toBe(
      "Bridge closed\n\nThe mayor said it was shut.\n\none\n\ntwo code\n\nsnake_case stays, 3 * 4 too*",
    );
  });

  it("takes the title from the first heading and the rest from the front matter", () => {
    const { text, metadata } = readMarkdown(
      '---\ndate: 2015-10-09\nsource: "The Lantern"\n---\n# Bridge closed #\nIt is shut.',
    );
    expect(metadata).toEqual({ title: "Bridge closed", publisher: "The Lantern", url: null, published: "2015-10-09" });
    expect(text).toBe("Bridge closed\n\nIt is shut.");
  });

  it("keeps lines where a break is asked for and in code", () => {
    expect(readMarkdown("one  \ntwo\nthree\n\n```\na\n b*c*\n```").text).toBe("one\ntwo three\n\na\n b*c*");
  });

  it("leads through the marks back to the source", () => {
    const source = "The **mayor** said [it was shut](u).";
    expect(sliceOf(source, readMarkdown(source), "mayor said it")).toBe("mayor** said [it");
  });
});
