import { SaysoError } from "../schema/index.ts";
import { phraseWords } from "./fold-words.ts";
import { PhraseSet } from "./phrase-set.ts";

const sections = [
  "whole lines",
  "share words",
  "share buttons",
  "time stamps",
  "time stamp words",
  "links",
  "media links",
  "link lists",
  "reader calls",
  "notices",
  "notice hints",
  "notice voice",
  "sign-offs",
  "sign-off endings",
  "credit words",
  "byline words",
  "picture credits",
  "picture houses",
  "bracket notes",
  "copyright",
  "unheadlined words",
  "before nouns",
  "headline verbs",
] as const;
export type FurnitureSection = (typeof sections)[number];

/** The phrases of `data/lexicon/furniture.txt`, one set a section. */
export type FurnitureList = { readonly [section in FurnitureSection]: PhraseSet };

/**
 * Reads the text of a furniture list; a section that is missing is empty.
 * @throws SaysoError `furniture-section` where a line stands under no section or a section has no known name.
 */
export function parseFurnitureList(source: string): FurnitureList {
  const phrases = new Map<FurnitureSection, string[][]>(sections.map((section) => [section, []]));
  let current: string[][] | undefined;
  source.split(/\r?\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return;
    const heading = /^\[([^\]]*)\]$/.exec(trimmed)?.[1];
    if (heading !== undefined) current = phrases.get(heading as FurnitureSection);
    else current?.push(phraseWords(trimmed.replaceAll("<number>", " 0 ")));
    if (current === undefined)
      throw new SaysoError("furniture-section", { line: index + 1, sections: sections.join(", ") });
  });
  return Object.fromEntries(sections.map((section) => [section, new PhraseSet(phrases.get(section) ?? [])])) as {
    [section in FurnitureSection]: PhraseSet;
  };
}
