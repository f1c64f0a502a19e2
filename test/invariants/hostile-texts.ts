const line = "The Orlan Guard said its jets struck a depot near Kassala on Friday, killing at least 12 fighters. ";

/** Before and after what is odd, so that the whole is taken for English and read. */
const story = line.repeat(6);
const otherStory = `Residents told a reporter that the shelling had gone on for hours. ${story}`;
/** Texts that are small to write down and hard to read, by what makes them so; each about so many characters long, and a story. */
export const hostileTexts: { readonly [name: string]: (length: number) => string } = {
  "capitals and nothing else": (length) => inside(fill("ADA BRENN ", length)),
  "a name of thousands of words": (length) => inside(fill("Brigade ", length)),
  "thousands of opening quotation marks": (length) => inside(fill('"', length)),
  "thousands of curly quotations that never end": (length) => inside(fill("“He said ", length)),
  "thousands of apostrophes": (length) => inside(fill("' ", length)),
  "quotations inside each other": (length) => inside(fill("\"said 'that ", length)),
  "thousands of opening parentheses": (length) => inside(fill("(", length)),
  "clauses in parentheses inside each other": (length) =>
    inside(`${fill("(he said ", length)}${")".repeat(length / 6)}`),
  "numbers in parentheses": (length) => inside(fill("(12) ", length)),
  "thousands of commas": (length) => inside(fill("Ada, ", length)),
  "thousands of sources in one sentence": (length) => inside(fill("the army said that ", length)),
  "thousands of denials in one sentence": (length) => inside(fill("denied denying denial ", length)),
  "thousands of verbs in one sentence": (length) => inside(fill("killed wounded ", length)),
  "thousands of infinitives": (length) => inside(fill("to ", length)),
  "thousands of numbers in one sentence": (length) => inside(fill("3 million and ", length)),
  "thousands of shares in one sentence": (length) => inside(fill("5% of ", length)),
  "thousands of dates in one sentence": (length) => inside(fill("since March 2015 to ", length)),
  "thousands of hyphens in one word": (length) => inside(fill("al-", length)),
  "thousands of abbreviations": (length) => inside(fill("Gen. U.S. ", length)),
  "thousands of pronouns": (length) => inside(fill("he told them it hit us. ", length)),
  "thousands of clauses": (length) => inside(fill("who was killed by men which ", length)),
  "thousands of places in a list": (length) => inside(fill("in Kassala, Velmar and ", length)),
  "thousands of one-word paragraphs": (length) => inside(fill("Killed.\n\n", length)),
  "thousands of bullets": (length) => inside(fill("• one\n", length)),
  "thousands of combining marks on one letter": (length) => inside(`e${fill("\u0301", length)}`),
  "thousands of emoji": (length) => inside(fill("😀", length)),
  "thousands of names met once": (length) =>
    inside(Array.from({ length: length / 20 }, (_, index) => `Ada Bren${nameOf(index)} struck. `).join("")),
};

/** The same, of a length of their own. */
export const otherTexts: { readonly [name: string]: () => string } = {
  "nothing but a blank": () => " ",
  "5 MB on a single line": () => fill(line, 5_000_000),
  "5 MB of one word": () => inside("a".repeat(5_000_000)),
  "5 MB of blanks": () => inside(" ".repeat(5_000_000)),
  "5 MB of empty lines": () => inside("\n".repeat(5_000_000)),
  "5 MB of digits": () => inside("7".repeat(5_000_000)),
  "a text that ends on a participle": () => "the backed ",
};

function inside(middle: string): string {
  return `${story}\n\n${middle}\n\n${otherStory}`;
}

/** Letters for a number. */
function nameOf(index: number): string {
  return index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
}

/** Pages that are hard to read for their tags. */
export const hostilePages: { readonly [name: string]: () => string } = {
  "10,000 tags inside each other": () => `${"<div>".repeat(10_000)}${line.repeat(4)}${"</div>".repeat(10_000)}`,
  "10,000 quotations inside each other": () => `${"<blockquote><p>".repeat(10_000)}${line.repeat(4)}`,
  "10,000 tables inside each other": () => `${"<table><tr><td>".repeat(10_000)}${line.repeat(4)}`,
  "100,000 tags that never end": () => `<p>${story}${"<b".repeat(100_000)}`,
  "100,000 wrong closing tags": () => `<p>${line.repeat(4)}${"</i></b>".repeat(50_000)}`,
  "1,000 paragraphs": () => `<p>${line}</p>`.repeat(1_000),
  "100,000 attributes": () => `<p ${fill('a="b" ', 500_000)}>${line.repeat(4)}</p>`,
  "5 MB in one attribute": () => `<p title="${"x".repeat(5_000_000)}">${line.repeat(4)}</p>`,
};

/** The words over and over, for so many characters. */
function fill(words: string, characters: number): string {
  return words.repeat(Math.ceil(characters / words.length));
}
