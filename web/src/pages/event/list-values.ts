import type { AccountRow, Cell, ClaimView } from "../../../../src/api/index.ts";
import { sayInterval } from "../../words/say-interval.ts";
import { sayValue } from "../../words/say-value.ts";

/** One value of a field, and every claim that gives it. */
export interface FieldValue {
  value: string;
  /** Who or what is meant, where the words are not its name. */
  meant: Cell["actor"];
  factuality: Cell["factuality"];
  /** Numbers of the disagreements in which it is a position. */
  disagreements: readonly number[];
  /** In the order of publication. */
  said: readonly { claim: string; document: string; source: string }[];
}

/** Claims of an event by id. */
export type ClaimsById = ReadonlyMap<string, ClaimView>;

export function indexClaims(accounts: readonly AccountRow[]): ClaimsById {
  return new Map(accounts.flatMap(({ claims }) => claims.map((view) => [view.claim.id, view] as const)));
}

/** What one account says in a field, each value once, those that others contradict first. */
export function valuesOf(account: AccountRow, field: string, claims: ClaimsById): FieldValue[] {
  const cells = (account.cells[field] ?? []).map((cell) => ({ cell, source: account.source }));
  const values = groupCells(cells, field, claims);
  const contradicted = values.filter(({ disagreements }) => disagreements.length > 0);
  return [...contradicted, ...values.filter(({ disagreements }) => disagreements.length === 0)];
}

/** What all accounts say in a field, each value once, those of most sources first. */
export function valuesOfAll(accounts: readonly AccountRow[], field: string, claims: ClaimsById): FieldValue[] {
  const cells = accounts.flatMap(({ source, cells }) => (cells[field] ?? []).map((cell) => ({ cell, source })));
  return groupCells(cells, field, claims).sort((one, other) => sourcesOf(other).length - sourcesOf(one).length);
}

/** Each source once. */
export function sourcesOf({ said }: Pick<FieldValue, "said">): string[] {
  return [...new Set(said.map(({ source }) => source))];
}

function groupCells(cells: readonly { cell: Cell; source: string }[], field: string, claims: ClaimsById): FieldValue[] {
  const grouped = new Map<string, FieldValue>();
  for (const { cell, source } of cells) {
    const value = sayCell(cell, field, claims);
    const { claim, document, factuality, actor, disagreements } = cell;
    const meant = actor === null || isNamed(actor.name, value) ? null : actor;
    const held = holdsOf(field) ? factuality : "CT+";
    const key = [withoutArticle(value), held, meant?.id].join(" ");
    const known = grouped.get(key);
    grouped.set(key, {
      value: known?.value ?? value,
      meant,
      factuality: held,
      disagreements: [...new Set([...(known?.disagreements ?? []), ...disagreements])],
      said: [...(known?.said ?? []), { claim, document, source }],
    });
  }
  return [...grouped.values()];
}

/** Whether the words already say all that the name says: "its own aircraft" of "aircraft". */
function isNamed(name: string, words: string): boolean {
  const said = new Set(wordsOf(words));
  return wordsOf(name).every((word) => said.has(word));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function withoutArticle(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|the)\s+/, "");
}

/** Whether a denial of the event is one of the value: where and when something is said not to have happened is not denied. */
function holdsOf(field: string): boolean {
  return field !== "place" && field !== "time" && field !== "instruments";
}

function sayCell(cell: Cell, field: string, claims: ClaimsById): string {
  if (field !== "time") return sayValue(cell.value);
  return sayInterval(claims.get(cell.claim)?.claim.event?.time ?? null) || sayValue(cell.value);
}
