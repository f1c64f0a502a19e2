import type { Argument, Claim, Event, Outcome } from "../../schema/index.ts";
import type { DocumentHead } from "../../store/index.ts";
import type { ClaimView } from "../schemas/claim.ts";
import type { AccountRow, Cell, EventPage, Revision } from "../schemas/event.ts";
import { sayArgument, sayHarm, sayHeld, sayNumber, sayPlace, sayTime } from "./say-value.ts";

const fixed = ["event", "actors", "recipients", "instruments", "place", "time"] as const;
const outcomes: readonly Outcome[] = ["killed", "wounded", "missing", "captured", "displaced"];

interface Lookups {
  copiesOf(document: string): readonly DocumentHead[];
  /** The actor that an entity of a document was found to be. */
  actorOf(document: string, entity: string): Cell["actor"];
}

/** Sources down, fields across: what each account says, in which disagreements it stands, and what nobody disputes. */
export function buildMatrix(
  event: Event,
  claims: ReadonlyMap<string, ClaimView>,
  { copiesOf, actorOf }: Lookups,
): Pick<EventPage, "fields" | "accounts" | "revisions"> {
  const accounts = event.accounts.map(({ source, publishers, claims: ids }) => {
    const told = ids.flatMap((id) => claims.get(id) ?? []).sort(byPublication);
    const own = new Set(told.map(({ document }) => document.id));
    const originals = told.filter(({ document }) => document.copyOf === null || !own.has(document.copyOf));
    return toRow(event, source, publishers, originals, { copiesOf, actorOf });
  });
  const said = new Set(accounts.flatMap(({ cells }) => Object.keys(cells)));
  const fields = [...fixed, ...outcomes.map((outcome) => `casualties.${outcome}`)]
    .filter((field) => said.has(field))
    .map((field) => {
      const disputed = event.disagreements.some((disagreement) => concerns(disagreement.field, field));
      return { field, disputed, agreed: disputed ? null : sayAgreed(event, field, accounts) };
    });
  return { fields, accounts, revisions: listRevisions(accounts) };
}

function toRow(
  event: Event,
  source: string,
  publishers: string[],
  claims: ClaimView[],
  { copiesOf, actorOf }: Lookups,
): AccountRow {
  const cells: { [field: string]: Cell[] } = {};
  for (const { claim, document } of claims) {
    const values = valuesOf(claim);
    for (const { field, entity, ...said } of values) {
      const own = values.filter((other) => other.field === field).map(({ value }) => value);
      const disagreements = event.disagreements.flatMap((disagreement, index) =>
        concerns(disagreement.field, field) && isPosition(disagreement, claim.id, said.value, own) ? [index] : [],
      );
      const actor = entity === null ? null : actorOf(document.id, entity);
      const known = cells[field] ?? [];
      cells[field] = known;
      known.push({
        ...said,
        claim: claim.id,
        document: document.id,
        actor,
        factuality: claim.factuality,
        disagreements,
      });
    }
  }
  const documents = new Set(claims.map(({ document }) => document.id));
  return { source, publishers, cells, claims, copies: [...documents].flatMap((id) => [...copiesOf(id)]) };
}

type Value = Pick<Cell, "value" | "low" | "high" | "qualifier"> & { field: string; entity: string | null };

function valuesOf(claim: Claim): Value[] {
  const { event } = claim;
  if (event === undefined) return [];
  const words = (field: string, value: string, entity: string | null = null): Value[] =>
    value === "" ? [] : [{ field, value, entity, low: null, high: null, qualifier: null }];
  const names = (field: string, named: readonly Argument[]): Value[] =>
    named.flatMap((argument) => words(field, sayArgument(argument), argument.entity));
  return [
    ...words("event", sayHeld(claim)),
    ...names("actors", event.actors),
    ...names("recipients", event.recipients),
    ...names("instruments", event.instruments),
    ...words("place", event.place === null ? "" : sayPlace(event.place.at) || event.place.text),
    ...words("time", sayTime(event.time)),
    ...event.casualties.map((casualty) => ({
      field: `casualties.${casualty.outcome}`,
      value: sayHarm(casualty),
      entity: null,
      low: casualty.low,
      high: casualty.high,
      qualifier: casualty.qualifier,
    })),
  ];
}

/** Disagreements name a field more closely (`casualties.killed.soldier`) or more widely (`casualties`) than the matrix. */
function concerns(disputed: string, field: string): boolean {
  return disputed === field || disputed.startsWith(`${field}.`) || field.startsWith(`${disputed}.`);
}

/**
 * Whether a value is what the claim stands for in a disagreement. Of several values in a field it is the one that names the
 * position (`market` of "the covered market" and "two children"), or any where none does; a denial is of all of them.
 */
function isPosition(
  { kind, positions }: Event["disagreements"][number],
  claim: string,
  value: string,
  own: readonly string[],
): boolean {
  const position = positions.find(({ claims }) => claims.includes(claim));
  if (position === undefined || kind === "denial") return position !== undefined;
  const names = (words: string): boolean => words.toLowerCase().includes(position.value.toLowerCase());
  return names(value) || !own.some(names);
}

/** The one value that all cells give, or else what the event has come to. */
function sayAgreed(event: Event, field: string, accounts: readonly AccountRow[]): string | null {
  const values = new Set(accounts.flatMap(({ cells }) => (cells[field] ?? []).map(({ value }) => value)));
  const [only] = values;
  if (values.size === 1 && only !== undefined) return only;
  const names = (parties: Event["actors"]): string => [...new Set(parties.map(({ name }) => name))].join(", ");
  if (field === "actors") return names(event.actors) || null;
  if (field === "recipients") return names(event.recipients) || null;
  if (field === "place") return sayPlace(event.place) || null;
  if (field === "time") return sayTime(event.time) || null;
  const harms = event.casualties.filter(({ outcome }) => field === `casualties.${outcome}`);
  const said = harms.map(({ low, high, population }) =>
    [sayNumber({ low, high, qualifier: "range" }), population].filter((part) => part !== null).join(" "),
  );
  return said.length === 0 ? null : said.join("; ");
}

/** Series of figures for a whole outcome that one source gave on two days or more, each figure once a day. */
function listRevisions(accounts: readonly AccountRow[]): Revision[] {
  return accounts.flatMap(({ source, claims }) =>
    outcomes.flatMap((outcome): Revision[] => {
      const points = new Map<string, Revision["points"][number]>();
      for (const { claim, document } of claims) {
        if (claim.factuality.endsWith("-")) continue;
        const day = document.published?.from ?? document.published?.to ?? null;
        for (const { outcome: told, cumulative, low, high, qualifier } of claim.event?.casualties ?? []) {
          const key = `${day} ${low} ${high}`;
          if (told !== outcome || cumulative || points.has(key)) continue;
          points.set(key, { day, low, high, qualifier, claim: claim.id, document: document.id });
        }
      }
      const listed = [...points.values()];
      const days = new Set(listed.map(({ day }) => day));
      const figures = new Set(listed.map(({ low, high }) => `${low} ${high}`));
      return days.size > 1 && figures.size > 1 ? [{ source, outcome, points: listed }] : [];
    }),
  );
}

function byPublication(one: ClaimView, other: ClaimView): number {
  const [first, second] = [one, other].map(({ document }) => document.published?.from ?? document.published?.to ?? "9");
  return (first ?? "") < (second ?? "") ? -1 : (first ?? "") > (second ?? "") ? 1 : 0;
}
