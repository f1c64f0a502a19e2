import { expect, test } from "vitest";
import { AskedError, isAborted, readError, toAskedError } from "./asked-error.ts";

test("an answer in the one shape of errors keeps its code, sentence and page", () => {
  const told = readError(404, { code: "api-not-found", message: "There is no such event.", page: "docs/x.md#y" });
  expect([told.code, told.message, told.page]).toEqual(["api-not-found", "There is no such event.", "docs/x.md#y"]);
});

test("an answer that is no error of the server is told by its status", () => {
  expect(readError(502, null)).toMatchObject({ code: "page-bad-answer", page: null });
  expect(readError(502, null).message).toContain("502");
});

test("a server that is gone and a fault of the page are told apart", () => {
  expect(toAskedError(new TypeError("Failed to fetch")).code).toBe("page-no-answer");
  expect(toAskedError(new TypeError("x is not a function")).code).toBe("page-failed");
});

test("an error that was understood stays as it is, and an answer not wanted any more is none", () => {
  const told = new AskedError({ code: "api-busy", message: "Wait.", page: null });
  expect(toAskedError(told)).toBe(told);
  expect(isAborted(new DOMException("stop", "AbortError"))).toBe(true);
  expect(isAborted(told)).toBe(false);
});
