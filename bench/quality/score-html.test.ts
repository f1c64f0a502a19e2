import { expect, test } from "vitest";
import { comparePage, summarize } from "./score-html.ts";

const page = { with: ["the bridge fell", "nobody was hurt"], without: ["Subscribe now"] };

test("all of the article and none of the furniture is perfect", () => {
  expect(summarize([comparePage(page, "On Friday the  bridge\nfell.\nBut nobody was hurt.")])[0]?.value).toBe(1);
});

test("nothing is worth nothing", () => {
  expect(summarize([comparePage(page, "")])[0]?.value).toBe(0);
});

test("furniture that was kept counts against it", () => {
  expect(comparePage(page, "the bridge fell. Subscribe now")).toEqual({ matched: 1, gold: 2, found: 2 });
});
