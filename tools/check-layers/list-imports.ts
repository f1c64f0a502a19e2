const names = String.raw`(?:\*(?:\s+as\s+\w+)?|\w+(?:,\s*\{[^}]*\})?|\{[^}]*\})`;
const statement = new RegExp(String.raw`^(?:import|export)\s+(?:type\s+)?${names}\s+from\s+"([^"]+)"`, "gm");
const bare = /^import\s+"([^"]+)"/gm;
const dynamic = /\bimport\("([^"]+)"\)/g;

/** What a module's statements name, types included, as written; comments at the start of a line are never statements. */
export function listImports(source: string): string[] {
  return [statement, bare, dynamic].flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ""));
}
