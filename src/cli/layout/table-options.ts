export interface TableOptions {
  /** Characters in a line. */
  columns: number;
  color: boolean;
}
