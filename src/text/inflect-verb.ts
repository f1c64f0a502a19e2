import type { IrregularVerbs } from "../schema/index.ts";

/** Every form of an English verb: base, -s, -ing, past and participle. */
export function inflectVerb(base: string, irregular: IrregularVerbs): string[] {
  const past = irregular.get(base);
  const forms = new Set([base, third(base), ...stems(base).map((stem) => `${stem}ing`)]);
  if (past !== undefined) for (const form of past) forms.add(form);
  else for (const stem of stems(base)) forms.add(/[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`);
  return [...forms];
}

/** Stems before -ing and -ed: "bomb", "fire" as "fir", "kidnap" as "kidnapp" and, as British and American differ, "kidnap". */
function stems(base: string): string[] {
  if (/[^aeo]e$/.test(base) || /[aeiou][a-z]e$/.test(base)) return /(ee|ye|oe)$/.test(base) ? [base] : [base.slice(0, -1)];
  if (/ie$/.test(base)) return [`${base.slice(0, -2)}y`];
  return /[aeiou][bdfglmnprtvz]$/.test(base) && !/[aeiou]{2}[a-z]$/.test(base) ? [base, base + base.slice(-1)] : [base];
}

function third(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
