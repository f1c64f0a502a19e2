import { expect, test } from "vitest";
import { isOwnLink } from "./own-link.ts";

const origin = "http://127.0.0.1:4173";
const click = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const link = { origin, pathname: "/documents", hash: "", target: "", hasAttribute: () => false };

test("a plain click on a link to a page is followed here", () => {
  expect(isOwnLink(link, click, origin)).toBe(true);
});

test("a click that asks for another tab or window is the browser's", () => {
  for (const change of [{ button: 1 }, { metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }])
    expect(isOwnLink(link, { ...click, ...change }, origin)).toBe(false);
  expect(isOwnLink({ ...link, target: "_blank" }, click, origin)).toBe(false);
});

test("other sites, answers of the server, files, parts of a page and what is to be kept are the browser's", () => {
  for (const change of [
    { origin: "https://example.org" },
    { pathname: "/api/export" },
    { pathname: "/licences.txt" },
    { hash: "#content" },
    { hasAttribute: (name: string) => name === "download" },
  ])
    expect(isOwnLink({ ...link, ...change }, click, origin)).toBe(false);
});
