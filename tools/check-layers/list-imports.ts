const names = String.raw`(?:\*(?:\s+as\s+\w+)?|\w+(?:,\s*\{[^}]*\})?|\{[^}]*\})`;
const valued = new RegExp(String.raw`^(?:import|export)\s+(?!type\s)${names}\s+from\s+"([^"]+)"`, "gm");
const statement = new RegExp(String.raw`^(?:import|export)\s+(?:type\s+)?${names}\s+from\s+"([^"]+)"`, "gm");
const bare = /^import\s+"([^"]+)"/gm;
const dynamic = /\bimport\("([^"]+)"\)/g;

/** What a module's statements name, types included, as written; comments at the start of a line are never statements. */
export function listImports(source: string): string[] {
  return [statement, bare, dynamic].flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ""));
}

/** The same without those that name types alone. */
export function listValueImports(source: string): string[] {
  return [valued, bare, dynamic].flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ""));
}
