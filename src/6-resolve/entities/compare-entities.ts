import { type Comparison, contradicts, speaks } from "../comparison.ts";
import { type EntityNode, namedAlone } from "./entity-node.ts";
import { agesAgree } from "./link-by-keys.ts";
import { shareContext } from "./read-context.ts";

/** In what two entities of two documents were compared: their names, their documents, their ages. */
export function compareEntities(one: EntityNode, other: EntityNode): Comparison[] {
  const shared = [...one.full.keys()].filter((key) => other.full.has(key));
  const short = [...one.short.keys(), ...one.full.keys()].filter((key) => other.short.has(key) || other.full.has(key));
  const context = shareContext(one.document, other.document, shared);
  return [
    one.group === other.group
      ? speaks("kind", 0.5, `both by their names are a ${one.group}`)
      : contradicts("kind", `one is a ${one.group}, the other a ${other.group}`),
    compareNames(one, other, shared.length, short.length),
    context || namedAlone(one)
      ? speaks("context", 1, "their documents have more in common than the name")
      : speaks("context", -1, "their documents have nothing else in common"),
    agesAgree(one, other)
      ? speaks("age", 0, "no ages that differ")
      : contradicts("age", "their ages cannot be one person's"),
  ];
}

function compareNames(one: EntityNode, other: EntityNode, full: number, short: number): Comparison {
  const names = `"${one.names[0] ?? ""}" and "${other.names[0] ?? ""}"`;
  if (full > 0) return speaks("name", 2, `${names} are one name`);
  const known = one.full.size > 0 && other.full.size > 0;
  if (known && (one.group === "person" || short === 0)) return contradicts("name", `${names} are two full names`);
  return short > 0
    ? speaks("name", 1, `${names}: one can be short for the other`)
    : speaks("name", -2, `${names} have no form in common`);
}
