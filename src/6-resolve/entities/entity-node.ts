import type { EntityKind, Interval, Place } from "../../schema/index.ts";
import type { DocumentContext } from "./read-context.ts";

/** What sort of name an entity goes by. */
export type NameGroup = "person" | "state" | "place" | "unit" | "body" | "thing";

/** One entity of one document, with the others of that document that proved to be it. */
export interface EntityNode {
  document: DocumentContext;
  /** Among the nodes of its document, in the order of the record. */
  position: number;
  /** Ids of its entities in the record, at least one; the one with the fullest name first. */
  members: readonly string[];
  /** What they are held to be, as often as they are. */
  kinds: readonly EntityKind[];
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
  /** The most exact place that the record gives it. */
  place: Place | null;
  mentions: number;
  /** Names that it might go by in the whole record, and how much each is worth. */
  candidates: readonly (readonly [name: string, worth: number])[];
  roles: readonly HeldRole[];
}

/** A role that a claim gives a person. */
export interface HeldRole {
  role: string;
  time: Interval | null;
  claim: string;
}

/** The order of the documents, then that of their records. */
export function compareNodes(one: EntityNode, other: EntityNode): number {
  if (one.document !== other.document) return one.document.order < other.document.order ? -1 : 1;
  return one.position - other.position;
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
