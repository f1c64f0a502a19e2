import { type Actor, EntityKind } from "../schema/index.ts";
import { badValue, cellOrNull, itemsOf, type Row, readRows } from "./read-rows.ts";

/** Contents of the files of `data/actors` by file name. */
export type ActorFiles = ReadonlyMap<string, string>;

/**
 * The actors of all files, in order. `states.txt` and `persons.txt` have columns of their own, `media.txt` a seventh
 * with the type of medium; every other file is `name | kind | country | parent | aliases | acronyms`.
 * Throws `knowledge-columns` or `knowledge-value` with file and line.
 */
export function parseActors(files: ActorFiles): Actor[] {
  const actors: Actor[] = [];
  for (const [file, text] of files) {
    const base = file.slice(file.lastIndexOf("/") + 1);
    const read = base === "states.txt" ? readState : base === "persons.txt" ? readPerson : readOther;
    for (const row of readRows(file, text, 6, 7)) actors.push(read(row, base));
  }
  return actors;
}

function readState(row: Row): Actor {
  const [name = "", country, capitals, demonyms, aliases, acronyms] = row.cells;
  return {
    ...noActor,
    name,
    kind: "state",
    country: readCountry(row, country),
    aliases: itemsOf(aliases),
    acronyms: itemsOf(acronyms),
    demonyms: itemsOf(demonyms),
    capitals: itemsOf(capitals),
  };
}

function readPerson(row: Row): Actor {
  const [name = "", , country, parent, aliases, role] = row.cells;
  return {
    ...noActor,
    name,
    kind: readKind(row),
    country: readCountry(row, country),
    parent: cellOrNull(parent),
    aliases: itemsOf(aliases),
    role: cellOrNull(role),
  };
}

function readOther(row: Row, file: string): Actor {
  const [name = "", , country, parent, aliases, acronyms, more] = row.cells;
  return {
    ...noActor,
    name,
    kind: readKind(row),
    country: readCountry(row, country),
    parent: cellOrNull(parent),
    aliases: itemsOf(aliases),
    acronyms: itemsOf(acronyms),
    media: file === "media.txt" ? cellOrNull(more) : null,
  };
}

const noActor: Omit<Actor, "name" | "kind"> = {
  country: null,
  parent: null,
  aliases: [],
  acronyms: [],
  demonyms: [],
  capitals: [],
  media: null,
  role: null,
};

function readKind(row: Row): EntityKind {
  const kind = EntityKind.options.find((option) => option === row.cells[1]);
  if (kind === undefined) throw badValue(row, row.cells[1] ?? "", EntityKind.options.join(", "));
  return kind;
}

function readCountry(row: Row, cell: string | undefined): string | null {
  const country = cellOrNull(cell);
  if (country !== null && !/^[A-Z]{2}$/.test(country)) throw badValue(row, country, "two capital letters, or -");
  return country;
}
