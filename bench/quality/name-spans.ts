import type { Annotation, EntityKind, Span } from "../../src/schema/index.ts";

/** A stretch of text and the class that a set gives such things. */
export interface TypedSpan extends Span {
  type: string;
}

/** The class that a set has for our kind; null where it has none. */
export type MapKind = (kind: EntityKind, government: boolean) => string | null;

const bodies: readonly EntityKind[] = [
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
];

/** Persons, bodies of people, and places (a state where it does not act) under the names that a set has for them. */
export function mapKinds(names: {
  person: string;
  body: string;
  place: string;
  others?: { readonly [kind: string]: string };
}): MapKind {
  return (kind, government) => {
    if (kind === "person") return names.person;
    if (bodies.includes(kind)) return names.body;
    if (kind === "state") return government ? names.body : names.place;
    if (kind === "place" || kind === "facility") return names.place;
    return names.others?.[kind] ?? null;
  };
}

/**
 * Our mentions of these forms, each once and `whole` where asked; a people's word for a state ("Somali") is no name of it,
 * and "its" no mention of its own. */
export function findTypedSpans(
  { text, mentions, entities }: Pick<Annotation, "text" | "mentions" | "entities">,
  map: MapKind,
  { forms, whole = false }: { forms: readonly Annotation["mentions"][number]["form"][]; whole?: boolean },
): TypedSpan[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ entity, form, government, extent, ...core }) => {
    const of = entities[entity];
    if (of === undefined || !forms.includes(form)) return [];
    if (form === "pronoun" && /^(my|our|your|his|her|its|their)$/i.test(text.slice(core.start, core.end))) return [];
    if (of.kind === "state" && form === "name" && ![of.name, ...of.aliases].includes(text.slice(core.start, core.end)))
      return [];
    const type = map(of.kind, government);
    const { start, end } = whole ? extent : core;
    const key = `${start} ${end} ${type}`;
    if (type === null || seen.has(key)) return [];
    seen.add(key);
    return [{ start, end, type }];
  });
}
