import type { Entity, EntityKind } from "../../schema/index.ts";
import type { DocumentContext } from "./read-context.ts";

/** What sort of name an entity goes by. */
export type NameGroup = "person" | "state" | "place" | "unit" | "body" | "thing";

/** One entity of one document, with the others of that document that proved to be it. */
export interface EntityNode {
  document: DocumentContext;
  /** At least one; the one with the fullest name first. */
  entities: readonly Entity[];
  kind: EntityKind;
  group: NameGroup;
  /** Names in use in the document, the fullest first. */
  names: readonly string[];
  /** Keys that name it fully, each with its folded spelling: another entity with one of them is the same, context allowing. */
  full: ReadonlyMap<string, string>;
  /** Keys of its short forms: a family name, an acronym, "the Front". */
  short: ReadonlyMap<string, string>;
  /** Words before a person's name, folded. */
  style: readonly string[];
  birthYear: number | null;
}

/** `documentId/entityId`, as `ResolvedEntity.members` has it. */
export function memberKey(document: string, entity: string): string {
  return `${document}/${entity}`;
}

export function groupOf(kind: EntityKind, numbered: boolean): NameGroup {
  switch (kind) {
    case "person":
    case "state":
    case "place":
      return kind;
    case "military-unit":
      return numbered ? "unit" : "body";
    case "government-body":
    case "armed-forces":
    case "armed-group":
    case "organization":
    case "alliance":
    case "other":
      return "body";
    default:
      return "thing";
  }
}

/** Kinds whose names are borne by one alone wherever they are printed. For the rest, documents must have more in common. */
export function namedAlone(node: EntityNode): boolean {
  if (node.group === "state" || node.group === "place") return true;
  return ["armed-group", "alliance", "conflict", "population", "weapon", "vehicle"].includes(node.kind);
}
