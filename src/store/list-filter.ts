import { type RawBuilder, type SqlBool, sql } from "kysely";
import { storableText } from "./database/storable-text.ts";
import { foldWords } from "./fold-words.ts";

/** What a list is narrowed to; what is left out narrows nothing. Names match by whole words, whatever their case and accents. */
export interface ListFilter {
  /** A publisher, or anyone in a source chain. */
  source?: string | undefined;
  /** The id of an entity, `documentId/entityId`, or words of its name. */
  entity?: string | undefined;
  /** `ASSAULT`, `ASSAULT/aerial`, `member-of` ...: see each list. */
  type?: string | undefined;
  /** Words of a place's name, or a country's two letters in upper case. */
  place?: string | undefined;
  /** `YYYY-MM-DD`, inclusive. A period is kept where it reaches into the window; where its beginning is not known it counts as its end. */
  from?: string | undefined;
  to?: string | undefined;
  /** Part of the words. */
  text?: string | undefined;
  /** At most so many. */
  limit?: number | undefined;
  /** Id of the last one already seen: the list goes on after it. */
  after?: string | undefined;
}

export type Condition = RawBuilder<SqlBool>;

/** The condition that `test` makes of `value`; none where there is no value. */
export function given(value: string | undefined, test: (value: string) => Condition): Condition[] {
  return value === undefined ? [] : [test(storableText(value))];
}

export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

export function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

/** A column made by `foldNames` has a name with these words in a row. */
export function hasName(column: string, words: string): Condition {
  const folded = foldWords(words);
  return folded === "" ? any([]) : sql<SqlBool>`strpos(${sql.ref(column)}, ${` ${folded} `}) > 0`;
}

/** A column made by `foldWords` has this somewhere. */
export function hasText(column: string, text: string): Condition {
  const folded = foldWords(text);
  return folded === "" ? any([]) : sql<SqlBool>`strpos(${sql.ref(column)}, ${folded}) > 0`;
}

/** A column made by `joinIds` has this id. */
export function hasId(column: string, id: string): Condition {
  return sql<SqlBool>`strpos(${sql.ref(column)}, ${`\n${id}\n`}) > 0`;
}

/** `table.place` names it, or `table.country` is it. */
export function isPlaced(table: string, place: string): Condition {
  const named = hasName(`${table}.place`, place);
  return /^[A-Z]{2}$/.test(place) ? any([named, sql<SqlBool>`${sql.ref(`${table}.country`)} = ${place}`]) : named;
}

/** `TYPE` or `TYPE/mode` against `table.type` and `table.mode`. */
export function isOfType(table: string, type: string): Condition {
  const [name = "", mode] = type.toLowerCase().split("/");
  return all([
    sql<SqlBool>`lower(${sql.ref(`${table}.type`)}) = ${name}`,
    ...given(mode, (value) => sql<SqlBool>`lower(${sql.ref(`${table}.mode`)}) = ${value}`),
  ]);
}

/** `table.time_from` to `table.time_to` reaches into the window. */
export function isWithin(table: string, { from, to }: ListFilter): Condition[] {
  return [
    ...given(from, (value) => sql<SqlBool>`${sql.ref(`${table}.time_to`)} >= ${value}`),
    ...given(to, (value) => sql<SqlBool>`${sql.ref(`${table}.time_from`)} <= ${value}`),
  ];
}

/** Splits `documentId/id` at its last slash; `document` is null in a plain id. */
export function splitReference(reference: string): { document: string | null; id: string } {
  const slash = reference.lastIndexOf("/");
  return slash < 0
    ? { document: null, id: reference }
    : { document: reference.slice(0, slash), id: reference.slice(slash + 1) };
}
