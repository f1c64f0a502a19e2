/** Shapes of words in the order in which the model numbers them. It reads words without their case, and this beside them. */
export const shapes = ["other", "lower", "title", "upper", "mixed", "number", "mark", "initial"] as const;
export type Shape = (typeof shapes)[number];

/** The first shape that fits. */
export function shapeOfWord(word: string): Shape {
  if (/[\p{Nd}²³¹⁰⁴-⁹₀-₉]/u.test(word)) return "number";
  if (!/\p{L}/u.test(word)) return "mark";
  const capitals = /[\p{Uppercase}\p{Lt}]/u.test(word);
  const small = /\p{Lowercase}/u.test(word);
  if (!capitals) return small ? "lower" : "other";
  if (!small && !/\p{Lt}/u.test(word)) return /\p{L}[\s\S]*\p{L}/u.test(word) ? "upper" : "initial";
  if (!/^[\s\S]+\p{Uppercase}/u.test(word)) return /^\p{Uppercase}/u.test(word) ? "title" : "other";
  return "mixed";
}
