import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanReport, parseFurnitureList } from "./index.ts";

const furniture = parseFurnitureList(
  readFileSync(new URL("../../data/lexicon/furniture.txt", import.meta.url), "utf8"),
);

const opening = "Shells fell on the harbour of Tessin before dawn on Friday, the port authority said.";
const closing = "Nobody has said how many people were on the ferry when it was hit, and the search goes on.";

/** Which of the lines are left when they stand in the midst of a report. */
function left(...lines: string[]): string[] {
  const text = ["Ferry hit in Tessin harbour", opening, ...lines, closing].join("\n\n");
  const paragraphs = cleanReport({ text, title: null }, furniture).text.split("\n\n");
  expect(paragraphs.slice(0, 2).concat(paragraphs.slice(-1))).toEqual([
    "Ferry hit in Tessin harbour",
    opening,
    closing,
  ]);
  return paragraphs.slice(2, -1);
}

describe("goes", () => {
  test.each([
    "2 min read",
    "Estimated reading time: 6 minutes",
    "- Advertisement -",
    "Facebook | Twitter | WhatsApp | Copy link",
    "Share this article",
    "Updated: 5 May 2031, 10.15 GMT",
    "Last updated on Friday at 3:15 p.m.",
    "Published 3 hours ago",
    "By Jana Marrow",
    "BY JANA MARROW AND PIET OLSEN, STAFF WRITERS",
    "* * *",
    "»",
    "f",
    "Read more: Ferry owner faces charges over safety",
    "RELATED | Who owns the harbour of Tessin?",
    "Watch: The moment the ferry was hit",
    "Sign up for our daily briefing.",
    "Leave a comment",
    "Your email address will not be published. Required fields are marked *",
    "We and our partners use cookies to serve you content. You can withdraw your consent at any time.",
    "This site uses cookies.",
    "AFP/Getty Images",
    "Photo: Lio Trand / Vesper News",
    "© 2031 Vesper News",
    "Copyright 2031 Vesper News. All rights reserved.",
    "Additional reporting by Jana Marrow in Tessin; Editing by Piet Olsen",
    "Jana Marrow in Tessin contributed to this report.",
    "Governor vows to rebuild flooded villages before winter",
    "Rebels seize key mountain pass in northern Vand",
    "Vand to send more troops across Olmin river",
    "Ferry crash kills minister: what we know",
    "Who are the Sons of Olmin?",
    "More from this section: Nine hurt in factory blast",
    "Do you have documents about this story? Write to us.",
    "Minister's visit raising fears of new border clashes?",
    "Ferry hit in Tessin harbour",
    opening,
  ])("%s", (line) => expect(left(line)).toEqual([]));

  test("the short lines under a heading of other stories", () => {
    expect(left("Related stories", "Governor quits over dam", "Who owns the harbour?", "Rain until Sunday")).toEqual(
      [],
    );
  });

  test("a run of short lines that repeats an earlier run", () => {
    const lines = ["Killed: 4", "Wounded: 11", "Missing: 2"];
    expect(left(...lines, "The second count of the day was no different.", ...lines)).toHaveLength(4);
  });

  test("what is glued to the end of the last paragraph", () => {
    const glued = `${closing}We use cookies on this site. You can change your cookie settings.`;
    expect(cleanReport({ text: `${opening}\n\n${glued}`, title: null }, furniture).text).toBe(
      `${opening}\n\n${closing}`,
    );
  });

  test("what is glued before the first paragraph", () => {
    const glued = `This site uses cookies. By continuing to use it you accept our cookie policy.${opening}`;
    expect(cleanReport({ text: `${glued}\n\n${closing}`, title: null }, furniture).text).toBe(
      `${opening}\n\n${closing}`,
    );
  });

  test("a picture's credit, but not its caption", () => {
    const caption = "Divers at the wreck on Friday";
    expect(left(`${caption} [Lio Trand/Reuters]`)).toEqual([caption]);
    expect(left(`(click to enlarge) ${caption} (AP Photo/Lio Trand)`)).toEqual([caption]);
  });
});

describe("stays", () => {
  test.each([
    "Four sailors died.",
    "“We heard two blasts”",
    '"We use cookies to bait the traps," the cook said.',
    "The company said it had changed its cookie policy after the attack.",
    "We will not subscribe to a truce that leaves your villages in their hands.",
    "We reject the terms and conditions of the truce.",
    "- four sailors of the ferry Alta",
    "• a crane on the eastern quay",
    "Killed: 4",
    "ANCHOR: And who fired?",
    "VAND: From the hills, we think",
    "14:35 GMT",
    "14:35 - A second ferry turns back",
    "Friday, 9 May 2031",
    "TESSIN, May 9 (Vesper) - The port is closed.",
    "Where the shells came from",
    "A harbour under fire",
    "Who fired the shells?",
    "What is the Tessin harbour authority?",
    "MARLO VAND: Rebels say they hold Olmin bridge",
    "Is the harbour open again?",
    "Death toll rises as ferry search goes on",
    "The following were among the dead:",
    "What we know",
    "12",
    "Published in the official gazette on Friday, the decree closes the port",
    "Updated figures put the toll at nine",
    "By order of the harbour command",
    "By Friday evening the fire was out",
    "Reporting from Tessin was restricted by the army all week.",
    "The photo (below) shows the quay.",
    "A spokesman (Reuters did not name him) denied it.",
    "The harbour is owned by the state (Tessin Port).",
    "Sources: port authority, Vesper",
    "Video shows two shells landing beside the ferry.",
  ])("%s", (line) => expect(left(line)).toEqual([line]));

  test("short lines of a report that goes without full stops", () => {
    const lines = [
      "Army shells villages north of Tessin",
      "Drone strikes convoy near Olmin bridge",
      "Two killed in mine blast",
    ];
    const text = ["Tessin river", "Rebels hold harbour after long night of fighting, channel says", ...lines].join(
      "\n\n",
    );
    expect(cleanReport({ text, title: null }, furniture).text).toBe(text);
  });

  test("a short line that is printed twice", () => {
    expect(left("Silence.", "Four sailors died.", "Silence.")).toHaveLength(3);
  });

  test("a title that ends as a sentence does not become the document's title", () => {
    expect(cleanReport({ text: `${opening}\n\n${closing}`, title: null }, furniture).title).toBeNull();
    expect(cleanReport({ text: "Ferry hit in Tessin harbour", title: null }, furniture).title).toBeNull();
  });
});
