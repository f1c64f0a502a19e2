import type { Span } from "../../src/schema/index.ts";

/** A word of a tree. `head` is the index of its head in the sentence, -1 for the root. Offsets are UTF-16 units of the sentence's text. */
export interface TreeWord extends Span {
  head: number;
  relation: string;
  /** The MISC column's `Entity` value; empty where there is none. */
  entity: string;
}

export interface TreeSentence {
  text: string;
  words: TreeWord[];
  /** A paragraph begins here. */
  newParagraph: boolean;
}

/**
 * The sentences of a CoNLL-U file with the place of each word in `# text`. The words of a joined form ("don't") share its
 * characters out by their own forms; where those do not add up to it, each stands for the whole form.
 */
export function readConllu(file: string): TreeSentence[] {
  return file
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/))
    .filter((lines) => lines.some((line) => /^\d/.test(line)))
    .map(readSentence);
}

function readSentence(lines: readonly string[]): TreeSentence {
  const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length) ?? "";
  const newParagraph = lines.some((line) => /^# newpar(?:$| id)/.test(line));
  const words: TreeWord[] = [];
  let at = 0;
  let joined = { last: 0, start: 0, end: 0, whole: false };
  const take = (form: string): Span => {
    while (/\s/.test(text[at] ?? "")) at += 1;
    const start = at;
    at += form.length;
    return { start, end: at };
  };
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
  for (const [id = "", form = "", , , , , head = "0", relation = "", , misc = ""] of rows) {
    if (id.includes(".")) continue;
    if (id.includes("-")) {
      const [first = 0, last = 0] = id.split("-").map(Number);
      const parts = rows.filter(([one = ""]) => /^\d+$/.test(one) && Number(one) >= first && Number(one) <= last);
      const span = take(form);
      joined = { last, ...span, whole: parts.map(([, part = ""]) => part).join("") !== form };
      at = span.start;
      continue;
    }
    const inJoined = Number(id) <= joined.last;
    const span = inJoined && joined.whole ? { start: joined.start, end: joined.end } : take(form);
    if (inJoined && Number(id) === joined.last) at = joined.end;
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    words.push({ ...span, head: Number(head) - 1, relation, entity });
  }
  return { text, words, newParagraph };
}
