import type { ClaimView, EventSummary } from "../../../src/api/index.ts";

type Casualty = NonNullable<ClaimView["claim"]["event"]>["casualties"][number];
type Figure = NonNullable<ClaimView["claim"]["figure"]>;
type Losses = EventSummary["casualties"][number];

export type Count = Pick<Casualty, "low" | "high" | "qualifier">;

/** "12", "at least 12", "up to 30", "20–30", "about 50". */
export function sayCount({ low, high, qualifier }: Count): string {
  if (low === null && high === null) return "an unknown number";
  const about = qualifier === "about" || qualifier === "vague" ? "about " : "";
  if (high === null) return `at least ${sayNumber(low ?? 0)}`;
  if (low === null || (low === 0 && qualifier === "at-most")) return `up to ${sayNumber(high)}`;
  return `${about}${low === high ? sayNumber(low) : `${sayNumber(low)}–${sayNumber(high)}`}`;
}

/** "at least 12 fighters, including 2 commanders". */
export function sayCasualty(casualty: Casualty): string {
  const { population, includes, cumulative } = casualty;
  const included = includes.map(sayCasualty).join(" and ");
  return [
    sayCount(casualty),
    population === null ? "" : ` ${population}`,
    included === "" ? "" : `, including ${included}`,
    cumulative ? " (a running total)" : "",
  ].join("");
}

/** Of an event over all accounts: "12–23 killed, best 14". */
export function sayLosses({ outcome, low, best, high, population }: Losses): string {
  const range = sayRange(low, high);
  const middle = best === null || low === high ? "" : `, best ${sayNumber(best)}`;
  return `${range} ${population === null ? "" : `${population} `}${outcome}${middle}`;
}

/** "about 5,000 fighters". */
export function sayFigure(figure: Figure): string {
  const unit = figure.unit === "percent" ? "%" : figure.unit === "" ? "" : ` ${figure.unit}`;
  return `${sayCount(figure)}${unit}`;
}

/** "12,000". */
export function sayNumber(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

/** "1 claim", "12,000 claims"; the plural with "s" unless given. */
export function sayHowMany(count: number, one: string, several = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : several}`;
}

function sayRange(low: number | null, high: number | null): string {
  if (low === null && high === null) return "an unknown number";
  if (low === null) return `up to ${sayNumber(high ?? 0)}`;
  if (high === null) return `at least ${sayNumber(low)}`;
  return low === high ? sayNumber(low) : `${sayNumber(low)}–${sayNumber(high)}`;
}
