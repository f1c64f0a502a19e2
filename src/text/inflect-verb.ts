import type { IrregularVerbs } from "../schema/index.ts";

/** Every form of an English verb: base, -s, -ing, past and participle. */
export function inflectVerb(base: string, irregular: IrregularVerbs): string[] {
  const past = irregular.get(base) ?? pasts(base);
  return [...new Set([base, third(base), ...gerunds(base), ...past])];
}

function gerunds(base: string): string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

function pasts(base: string): string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

/** Stems before -ing and -ed: "bomb", "kidnapp" and, as British and American differ, "kidnap". */
function stems(base: string): string[] {
  const doubles = /[aeiou][bdfglmnprtvz]$/.test(base) && !/[aeiou]{2}[a-z]$/.test(base);
  return doubles ? [base, base + base.slice(-1)] : [base];
}

function third(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
