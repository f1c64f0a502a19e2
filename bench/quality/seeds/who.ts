import type { Entity } from "../../../src/schema/index.ts";
import type { Reading, Who } from "./match-claim.ts";

/** Who has one of these names, whatever case and article; the names are those of the report as published. */
export function named(...names: readonly string[]): Who {
  return (one, reading) => {
    const wanted = new Set(names.map((name) => fold(reading.rename(name))));
    return namesOf(one, reading).some((name) => wanted.has(fold(name)));
  };
}

/** Who is described in such words, in the argument itself or in what it refers to. */
export function worded(words: RegExp): Who {
  return (one, reading) => namesOf(one, reading).some((name) => words.test(name));
}

/** Who is described with this name among other words ("the mayor of Tarn's guard" with "Tarn"). */
export function mentioning(...names: readonly string[]): Who {
  return (one, reading) =>
    names.some((name) => namesOf(one, reading).some((text) => fold(text).includes(fold(reading.rename(name)))));
}

export function both(...all: readonly Who[]): Who {
  return (one, reading) => all.every((who) => who(one, reading));
}

export function either(...all: readonly Who[]): Who {
  return (one, reading) => all.some((who) => who(one, reading));
}

/** The entity of the record that an argument or source refers to. */
export function entityOf(id: string | null, { record }: Reading): Entity | undefined {
  return id === null ? undefined : record.entities.find((entity) => entity.id === id);
}

/** Letters and figures alone, in lower case, without an article before them or a possessive after. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s?$/, "")
    .replace(/^(?:the|an?|al) /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function namesOf(one: { entity: string | null; text: string }, reading: Reading): string[] {
  const entity = entityOf(one.entity, reading);
  return entity === undefined ? [one.text] : [one.text, entity.name, ...entity.aliases];
}
