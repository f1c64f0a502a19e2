import type { LineTest } from "./line-test.ts";

/** A single letter, or signs without any letter or digit. Figures stay: a number may be a statement. */
export const strayMark: LineTest = {
  reason: "stray mark",
  holds: (line) => /^(?:[^\p{L}\p{N}]*|[^\p{L}\p{N}]{0,3}\p{L}[^\p{L}\p{N}]{0,3})$/u.test(line),
};
