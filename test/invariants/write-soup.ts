import fc from "fast-check";

const vocabulary = (
  "the a an its their army rebels officials Orlan Guard Brigade 7 7th al-Bayan Front Gen. Col. Ada Brenn Velmar Kassala Sudan Egyptian Ankara " +
  "he she it they who which that and or but including while after before by of in near on from against for with to as " +
  "said says told denied claimed reported confirmed believed reportedly allegedly according will would not never no may might " +
  "killed wounded struck bombed shelled captured attacked clashed sent arrested released backed joined criticized withdrew strike clashes " +
  "three dozens hundreds 12 1,500 80 90 percent million quarter half least up at least about thousand two-thirds first second " +
  "Monday Friday yesterday last next week month year March 2015 1980-88 early late since ago today October 31 5/6 " +
  "soldiers civilians fighters people children jets mortar drone depot camp village commander minister spokesman U.S. U.N. ISIS"
).split(" ");
const marks = [
  " ",
  " ",
  " ",
  ", ",
  ". ",
  ".",
  "; ",
  " - ",
  " – ",
  "\n",
  "\n\n",
  '"',
  ' "',
  "“",
  "”",
  "'",
  "’s ",
  "(",
  ")",
  "[",
  "-",
  "…",
  "? ",
  ": ",
  "%",
  "$",
  "\u00a0",
  "\u200b",
];

const story = "The Orlan Guard said its jets struck a depot near Kassala, killing at least 12 fighters. ".repeat(3);

/** The same text by itself and after a story in English: by itself it may be taken for another language and left unread. */
export function withStory(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.boolean()).map(([text, alone]) => (alone ? text : `${story}\n\n${text}`));
}

/** Words of war reports and marks in any order: what parses as news now and then, and as nothing mostly. */
export const newsSoup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...marks)), { minLength: 1, maxLength: 60 })
  .map((pairs) => pairs.map(([word, mark]) => word + mark).join(""));

const rightToLeft = [
  "قال",
  "الجيش",
  "مقتل",
  "ثلاثة",
  "אמר",
  "צבא",
  "\u200f",
  "\u202b",
  "\u202c",
  "\u2067",
  "١٢",
  "،",
  "؟",
  " ",
];

/** Arabic and Hebrew with marks of direction, English names in between. */
export const rightToLeftText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...rightToLeft, ...vocabulary.slice(0, 40), " "), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(" "));

/** Any code units at all, halves of surrogate pairs among them, between words. */
export const brokenUnicode: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vocabulary),
      fc.constantFrom(
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\u0000",
        "\ufeff",
        "\ufffe",
        "e\u0301",
        "\u2028",
        "İ",
        "ß",
        "ﬁ",
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(" "));

const tags = (
  '<p> </p> <div class="story"> </div> <article> </article> <b> <i </i> <table> <tr> <td> </table> <!-- --> <script> </script> <style> <br/> <a href= > < & &amp; ' +
  '&#xD800; &#0; &nbsp; <h1> </h1> <title> </title> <meta name="date" content="2015-02-30"> <![CDATA[ ]]> <template> <svg> <math> <select> <noscript> <p <!doctype <html lang=en> <body>'
).split(" ");

/** Tags opened, closed, crossed and cut short around the words. */
export const brokenHtml: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...tags), newsSoup), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(""));

const relativeWords = [
  "yesterday",
  "today",
  "last week",
  "this month",
  "two days ago",
  "on Friday",
  "next year",
  "earlier this week",
  "last October",
  "in late March",
  "tomorrow",
];

/** Sentences whose only dates count from the day of publication. */
export const relativeDates: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...relativeWords), { minLength: 1, maxLength: 6 })
  .map((dates) => dates.map((date) => `The Orlan Guard shelled a depot near Velmar ${date}.`).join(" "));
