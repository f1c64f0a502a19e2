import type { SpecCase, SpecResult } from "./spec-case.ts";

/** Types of result that say something about days. */
const KINDS = new Set(["date", "daterange", "datetime", "datetimerange", "duration", "set"]);

/**
 * Forms that are typed to an assistant or a form and stand in no report, with the reason. A case that holds one is left
 * out, right or wrong.
 */
const OUT_OF_SCOPE: readonly { readonly why: string; readonly form: RegExp }[] = [
  {
    why: "day and month in figures without a year",
    form: /(?<![\d/.-])\d{1,2} ?[/.-] ?\d{1,2}(?![\d/.-]|(?:st|nd|rd|th)|,? ?\d{2,4}\b| ?(?:am|pm))/i,
  },
  {
    why: "a bare number for a day",
    form: /^(?:on |the |for the )?\d{1,2}$|^(?:the )?(?:thirty|fifteen|(?:twenty |thirty )?(?:first|second))$|\b(?:from|between|the) \d{1,2} (?:to|from|between|until|till|and)\b|^\d{1,2} (?:to|till|and|until) \d{1,2} (?:of )?(?:this|next)|day \d{1,2}\b|\bon (?:the )?\d{1,2}$|^\d{1,2},? (?:at )?\d|the fifteen|^[a-z]+ \d{1,2} \d{2}:/i,
  },
  {
    why: "month and year in figures apart",
    form: /\b\d{1,4} ?[-/] \d|\b\d{1,4} [-/] ?\d|\b\d{4}[./-]\d\b|\/\d{1,2}, ?\d/,
  },
  {
    why: "minutes and hours from now",
    form: /^(?:in|within|less than)?\b.*\b(?:min|mins|minutes?|hours?|hrs?|sec|seconds?)\b(?! *\w)|^(?:in|within) .*(?:min|hour|sec)/i,
  },
  {
    why: "the day or week one is in",
    form: /^(?:the|this|past|last|the last)? ?(?:day|week|hour|fortnight)$|^(?:the )?weekends?$|^(?:any|all) |^(?:end of day)$/i,
  },
  { why: "spelled as in a chat", form: /\b(?:tmr\w*|tonite|eod|eoy|eom|ooo|otd|w\/c|wk)\b/i },
  {
    why: "figures glued to words",
    form: /\b[a-z]{3,}\d+\b|\b\d+(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b\d+ ?(?:s|ys|h|sec)$|\b\d+(?:h|d|w|y|m|day|days|year|years|yrs?|min|hrs?|month|week)s?\b/i,
  },
  { why: "numbered weeks and school or fiscal codes", form: /\bweeks? ?\d+|\b(?:sy|cy|fy) ?\d*\b|\bW\d\d\b/i },
  {
    why: "comparison signs of a query",
    form: /[<>=@]|\bgreater\b|\byear to date\b|\b(?:school|fiscal|calendar) year/i,
  },
  { why: "working days", form: /\b(?:business|working|work) ?(?:day|week)s?\b|workweek|weekday/i },
  {
    why: "holidays that move, or of one country",
    form: /\b(?:easter|eid|ramadan|diwali|lunar|chinese|islamic|black friday|cyber monday|clean monday|good friday|(?:independence|memorial|labou?r|presidents'?|mother'?s|father'?s|mlk|king) day)\b/i,
  },
  { why: "the asker's own day or week", form: /\bmy (?:day|week|weekend|month|year)\b/i },
  { why: "years before the year 1000", form: /\byear (?:\d{1,3}|two hundred)\b/i },
  { why: "compact codes", form: /\b\d{8}\b|www\.|xlsx/i },
];

/** Why the case is left out, or null where a report can contain it. */
export function whyOutOfScope(one: SpecCase): string | null {
  if (one.results.length === 0 && !one.whole) return "a case of what another reader finds";
  if (one.results.some(isImpossible)) return "days that no calendar has";
  if (one.results.some((result) => !KINDS.has(result.type))) return "times of day, zones and alternatives alone";
  for (const { why, form } of OUT_OF_SCOPE) {
    const isClock = why === "minutes and hours from now";
    if (one.results.some((result) => form.test(result.text) && (!isClock || result.type.startsWith("datetime"))))
      return why;
    if (why === "day and month in figures without a year" && one.results.length === 0 && form.test(one.input))
      return why;
  }
  return null;
}

/** "Feb 30": the gold keeps the words and gives no day; dates that cannot be are no dates here. */
function isImpossible(result: SpecResult): boolean {
  return result.type === "date" && /-(?:02-3\d|02-29|\d\d-31|09-31)$/.test(result.timex) && result.values.length === 0;
}
