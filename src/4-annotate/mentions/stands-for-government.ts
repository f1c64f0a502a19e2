import type { Token } from "../../schema/index.ts";
import type { NameSpan } from "../names/find-names.ts";

/** Before a name, these make it a place. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  "in at near from to of outside inside around into toward towards across through throughout over north south east west northern southern eastern western central downtown greater via between beyond leaving reaching entering".split(
    " ",
  ),
);

/** What is done to a city, not to a government; or a noun of which the name is the apposition ("the capital, Maun"). */
const CITY_BEFORE =
  /^(patrol(s|led|ling)?|bomb(s|ed|ing)|shell(s|ed|ing)|bombard(s|ed|ing)?|storm(s|ed|ing)?|besieg(e|es|ed|ing)|surround(s|ed|ing)?|captur(e|es|ed|ing)|seiz(e|es|ed|ing)|retak(e|es|ing)|retook|retaken|overr[au]n|enter(s|ed)?|rock(s|ed|ing)|capital|city|town|port)$/;
const CITY_AFTER =
  /^(airport|airspace|province|region|suburbs?|district|city|area|governorate|countryside|neighbou?rhood|streets?|hospital|university|restaurant|cafe|hotel|home|house|apartment|office|market|mosque|church|square|prison|jail)$/;

/**
 * A capital's name that is not where something is stands for its government ("Tehran denied", "worked with Moscow").
 * After a word of place, in a dateline, or before a facility or area ("Damascus airport") it is the city.
 */
export function standsForGovernment(tokens: readonly Token[], name: NameSpan): boolean {
  if (name.form !== "capital") return false;
  let first = name.first;
  while (tokens[first - 1]?.pos === "ADJ") first--;
  const before = LOCATIVE.has(tokens[name.first - 1]?.norm ?? "") ? tokens[name.first - 1] : tokens[first - 1];
  const after = tokens[name.last];
  const here = tokens[name.first] as Token;
  const inSentence = (token: Token | undefined): token is Token =>
    token !== undefined && token.sentence === here.sentence;
  if (inSentence(after) && after.text === "-" && after.start === tokens[name.last - 1]?.end) return true;
  if (inSentence(before) && LOCATIVE.has(before.norm)) return false;
  const noun = before?.norm === "," ? tokens[first - 2] : before;
  if (inSentence(noun) && CITY_BEFORE.test(noun.norm)) return false;
  if (inSentence(before) && before.norm === "and" && LOCATIVE.has(tokens[name.first - 3]?.norm ?? "")) return false;
  if (!inSentence(after)) return true;
  if (/^[(—–]$/.test(after.text) || (after.text === "-" && after.start > here.end)) return false;
  if (after.norm === ",") return !/^\p{Lu}/u.test(tokens[name.last + 1]?.text ?? "");
  return !CITY_AFTER.test(after.norm);
}
