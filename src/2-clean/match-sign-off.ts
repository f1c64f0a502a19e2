import { isCapitalised } from "./fold-words.ts";
import type { LineTest } from "./line-test.ts";

const mostWords = 45;

/** "(Reporting by Jane Roe; Editing by John Poe)", "Ann Doe contributed to this report." */
export const signOff: LineTest = {
  reason: "sign-off of the makers",
  holds: (line, words, list) => {
    if (words.length > mostWords || /["“”]/.test(line)) return false;
    if (list["sign-off endings"].ends(words)) return !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(line);
    if (list["sign-offs"].lengthAt(words, 0) === 0) return false;
    const named = line.split(/[\s;,/&()[\]:|]+/).filter((word) => /\p{L}/u.test(word));
    return named.every((word) => isCapitalised(word) || list["credit words"].is([word.toLowerCase()]));
  },
};
