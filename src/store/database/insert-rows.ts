import { sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export type ColumnType = "text" | "int" | "float8" | "json";

/** The columns of a table and their types: exactly those of its rows. */
export type Columns<Name extends keyof Tables> = { readonly [Column in keyof Tables[Name]]: ColumnType };

const rowsAtOnce = 5_000;
const charactersAtOnce = 4_000_000;

/** Inserts `rows` some thousands at a time, a column as one array: by far the fastest way in. PostgreSQL's text cannot hold U+0000: it is left out. */
export async function insertRows<Name extends keyof Tables & string>(
  transaction: Transaction<Tables>,
  table: Name,
  columns: Columns<Name>,
  rows: readonly Tables[Name][],
): Promise<void> {
  const typed = Object.entries(columns) as [keyof Tables[Name] & string, ColumnType][];
  const names = sql.join(typed.map(([name]) => sql.ref(name)));
  const values = sql.join(typed.map(([name, type]) => (type === "json" ? sql`${sql.ref(name)}::json` : sql.ref(name))));
  for (const part of parts(rows)) {
    const arrays = typed.map(([name, type]) => {
      const array = part.map((row) => storable(row[name]));
      return sql`${array}::${sql.raw(type === "json" ? "text" : type)}[]`;
    });
    await sql`insert into ${sql.table(table)} (${names})
      select ${values} from unnest(${sql.join(arrays)}) as given (${names})`.execute(transaction);
  }
}

function storable(value: unknown): unknown {
  return typeof value === "string" && value.includes("\u0000") ? value.replaceAll("\u0000", "") : value;
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
