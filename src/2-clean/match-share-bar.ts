import type { LineTest } from "./line-test.ts";

const mostWords = 20;

/** A row of share buttons: "Facebook Twitter WhatsApp Copy link". */
export const shareBar: LineTest = {
  reason: "share buttons",
  holds: (line, words, list) =>
    !/[.!?]$/.test(line) &&
    words.length <= mostWords &&
    list["share words"].spells(words) &&
    list["share buttons"].countIn(words) > 0,
};
