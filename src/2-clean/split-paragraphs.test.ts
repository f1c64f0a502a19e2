import { expect, test } from "vitest";
import { splitParagraphs } from "./split-paragraphs.ts";

function paragraphsOf(text: string): string[] {
  return splitParagraphs(text).map((paragraph) => paragraph.text);
}

test("empty lines part paragraphs", () => {
  expect(paragraphsOf("One fell.\n\nTwo rose.\n\n\n\nThree left.")).toEqual(["One fell.", "Two rose.", "Three left."]);
});

test("with one paragraph a line, every line end parts paragraphs", () => {
  const long =
    "The spokesman for the northern command read a statement that went on for much of the afternoon. ".repeat(2);
  expect(paragraphsOf(`A headline\n${long}\nA short one.\n${long}`)).toHaveLength(4);
});

test("lines wrapped at a width are one paragraph, and their ends read as spaces", () => {
  const wrapped = [
    "The army said on Tuesday that its jets had struck a depot near the town",
    "of Karsa, killing at least twelve fighters, and that the road to the",
    "north had been closed to all traffic until further notice because of",
    "mines.",
    "A second statement, an hour later, spoke of fourteen dead and of nine",
    "wounded, and said that the depot had been empty of people for a week",
    "before it was struck.",
  ].join("\n");
  const found = paragraphsOf(wrapped);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain("the town of Karsa");
  expect(found[1]).toMatch(/^A second.*struck\.$/);
});

test("a wrapped text parts paragraphs where lines are indented", () => {
  const wrapped = [
    " The army said on Tuesday that its jets had struck a depot near the town",
    "of Karsa, killing at least twelve fighters, and closing the road to all.",
    " The second statement, an hour later, spoke of fourteen dead and of nine",
    "wounded, and said that the depot had been empty of people for a week now",
    "and would be rebuilt.",
  ].join("\n");
  expect(paragraphsOf(wrapped)).toHaveLength(2);
});

test("a sentence that plainly runs on in the next line is not broken", () => {
  expect(
    paragraphsOf("The governor of the province told reporters in the\ncapital that he knew nothing."),
  ).toHaveLength(1);
});

test("list items and turns of speech stay paragraphs of their own", () => {
  expect(paragraphsOf("- the bridge at Olmin\n- the mill\n2) the school")).toHaveLength(3);
  expect(
    paragraphsOf("ANCHOR: And what did the people who live along the river tell you about it\nMARLO: that they ran"),
  ).toHaveLength(2);
});

test("places and text agree", () => {
  const text = "  One fell.\n Two rose. \n\nThree\n";
  for (const { start, end, text: words } of splitParagraphs(text))
    expect(text.slice(start, end).replaceAll("\n", " ")).toBe(words);
});
