const line = "The Orlan Guard said its jets struck a depot near Kassala on Friday, killing at least 12 fighters. ";

/** Before and after what is odd, so that the whole is taken for English and read. */
const story = line.repeat(6);
const otherStory = `Residents told a reporter that the shelling had gone on for hours. ${story}`;
const length = 12_000;

/** Texts that are small to write down and hard to read, by what makes them so. */
export const hostileTexts: { readonly [name: string]: () => string } = {
  "nothing but a blank": () => " ",
  "5 MB on a single line": () => fill(line, 5_000_000),
  "5 MB of one word": () => inside("a".repeat(5_000_000)),
  "5 MB of blanks": () => inside(" ".repeat(5_000_000)),
  "5 MB of empty lines": () => inside("\n".repeat(5_000_000)),
  "5 MB of digits": () => inside("7".repeat(5_000_000)),
  "capitals and nothing else": () => inside(fill("ADA BRENN ")),
  "a name of thousands of words": () => inside(fill("Brigade ")),
  "thousands of opening quotation marks": () => inside(fill('"')),
  "thousands of curly quotations that never end": () => inside(fill("“He said ")),
  "thousands of apostrophes": () => inside(fill("' ")),
  "quotations inside each other": () => inside(fill("\"said 'that ")),
  "thousands of opening parentheses": () => inside(fill("(")),
  "clauses in parentheses inside each other": () => inside(`${fill("(he said ")}${")".repeat(2_000)}`),
  "numbers in parentheses": () => inside(fill("(12) ")),
  "thousands of commas": () => inside(fill("Ada, ")),
  "thousands of sources in one sentence": () => inside(fill("the army said that ")),
  "thousands of denials in one sentence": () => inside(fill("denied denying denial ")),
  "thousands of verbs in one sentence": () => inside(fill("killed wounded ")),
  "a text that ends on a participle": () => "the backed ",
  "thousands of infinitives": () => inside(fill("to ")),
  "thousands of numbers in one sentence": () => inside(fill("3 million and ")),
  "thousands of shares in one sentence": () => inside(fill("5% of ")),
  "thousands of dates in one sentence": () => inside(fill("since March 2015 to ")),
  "thousands of hyphens in one word": () => inside(fill("al-")),
  "thousands of abbreviations": () => inside(fill("Gen. U.S. ")),
  "thousands of pronouns": () => inside(fill("he told them it hit us. ")),
  "thousands of clauses": () => inside(fill("who was killed by men which ")),
  "thousands of places in a list": () => inside(fill("in Kassala, Velmar and ")),
  "thousands of one-word paragraphs": () => inside(fill("Killed.\n\n")),
  "thousands of bullets": () => inside(fill("• one\n")),
  "thousands of combining marks on one letter": () => inside(`e${fill("\u0301")}`),
  "thousands of emoji": () => inside(fill("😀")),
  "thousands of names met once": () =>
    inside(Array.from({ length: length / 20 }, (_, index) => `Ada Bren${nameOf(index)} struck. `).join("")),
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

/** The words over and over; about 12,000 characters unless told. */
function fill(words: string, characters = length): string {
  return words.repeat(Math.ceil(characters / words.length));
}
