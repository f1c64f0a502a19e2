import type { Argument, Casualty, Claim, Interval, Place } from "../../schema/index.ts";

/** "2031-04-02", "2031-04-02 to 2031-04-05", "by 2031-04-02", "since 2031-04-02"; the words themselves where nothing is known. */
export function sayTime(time: Interval | null): string {
  if (time === null) return "";
  const { from, to, text } = time;
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`;
  if (to !== null) return `by ${to}`;
  return from === null ? (text ?? "") : `since ${from}`;
}

/** "at least 12 fighters, including 2 commanders". */
export function sayHarm(casualty: Casualty): string {
  const included = casualty.includes.map(sayHarm).join(" and ");
  const words = [sayNumber(casualty), casualty.population].filter((part) => part !== null).join(" ");
  return `${words}${included === "" ? "" : `, including ${included}`}${casualty.cumulative ? " (a running total)" : ""}`;
}

/** "12", "at least 12", "up to 30", "20 to 30", "about 50". */
export function sayNumber({ low, high, qualifier }: Pick<Casualty, "low" | "high" | "qualifier">): string {
  if (low === null && high === null) return "an unknown number";
  if (high === null) return `at least ${low}`;
  if (low === null || (low === 0 && qualifier === "at-most")) return `up to ${high}`;
  const about = qualifier === "about" || qualifier === "vague" ? "about " : "";
  return low === high ? `${about}${low}` : `${about}${low} to ${high}`;
}

/** "Camiri, Santa Cruz". */
export function sayPlace(place: Pick<Place, "name" | "admin1"> | null): string {
  if (place === null) return "";
  return [place.name, place.admin1].filter((part) => part !== null && part !== "").join(", ");
}

export function sayArgument({ text }: Argument): string {
  return text;
}

const held: { readonly [value in Claim["factuality"]]: string } = {
  "CT+": "happened",
  "PR+": "probably happened",
  "PS+": "possibly happened",
  "CT-": "did not happen",
  "PR-": "probably did not happen",
  "PS-": "possibly did not happen",
  Uu: "is uncertain",
};

export function sayHeld({ factuality, modes }: Claim): string {
  if (modes.includes("hypothetical")) return "is supposed only";
  return modes.includes("future")
    ? `${held[factuality].replace(/happened?$/, "happen")} later`.trim()
    : held[factuality];
}
