import { isCapitalised, phraseWords } from "./fold-words.ts";
import type { LineTest } from "./line-test.ts";

const mostWords = 12;
const joining = new Set(["via", "by", "for", "and", "of", "the", "from", "on"]);

/** "AP Photo/Jane Roe", "Photo: Jane Roe / Agency", "Jane Roe/Reuters": names, a word of credit or a house, and no more. */
export const pictureCredit: LineTest = {
  reason: "picture credit",
  holds: (line, words, list) => {
    if (words.length === 0 || words.length > mostWords || /[.!?]$/.test(line)) return false;
    const credits = list["picture credits"];
    const houses = list["picture houses"];
    const named = line.split(/[\s/|:,;()[\]–—-]+/).filter((word) => /\p{L}/u.test(word));
    const onlyNames = named.every((word) => {
      const folded = phraseWords(word);
      return isCapitalised(word) || joining.has(word) || credits.is(folded);
    });
    if (!onlyNames) return false;
    const labelled = credits.lengthAt(words, 0) > 0 && /^[^:]{4,20}:\s*\p{Lu}/u.test(line) && words.length <= 7;
    const slashed = line.includes("/") && (houses.countIn(words) > 0 || credits.countIn(words) > 0);
    const handed = words.includes("via") && houses.countIn(words) > 0;
    return (
      labelled || slashed || handed || (credits.countIn(words) > 0 && houses.countIn(words) > 0 && words.length <= 5)
    );
  },
};
