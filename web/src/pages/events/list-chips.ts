import type { EventFacets } from "../../../../src/api/index.ts";
import { disagreementKinds, sayDisagreementKind } from "../../words/say-disagreement.ts";
import { gradeValues, sayGrade } from "../../words/say-grade.ts";
import { sayInterval } from "../../words/say-interval.ts";
import { sayTypeAndMode } from "../../words/say-type.ts";
import type { EventFilters } from "./event-fields.ts";

/** A filter in words, and the filters without it. */
export interface FilterChip {
  label: string;
  without: Partial<EventFilters>;
}

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** "Bolivia" of `BO`; what is no country's code stands as it is. */
export function sayCountry(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Every filter in force, in words. `facets` know the names of actors. */
export function listChips(filters: EventFilters, facets: Pick<EventFacets, "actors"> | null): FilterChip[] {
  const { text, report, from, to } = filters;
  const names = new Map(facets?.actors.map(({ id, name }) => [id, name]));
  const each = (
    field: "type" | "actor" | "source" | "grade" | "disagreement" | "country",
    say: (value: string) => string,
  ): FilterChip[] =>
    filters[field].map((value) => ({
      label: say(value),
      without: { [field]: filters[field].filter((other) => other !== value) },
    }));
  const one = (label: string | null, without: Partial<EventFilters>): FilterChip[] =>
    label === null ? [] : [{ label, without }];
  return [
    ...one(text === null ? null : `claims with “${text}”`, { text: null }),
    ...one(report === null ? null : `reports with “${report}”`, { report: null }),
    ...each("type", (value) => sayTypeAndMode(value)),
    ...each("actor", (value) => names.get(value) ?? (value.includes("/") ? "one actor" : `actor “${value}”`)),
    ...each("source", (value) => `told by ${value}`),
    ...each("country", (value) => `in ${sayCountry(value)}`),
    ...each("grade", (value) => {
      const known = gradeValues.find((grade) => grade === value);
      return known === undefined ? value : sayGrade(known);
    }),
    ...one(filters.disputed ? "disagreements only" : null, { disputed: false }),
    ...each("disagreement", (value) => {
      const known = disagreementKinds.find((kind) => kind === value);
      return known === undefined ? value : `disagreement: ${sayDisagreementKind(known)}`;
    }),
    ...one(sayDays(from, to), { from: null, to: null }),
    ...one(filters.bbox === null ? null : "in the map's box", { bbox: null }),
  ];
}

function sayDays(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  const said = sayInterval({ from, to, text: null });
  return from === null || to === null ? `day: ${said}` : said;
}
