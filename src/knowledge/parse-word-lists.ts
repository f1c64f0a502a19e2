import { EntityKind, Factuality, type Lexicon } from "../schema/index.ts";
import { badValue, itemsOf, type Row, readRows } from "./read-rows.ts";

const roleClasses = ["rank", "office", "honorific"] as const;

/** `kind | word; word`: common nouns by the kind of who or what they stand for. Throws with file and line. */
export function parseNouns(text: string, file = "lexicon/nouns.txt"): Lexicon["nouns"] {
  return kindsOfWords(text, file, (word) => word.toLowerCase());
}

/** `kind | Word; Word`: words in capitalised names, capitals kept. Throws with file and line. */
export function parseNameHeads(text: string, file = "lexicon/name-heads.txt"): Lexicon["nameHeads"] {
  return kindsOfWords(text, file, (word) => word);
}

/** `class | word; word` with class rank, office or honorific. Throws with file and line. */
export function parseRoles(text: string, file = "lexicon/roles.txt"): Lexicon["roles"] {
  const roles = new Map<string, (typeof roleClasses)[number]>();
  for (const row of readRows(file, text, 2)) {
    const role = roleClasses.find((option) => option === row.cells[0]);
    if (role === undefined) throw badValue(row, row.cells[0] ?? "", roleClasses.join(", "));
    for (const word of itemsOf(row.cells[1])) roles.set(word.toLowerCase(), role);
  }
  return roles;
}

/** `word | factuality | yes or no: points to an unnamed source`. Throws with file and line. */
export function parseHedges(text: string, file = "lexicon/hedges.txt"): Lexicon["hedges"] {
  const hedges = new Map<string, { factuality: (typeof Factuality.options)[number]; unnamed: boolean }>();
  for (const row of readRows(file, text, 3)) {
    const [word = "", held = "", unnamed = ""] = row.cells;
    const factuality = Factuality.options.find((option) => option === held);
    if (factuality === undefined) throw badValue(row, held, Factuality.options.join(", "));
    hedges.set(word.toLowerCase(), { factuality, unnamed: unnamed === "yes" });
  }
  return hedges;
}

/** `base | past | participle`, alternatives with `/`: the irregular forms by base. */
export function parseIrregularVerbs(text: string, file = "lexicon/irregular-verbs.txt"): Map<string, string[]> {
  return new Map(
    readRows(file, text, 3).map((row) => [
      row.cells[0] ?? "",
      row.cells.slice(1).flatMap((cell) => itemsOf(cell, "/")),
    ]),
  );
}

function kindsOfWords(text: string, file: string, key: (word: string) => string): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>();
  for (const row of readRows(file, text, 2)) {
    for (const word of itemsOf(row.cells[1])) kinds.set(key(word), kindOf(row));
  }
  return kinds;
}

function kindOf(row: Row): EntityKind {
  const kind = EntityKind.options.find((option) => option === row.cells[0]);
  if (kind === undefined) throw badValue(row, row.cells[0] ?? "", EntityKind.options.join(", "));
  return kind;
}

/** `subject | word; word`: words of subjects other than conflict. Throws with file and line. */
export function parseOtherSubjects(text: string, file = "lexicon/other-subjects.txt"): Lexicon["otherSubjects"] {
  return new Map(readRows(file, text, 2).map((row) => [row.cells[0] ?? "", new Set(itemsOf(row.cells[1]))]));
}
