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
  const actor = blankActor(name, "state", readCountry(row, country), null, aliases);
  actor.acronyms = itemsOf(acronyms);
  actor.demonyms = itemsOf(demonyms);
  actor.capitals = itemsOf(capitals);
  return actor;
}

function readPerson(row: Row): Actor {
  const [name = "", , country, parent, aliases, role] = row.cells;
  const actor = blankActor(name, readKind(row), readCountry(row, country), cellOrNull(parent), aliases);
  actor.role = cellOrNull(role);
  return actor;
}

function readOther(row: Row, file: string): Actor {
  const [name = "", , country, parent, aliases, acronyms, more] = row.cells;
  const actor = blankActor(name, readKind(row), readCountry(row, country), cellOrNull(parent), aliases);
  actor.acronyms = itemsOf(acronyms);
  if (file === "media.txt") actor.media = cellOrNull(more);
  return actor;
}

function blankActor(
  name: string,
  kind: EntityKind,
  country: string | null,
  parent: string | null,
  aliases: string | undefined,
): Actor {
  return {
    name,
    kind,
    country,
    parent,
    aliases: itemsOf(aliases),
    acronyms: [],
    demonyms: [],
    capitals: [],
    media: null,
    role: null,
  };
}

const kinds: ReadonlyMap<string, EntityKind> = new Map(EntityKind.options.map((kind) => [kind, kind]));

function readKind(row: Row): EntityKind {
  const kind = kinds.get(row.cells[1] ?? "");
  if (kind === undefined) throw badValue(row, row.cells[1] ?? "", [...kinds.keys()].join(", "));
  return kind;
}

function readCountry(row: Row, cell: string | undefined): string | null {
  const country = cellOrNull(cell);
  if (country !== null && !/^[A-Z]{2}$/.test(country)) throw badValue(row, country, "two capital letters, or -");
  return country;
}
