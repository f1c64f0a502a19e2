import { sql, type Transaction } from "kysely";
import { storableText } from "./storable-text.ts";
import type { Tables } from "./tables.ts";

export type ColumnType = "text" | "int" | "float8" | "json";

/** The columns of a table and their types: exactly those of its rows. */
export type Columns<Name extends keyof Tables> = { readonly [Column in keyof Tables[Name]]: ColumnType };

const rowsAtOnce = 5_000;
const charactersAtOnce = 4_000_000;

/**
 * Inserts `rows` some thousands at a time. A column goes in as one array, those of JSON as one JSON array, which needs no
 * escaping: twice as fast as an array of text.
 */
export async function insertRows<Name extends keyof Tables & string>(
  transaction: Transaction<Tables>,
  table: Name,
  columns: Columns<Name>,
  rows: readonly Tables[Name][],
): Promise<void> {
  const typed = Object.entries(columns) as [keyof Tables[Name] & string, ColumnType][];
  const scalars = typed.filter(([, type]) => type !== "json");
  const documents = typed.filter(([, type]) => type === "json");
  const names = sql.join([...scalars, ...documents].map(([name]) => sql.ref(name)));
  for (const part of parts(rows)) {
    const arrays = scalars.map(([name, type]) => sql`${part.map((row) => storable(row[name]))}::${sql.raw(type)}[]`);
    const elements = documents.map(
      ([name]) => sql`json_array_elements(${`[${part.map((row) => row[name]).join()}]`}::json)`,
    );
    await sql`insert into ${sql.table(table)} (${names})
      select * from rows from (${sql.join([sql`unnest(${sql.join(arrays)})`, ...elements])}) as given (${names})`.execute(
      transaction,
    );
  }
}

function storable(value: unknown): unknown {
  return typeof value === "string" ? storableText(value) : value;
}

function* parts<Row extends object>(rows: readonly Row[]): Generator<Row[]> {
  let part: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    part.push(row);
    for (const value of Object.values(row)) if (typeof value === "string") characters += value.length;
    if (part.length < rowsAtOnce && characters < charactersAtOnce) continue;
    yield part;
    part = [];
    characters = 0;
  }
  if (part.length > 0) yield part;
}
