import { openRandom, pick, type Random } from "./random.ts";

export interface GeneratedReport {
  title: string;
  publisher: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** Paragraphs with an empty line between two. */
  text: string;
}

/** What decides which words of the models are names. */
export interface Models {
  /** Paragraphs of real reports in English. */
  paragraphs: readonly string[];
  isPlace: (word: string) => boolean;
}

const outlets = [
  "Harbour Post",
  "Delta Newswire",
  "The Plain Ledger",
  "Upland Radio",
  "Northern Press Agency",
  "River Observer",
];
const places = (
  "Kassala Gedaref Nyala Marib Taiz Mokha Bosaso Baidoa Kismayo Gao Kidal Menaka Mopti Maiduguri Gwoza Goma Beni Bunia Uvira Bambari " +
  "Birao Malakal Bentiu Bor Derna Sirte Sabha Idlib Homs Raqqa Tikrit Mosul Kunduz Ghazni Sumy Izium Bakhmut Stepanakert Sittwe Loikaw"
).split(" ");
const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const kept = new Set([...months, ...weekdays, "I"]);
const syllables = "ba re mi to ku la ve no sa di fe gu ha jo ki lu ma ne po ra si tu va we yo za".split(" ");
const distinctNames = 15_000;
const day = 86_400_000;
const firstDay = Date.UTC(2023, 2, 1);

/**
 * Reports of about `words` words put together from the models' paragraphs, each with people, groups, places, days and numbers
 * of its own, so that no two are copies. The seed decides everything.
 */
export function* generateReports(
  models: Models,
  { words, seed }: { words: number; seed: number },
): Generator<GeneratedReport> {
  const random = openRandom(seed);
  const names = findNames(models.paragraphs);
  for (;;) {
    const chosen: string[] = [];
    for (let count = 0; count < words; count = countWords(chosen.join(" ")))
      chosen.push(pick(models.paragraphs, random));
    const rename = openRenaming(names, models.isPlace, random);
    const text = trimWords(chosen, words)
      .map((paragraph) => renumber(rename(paragraph), random))
      .join("\n\n");
    yield {
      title: text.split(/\s+/).slice(0, 8).join(" "),
      publisher: pick(outlets, random),
      published: new Date(firstDay + Math.floor(random() * 365) * day).toISOString().slice(0, 10),
      text,
    };
  }
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The paragraphs up to the sentence that brings them to `words` words. */
function trimWords(paragraphs: readonly string[], words: number): string[] {
  const last = paragraphs.at(-1) ?? "";
  const before = countWords(paragraphs.slice(0, -1).join(" "));
  let taken = "";
  for (const sentence of last.split(/(?<=[.!?]["”]?)\s+/)) {
    if (before + countWords(taken) >= words) break;
    taken += taken === "" ? sentence : ` ${sentence}`;
  }
  return [...paragraphs.slice(0, -1), taken];
}

/** Words that stand with a capital inside sentences and never without one. */
function findNames(paragraphs: readonly string[]): ReadonlySet<string> {
  const text = paragraphs.join("\n");
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const inside = text.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return new Set(inside.filter((word) => !kept.has(word) && !lower.has(word.toLowerCase())));
}

/** Gives each name another for the whole of one report; some names are common, most are rare. */
function openRenaming(
  names: ReadonlySet<string>,
  isPlace: Models["isPlace"],
  random: Random,
): (text: string) => string {
  const others = new Map<string, string>();
  return (text) =>
    text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => {
      if (!names.has(word)) return word;
      const other =
        others.get(word) ??
        (isPlace(word) ? pick(places, random) : inventName(Math.floor(distinctNames * random() ** 3)));
      others.set(word, other);
      return other;
    });
}

/** The name that has this number: syllables for its digits. */
function inventName(number: number): string {
  const base = syllables.length;
  const parts = [number % base, Math.floor(number / base) % base, Math.floor(number / base ** 2)];
  const name = parts.map((part) => syllables[part] ?? "").join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Other days of the month and counts; years stay. */
function renumber(text: string, random: Random): string {
  return text.replace(/(?<![\d.,:/-])\d{1,2}(?![\d:/-]|,\d)/g, () => String(1 + Math.floor(random() * 28)));
}
