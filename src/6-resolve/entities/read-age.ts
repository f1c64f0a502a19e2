import type { Span } from "../../schema/index.ts";

/** Years of age printed right after a name: "Omar Hamid, 44," and "Omar Hamid (44)". */
const ageAfter = /^(?:,| \() ?(\d{1,3})(?:,|\)|;|\.|$| years)/;

/** The year in which the bearer of the mentions was born, to within a year, or null where no age is printed. */
export function readBirthYear(text: string, mentions: readonly Span[], published: string | null): number | null {
  if (published === null) return null;
  for (const mention of mentions) {
    const age = ageAfter.exec(text.slice(mention.end, mention.end + 16));
    if (age !== null && Number(age[1]) > 0 && Number(age[1]) < 120)
      return Number(published.slice(0, 4)) - Number(age[1]);
  }
  return null;
}
