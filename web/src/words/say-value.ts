import { sayDay } from "./say-interval.ts";

/** A value as positions and cells tell it, with days in words: "by 2031-04-02" as "by 2 Apr 2031". */
export function sayValue(value: string): string {
  return value.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => sayDay(day));
}

/** "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** With a capital first letter. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
