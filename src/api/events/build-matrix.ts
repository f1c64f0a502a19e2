import type { Claim, Event, Outcome } from "../../schema/index.ts";
import type { DocumentHead } from "../../store/index.ts";
import type { ClaimView } from "../schemas/claim.ts";
import type { AccountRow, Cell, EventPage, Revision } from "../schemas/event.ts";
import { sayArgument, sayHarm, sayHeld, sayNumber, sayPlace, sayTime } from "./say-value.ts";

const fixed = ["event", "actors", "recipients", "instruments", "place", "time"] as const;
const outcomes: readonly Outcome[] = ["killed", "wounded", "missing", "captured", "displaced"];

/** Sources down, fields across: what each account says, in which disagreements it stands, and what nobody disputes. */
export function buildMatrix(
  event: Event,
  claims: ReadonlyMap<string, ClaimView>,
  copiesOf: (document: string) => readonly DocumentHead[],
): Pick<EventPage, "fields" | "accounts" | "revisions"> {
  const accounts = event.accounts.map(({ source, publishers, claims: ids }) => {
    const told = ids.flatMap((id) => claims.get(id) ?? []).sort(byPublication);
    const own = new Set(told.map(({ document }) => document.id));
    const originals = told.filter(({ document }) => document.copyOf === null || !own.has(document.copyOf));
    return toRow(event, source, publishers, originals, copiesOf);
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
  copiesOf: (document: string) => readonly DocumentHead[],
): AccountRow {
  const cells: { [field: string]: Cell[] } = {};
  for (const view of claims) {
    for (const { field, value, low, high, qualifier } of valuesOf(view.claim)) {
      const { id, factuality } = view.claim;
      const disagreements = event.disagreements.flatMap((disagreement, index) =>
        concerns(disagreement.field, field) && disagreement.positions.some((position) => position.claims.includes(id))
          ? [index]
          : [],
      );
      const known = cells[field] ?? [];
      cells[field] = known;
      known.push({ claim: id, document: view.document.id, value, low, high, qualifier, factuality, disagreements });
    }
  }
  const documents = new Set(claims.map(({ document }) => document.id));
  return { source, publishers, cells, claims, copies: [...documents].flatMap((id) => [...copiesOf(id)]) };
}

type Value = Pick<Cell, "value" | "low" | "high" | "qualifier"> & { field: string };

function valuesOf(claim: Claim): Value[] {
  const { event } = claim;
  if (event === undefined) return [];
  const words = (field: string, values: readonly string[]): Value[] =>
    values.filter((value) => value !== "").map((value) => ({ field, value, low: null, high: null, qualifier: null }));
  return [
    ...words("event", [sayHeld(claim)]),
    ...words("actors", event.actors.map(sayArgument)),
    ...words("recipients", event.recipients.map(sayArgument)),
    ...words("instruments", event.instruments.map(sayArgument)),
    ...words("place", event.place === null ? [] : [sayPlace(event.place.at) || event.place.text]),
    ...words("time", [sayTime(event.time)]),
    ...event.casualties.map((casualty) => ({
      field: `casualties.${casualty.outcome}`,
      value: sayHarm(casualty),
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

/** Series of figures for a whole outcome that one source gave on two days or more. */
function listRevisions(accounts: readonly AccountRow[]): Revision[] {
  return accounts.flatMap(({ source, claims }) =>
    outcomes.flatMap((outcome): Revision[] => {
      const points = claims.flatMap(({ claim, document }) =>
        (claim.event?.casualties ?? [])
          .filter((casualty) => casualty.outcome === outcome)
          .map(({ low, high, qualifier }) => ({
            day: document.published?.from ?? document.published?.to ?? null,
            low,
            high,
            qualifier,
            claim: claim.id,
            document: document.id,
          })),
      );
      const days = new Set(points.map(({ day }) => day));
      const figures = new Set(points.map(({ low, high }) => `${low} ${high}`));
      return days.size > 1 && figures.size > 1 ? [{ source, outcome, points }] : [];
    }),
  );
}

function byPublication(one: ClaimView, other: ClaimView): number {
  const [first, second] = [one, other].map(({ document }) => document.published?.from ?? document.published?.to ?? "9");
  return (first ?? "") < (second ?? "") ? -1 : (first ?? "") > (second ?? "") ? 1 : 0;
}
