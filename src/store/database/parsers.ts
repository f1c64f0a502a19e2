/**
 * How values come back, by PostgreSQL's type number, alike on every driver: counts as numbers, dates as they are written,
 * and JSON as its text, for a repository to parse.
 */
export const parsers: Readonly<Record<number, (text: string) => string | number>> = {
  /** int8, which count(*) gives */ 20: Number,
  /** numeric */ 1700: Number,
  /** date */ 1082: asWritten,
  /** timestamp */ 1114: asWritten,
  /** timestamptz */ 1184: asWritten,
  /** json */ 114: asWritten,
  /** jsonb */ 3802: asWritten,
};

function asWritten(text: string): string {
  return text;
}
