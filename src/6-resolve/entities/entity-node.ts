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
  /** Keys that name it fully: another entity with one of them is the same, context allowing. */
  full: readonly string[];
  /** Keys of its short forms: a family name, an acronym, "the Front". */
  short: readonly string[];
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

/** Two of one full name are one only if their documents also have something else in common: the name is not enough. */
export function needsContext(node: EntityNode): boolean {
  if (node.group === "person" || node.group === "unit") return true;
  return node.kind === "government-body" || node.kind === "armed-forces" || node.kind === "facility" || node.kind === "other";
}
