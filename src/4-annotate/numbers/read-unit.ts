import { isDash, type Word, wordAt } from "./scan-words.ts";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₪", "ILS"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₹", "INR"],
  ["₦", "NGN"],
]);

const CODES = new Set(
  "USD EUR GBP JPY ILS RUB UAH TRY INR NGN CHF SYP IQD IRR LBP EGP SDG YER LYD AFN PKR CNY SAR AED".split(" "),
);

const NAMES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["shekel", "ILS"],
  ["shekels", "ILS"],
  ["hryvnia", "UAH"],
  ["hryvnias", "UAH"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["naira", "NGN"],
]);

/** Names that several countries use are told apart by the word before them. */
const SHARED_NAMES = new Set("pound pounds rial rials dinar dinars lira liras rupee rupees franc francs".split(" "));
const OWNERS: ReadonlyMap<string, string> = new Map([
  ["syrian", "SYP"],
  ["egyptian", "EGP"],
  ["lebanese", "LBP"],
  ["sudanese", "SDG"],
  ["iranian", "IRR"],
  ["yemeni", "YER"],
  ["iraqi", "IQD"],
  ["libyan", "LYD"],
  ["turkish", "TRY"],
  ["pakistani", "PKR"],
  ["indian", "INR"],
  ["swiss", "CHF"],
  ["british", "GBP"],
]);

/** Currency sign or code that stands before the figure: "$5", "US$5", "USD 5". `first` is where it begins. */
export function readCurrencyBefore(words: readonly Word[], figure: number): { first: number; unit: string } | null {
  const before = wordAt(words, figure - 1);
  if (CODES.has(before.raw)) return { first: figure - 1, unit: before.raw };
  const unit = SIGNS.get(before.low);
  if (unit === undefined) return null;
  const country = wordAt(words, figure - 2);
  const hasCountry =
    before.glued && country.kind === "letters" && country.raw === country.raw.toUpperCase() && country.raw.length <= 2;
  return { first: hasCountry ? figure - 2 : figure - 1, unit };
}

/** "percent", "%", "per cent", "dollars", "Syrian pounds", "EUR" behind the number; `last` is the word after. */
export function readUnitAfter(words: readonly Word[], at: number): { last: number; unit: string } | null {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (word.low === "%" || word.low === "percent" || word.low === "pct") return { last: at + 1, unit: "percent" };
  if (word.low === "per" && next.low === "cent") return { last: at + 2, unit: "percent" };
  if (isDash(word) && word.glued && next.glued && next.low === "percent") return { last: at + 2, unit: "percent" };
  if (CODES.has(word.raw)) return { last: at + 1, unit: word.raw };
  if (SIGNS.has(word.low) && word.glued) return { last: at + 1, unit: SIGNS.get(word.low) ?? "" };
  const name = NAMES.get(word.low);
  if (name !== undefined) return { last: at + 1, unit: name };
  const owner = OWNERS.get(word.low);
  return owner !== undefined && SHARED_NAMES.has(next.low) ? { last: at + 2, unit: owner } : null;
}
