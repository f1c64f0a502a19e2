import { cleanText } from "./clean-text.ts";
import type { TableOptions } from "./table-options.ts";
import { wrapWords } from "./wrap-words.ts";

/** A label and what stands under it; a label that repeats the one above is left blank. */
export type FieldLine = readonly [label: string, value: string];

/** One field a line, the values wrapped in a column of their own; fields with nothing in them are left out. */
export function formatFields(fields: readonly FieldLine[], { columns, color }: TableOptions): string {
  const filled = fields
    .map(([label, value]): FieldLine => [label, cleanText(value)])
    .filter(([, value]) => value !== "");
  const width = Math.max(0, ...filled.map(([label]) => label.length)) + 2;
  const lines = filled.flatMap(([label, value], index) => {
    const shown = filled[index - 1]?.[0] === label ? "" : label;
    return wrapWords(value, Math.max(20, columns - width)).map((line, at) => {
      const head = (at === 0 ? shown : "").padEnd(width);
      return (color ? `\u001b[2m${head}\u001b[0m${line}` : `${head}${line}`).trimEnd();
    });
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
