import type { Casualty, Figure, Qualifier } from "../../schema/index.ts";

interface Count {
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
}

/** "12", "at least 12", "up to 30", "20-30", "about 50"; "an unknown number" where the words give none. */
export function sayCount({ low, high, qualifier }: Count): string {
  if (low === null && high === null) return "an unknown number";
  const about = qualifier === "about" || qualifier === "vague" ? "about " : "";
  if (high === null) return `at least ${sayNumber(low ?? 0)}`;
  if (low === null || (low === 0 && qualifier === "at-most")) return `up to ${sayNumber(high)}`;
  return `${about}${low === high ? sayNumber(low) : `${sayNumber(low)}-${sayNumber(high)}`}`;
}

/** "killed: at least 12 fighters, including 2 commanders". */
export function sayCasualty(casualty: Casualty): string {
  return `${casualty.outcome}: ${sayWho(casualty)}${casualty.cumulative ? " (a running total)" : ""}`;
}

function sayWho(casualty: Casualty): string {
  const population = casualty.population === null ? "" : ` ${casualty.population}`;
  const included = casualty.includes.map(sayWho).join(" and ");
  return `${sayCount(casualty)}${population}${included === "" ? "" : `, including ${included}`}`;
}

/** "strength: about 5,000 fighters". */
export function sayFigure(figure: Figure): string {
  const unit = figure.unit === "percent" ? "%" : figure.unit === "" ? "" : ` ${figure.unit}`;
  return `${figure.measure}: ${sayCount(figure)}${unit}`;
}

function sayNumber(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
