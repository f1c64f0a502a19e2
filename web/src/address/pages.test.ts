import { expect, test } from "vitest";
import { claimLink, documentLink, eventLink, filteredLink } from "./links.ts";
import { findPage } from "./pages.ts";

test("a page is found by its path, with or without a slash at the end", () => {
  expect(findPage("/")?.name).toBe("events");
  expect(findPage("/documents")?.name).toBe("documents");
  expect(findPage("/documents/")?.name).toBe("documents");
  expect(findPage("/nowhere")).toBe(null);
});

test("ids and words go into addresses whole", () => {
  expect(eventLink("d1-2/e 3&x")).toBe("/event?id=d1-2%2Fe+3%26x");
  expect(documentLink("d1", "d1.c2")).toBe("/document?id=d1&claim=d1.c2");
  expect(claimLink("d0123-ab.c12")).toBe("/document?id=d0123-ab&claim=d0123-ab.c12");
  expect(filteredLink("/", { source: "The Osk Post", type: ["ASSAULT", "COERCE"] })).toBe(
    "/?source=The+Osk+Post&type=ASSAULT&type=COERCE",
  );
  expect(filteredLink("/", {})).toBe("/");
});
