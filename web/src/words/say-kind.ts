import type { ActorSummary } from "../../../src/api/index.ts";

export type EntityKind = ActorSummary["kind"];

const kinds: { readonly [kind in EntityKind]: string } = {
  person: "person",
  state: "state",
  "government-body": "government body",
  "armed-forces": "armed forces",
  "armed-group": "armed group",
  "military-unit": "military unit",
  organization: "organization",
  alliance: "alliance",
  population: "population",
  place: "place",
  facility: "facility",
  weapon: "weapon",
  vehicle: "vehicle",
  conflict: "conflict",
  other: "other",
};

export const entityKinds = Object.keys(kinds) as readonly EntityKind[];

export function sayKind(kind: EntityKind): string {
  return kinds[kind];
}
