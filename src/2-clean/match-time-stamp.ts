import { someNumber } from "./fold-words.ts";
import type { LineTest } from "./line-test.ts";

/** "Updated 3:15 pm", "Published: 5 May 2021 10.15 GMT". A bare date or time of day stays: it may head what follows. */
export const timeStamp: LineTest = {
  reason: "time stamp of the page",
  holds: (_line, words, list) => {
    const opening = list["time stamps"].lengthAt(words, 0);
    const rest = words.slice(opening);
    return opening > 0 && rest.includes(someNumber) && list["time stamp words"].spells(rest);
  },
};
