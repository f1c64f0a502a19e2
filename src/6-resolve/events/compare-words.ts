import { type Comparison, speaks } from "../comparison.ts";
import type { EventView } from "./event-view.ts";

/** Words are chosen freely, so that other words say nothing; the same word says less where the means are said to be the same. */
export function compareWords(one: EventView, other: EventView): Comparison {
  const word = one.words.find((own) => other.words.includes(own));
  if (word === undefined) return speaks("words", 0, "told in other words");
  const sameMeans = one.modes.some((mode) => other.modes.includes(mode));
  return speaks("words", sameMeans ? 0.25 : 0.5, `both told by a form of "${word}"`);
}
