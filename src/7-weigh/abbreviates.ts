import { nameParts } from "../text/fold-name.ts";

/** Whether an acronym can be the publisher's: every letter stands in the name in its order, the first letters of all words among them. */
export function abbreviates(acronym: string, publisher: string): boolean {
  const words = nameParts(publisher.replace(/^the /i, ""));
  const firsts = words.map((word) => word.charAt(0)).join("");
  return (
    isSubsequence(acronym, words.join("")) && isSubsequence(firsts, acronym) && acronym.charAt(0) === firsts.charAt(0)
  );
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
