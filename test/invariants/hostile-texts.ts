const line = "The Orlan Guard said its jets struck a depot near Kassala on Friday, killing at least 12 fighters. ";

/** Texts that are small to write down and hard to read, by what makes them so. */
export const hostileTexts: { readonly [name: string]: () => string } = {
  "nothing but a blank": () => " ",
  "5 MB on a single line": () => fill(line, 5_000_000),
  "5 MB of one word": () => "a".repeat(5_000_000),
  "5 MB of capitals": () => fill("Ada Brenn ", 5_000_000),
  "5 MB of digits": () => "7".repeat(5_000_000),
  "5 MB of blanks": () => `x${" ".repeat(5_000_000)}y`,
  "5 MB of empty lines": () => `x${"\n".repeat(5_000_000)}y`,
  "a name of 100,000 words": () => fill("Brigade ", 800_000),
  "100,000 opening quotation marks": () => fill('"', 100_000),
  "100,000 curly quotation marks": () => fill("“He said ", 100_000),
  "100,000 apostrophes": () => fill("' ", 100_000),
  "100,000 opening parentheses": () => fill("(", 100_000),
  "50,000 parentheses inside each other": () => `${fill("(he said ", 50_000)}${")".repeat(50_000)}`,
  "100,000 commas": () => fill("Ada, ", 100_000),
  "20,000 sources in one sentence": () => fill("the army said that ", 380_000),
  "20,000 verbs in one sentence": () => fill("killed wounded ", 300_000),
  "20,000 numbers in one sentence": () => fill("3 million and ", 280_000),
  "20,000 dates in one sentence": () => fill("since March 2015 to ", 380_000),
  "20,000 hyphens in one word": () => fill("al-", 60_000),
  "20,000 abbreviations": () => fill("Gen. U.S. ", 200_000),
  "20,000 pronouns": () => fill("he told them it hit us. ", 300_000),
  "20,000 clauses": () => fill("who was killed by men which ", 300_000),
  "20,000 lists": () => fill("in Kassala, Velmar and ", 300_000),
  "20,000 one-word paragraphs": () => fill("Killed.\n\n", 180_000),
  "20,000 combining marks on one letter": () => `e${"\u0301".repeat(20_000)} was killed`,
  "100,000 emoji": () => "😀".repeat(100_000),
};

/** Pages that are hard to read for their tags. */
export const hostilePages: { readonly [name: string]: () => string } = {
  "10,000 tags inside each other": () => `${"<div>".repeat(10_000)}${line.repeat(4)}${"</div>".repeat(10_000)}`,
  "10,000 quotations inside each other": () => `${"<blockquote><p>".repeat(10_000)}${line.repeat(4)}`,
  "10,000 tables inside each other": () => `${"<table><tr><td>".repeat(10_000)}${line.repeat(4)}`,
  "100,000 tags that never end": () => `<p>${line.repeat(4)}${"<b".repeat(100_000)}`,
  "100,000 wrong closing tags": () => `<p>${line.repeat(4)}${"</i></b>".repeat(50_000)}`,
  "50,000 paragraphs": () => `<p>${line}</p>`.repeat(5_000),
  "100,000 attributes": () => `<p ${fill('a="b" ', 500_000)}>${line.repeat(4)}</p>`,
  "5 MB in one attribute": () => `<p title="${"x".repeat(5_000_000)}">${line.repeat(4)}</p>`,
};

function fill(words: string, length: number): string {
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
}
