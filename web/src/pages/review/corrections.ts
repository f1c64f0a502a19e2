import type { CorrectionField as Field } from "../../../../src/api/index.ts";
import type { Claim } from "./claim-fields.ts";

export interface Span {
  start: number;
  end: number;
}

/** One field with its whole new value, as the server takes it. */
export interface Correction {
  field: Field;
  value: unknown;
}

export type Interval = NonNullable<NonNullable<Claim["event"]>["time"]>;
export type Casualty = NonNullable<Claim["event"]>["casualties"][number];
export type Qualifier = Casualty["qualifier"];

/** An entity of the document, as far as words are told to mean it. */
export interface Named {
  id: string;
  name: string;
  mentions: readonly Span[];
}

/** What a claim holds in a field (`event.time`). */
export function readField(claim: Claim, field: Field): unknown {
  let value: unknown = claim;
  for (const part of field.split("."))
    value = (value as { readonly [part: string]: unknown } | null | undefined)?.[part];
  return value ?? null;
}

/** The corrections whose value is another than what the claim holds. */
export function changed(claim: Claim, corrections: readonly Correction[]): Correction[] {
  return corrections.filter(({ field, value }) => JSON.stringify(readField(claim, field)) !== JSON.stringify(value));
}

/** Whom the words mean: the entity named by just them, else the one named by the longest words among them; null for nobody known. */
export function findNamed<Entity extends Named>(entities: readonly Entity[], span: Span): Entity | null {
  let best: { entity: Entity; length: number } | null = null;
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) {
      if (start === span.start && end === span.end) return entity;
      const within = start >= span.start && end <= span.end;
      const around = start <= span.start && end >= span.end;
      const length = within ? end - start : around ? span.end - span.start : 0;
      if (length > (best?.length ?? 0)) best = { entity, length };
    }
  }
  return best?.entity ?? null;
}

/** A period between two days, either of which may be open; null where neither is known and no words are chosen. */
export function toInterval(from: string, to: string, words: { span: Span; text: string } | null): Interval | null {
  const [first, last] = [from === "" ? null : from, to === "" ? null : to];
  if (first === null && last === null && words === null) return null;
  return {
    from: first,
    to: last,
    precision: precisionOf(first, last),
    text: words?.text ?? null,
    span: words?.span ?? null,
    anchor: first === null && last === null ? "none" : "text",
  };
}

/** A period that ends before it begins cannot be kept. */
export function isBackwards(from: string, to: string): boolean {
  return from !== "" && to !== "" && from > to;
}

const dayMs = 24 * 3_600_000;

function precisionOf(from: string | null, to: string | null): Interval["precision"] {
  if (from === null || to === null) return "open";
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  const lengths = [
    ["day", 1],
    ["week", 7],
    ["month", 31],
    ["season", 100],
    ["year", 366],
  ] as const;
  return lengths.find(([, most]) => days <= most)?.[0] ?? "decade";
}

/** The lower and upper number that a statement with one or two numbers makes; null where a number that it needs is missing. */
export function toBounds(
  qualifier: Qualifier,
  first: number | null,
  second: number | null,
): { low: number | null; high: number | null } | null {
  if (qualifier === "vague") return { low: first, high: second };
  if (first === null) return null;
  if (qualifier === "at-least") return { low: first, high: null };
  if (qualifier === "at-most") return { low: null, high: first };
  if (qualifier === "range") return second === null || second < first ? null : { low: first, high: second };
  return { low: first, high: first };
}

/** The same the other way: what stands in the two fields of a form. */
export function fromBounds({ low, high, qualifier }: Pick<Casualty, "low" | "high" | "qualifier">): {
  first: number | null;
  second: number | null;
} {
  if (qualifier === "at-most") return { first: high ?? low, second: null };
  if (qualifier === "range" || qualifier === "vague") return { first: low, second: high };
  return { first: low ?? high, second: null };
}

export const qualifiers: readonly { value: Qualifier; label: string }[] = [
  { value: "exact", label: "exactly" },
  { value: "at-least", label: "at least" },
  { value: "at-most", label: "at most" },
  { value: "about", label: "about" },
  { value: "range", label: "between" },
  { value: "vague", label: "a vague number" },
];

export const outcomes: readonly Casualty["outcome"][] = ["killed", "wounded", "missing", "captured", "displaced"];

/** The number that stands in digits in the words ("1,200 people"); null where none does. */
export function numberIn(words: string): number | null {
  const [found] = /\d[\d,]*(?:\.\d+)?/.exec(words) ?? [];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}
