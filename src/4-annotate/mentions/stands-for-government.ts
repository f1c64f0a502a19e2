import type { Token } from "../../schema/index.ts";
import type { NameSpan } from "../names/find-names.ts";

/** Before a name, these make it a place. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  "in at near from to of outside inside around into toward towards across through throughout over north south east west northern southern eastern western central downtown greater via between beyond leaving reaching entering".split(
    " ",
  ),
);

/**
 * A capital's name that is not where something is stands for its government ("Tehran denied", "worked with Moscow").
 * After a word of place, in a dateline, or before a facility or area ("Damascus airport") it is the city.
 */
export function standsForGovernment(tokens: readonly Token[], name: NameSpan): boolean {
  if (name.form !== "capital") return false;
  const before = tokens[name.first - 1];
  const after = tokens[name.last];
  const here = tokens[name.first] as Token;
  const inSentence = (token: Token | undefined): token is Token =>
    token !== undefined && token.sentence === here.sentence;
  if (inSentence(before) && LOCATIVE.has(before.norm)) return false;
  if (inSentence(before) && before.norm === "and" && LOCATIVE.has(tokens[name.first - 3]?.norm ?? "")) return false;
  if (!inSentence(after)) return true;
  if (/^[(—–]$/.test(after.text) || (after.text === "-" && after.start > here.end)) return false;
  if (after.norm === ",") return !/^\p{Lu}/u.test(tokens[name.last + 1]?.text ?? "");
  return !/^(airport|province|region|suburbs?|district|city|area|governorate|countryside|neighbou?rhood|street|hospital|university)$/.test(
    after.norm,
  );
}
