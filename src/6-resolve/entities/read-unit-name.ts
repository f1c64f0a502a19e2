import { headNoun } from "../../text/head-noun.ts";

const ordinals: { readonly [word: string]: number } = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

const unitNouns = new Set(
  "army corps division brigade regiment battalion company squadron column group wing fleet platoon front".split(" "),
);

/** A unit that goes by number: "Brigade 65" and "the 65th Commando Brigade" are both brigade 65. */
export interface UnitName {
  number: number;
  /** `brigade`, `column` ... */
  noun: string;
}

/** Number and noun of a numbered unit in either order, or null where the name is none. */
export function readUnitName(name: string): UnitName | null {
  const words = name.toLowerCase().split(/[\s\-\u2010-\u2015]+/);
  let number: number | null = null;
  let noun: string | null = null;
  for (const word of words) {
    const figure = /^(\d{1,4})(st|nd|rd|th)?$/.exec(word);
    const value = figure === null ? ordinals[word] : Number(figure[1]);
    if (value !== undefined && number === null) number = value;
    const singular = headNoun(word);
    if (unitNouns.has(singular)) noun = singular;
  }
  return number === null || noun === null ? null : { number, noun };
}
