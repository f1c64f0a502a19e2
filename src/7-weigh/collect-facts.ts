import type { Claim, Document, Entity, Record } from "../schema/index.ts";
import { foldName, foldWord } from "../text/fold-name.ts";
import { isAcronym, judgeName } from "../text/judge-name.ts";
import { abbreviates } from "./abbreviates.ts";

/** What weighing any event of the record needs to know of a document besides its own accounts of it. */
export interface DocumentFacts {
  head: Pick<Document, "id" | "publisher" | "copyOf">;
  /** Its relations and figures alone, with the entities that they name; null where it has none. */
  standing: Record | null;
  /** Single capitalised words by which it mentions a state: "Karsa", "Karsan". By entity id. */
  stateWords: readonly (readonly [entity: string, words: readonly string[]])[];
  /** The entity that its publisher's own reports name by an acronym of the publisher's name. */
  acronym: string | null;
}

export function collectFacts(record: Record): DocumentFacts {
  const { document, entities, claims } = record;
  const kept = claims.filter(({ relation, figure }) => relation !== undefined || figure !== undefined);
  return {
    head: { id: document.id, publisher: document.publisher, copyOf: document.copyOf },
    standing:
      kept.length === 0
        ? null
        : {
            document: { ...document, text: "" },
            entities: entities.filter(({ id }) => kept.some((claim) => namesEntity(claim, id))),
            times: [],
            attributions: [],
            claims: kept,
            problems: [],
          },
    stateWords: entities
      .filter(({ kind }) => kind === "state")
      .map((entity) => [entity.id, readWords(entity, document.text)] as const)
      .filter(([, words]) => words.length > 0),
    acronym: document.publisher === null ? null : findAcronym(document.publisher, entities),
  };
}

function namesEntity({ relation, figure }: Claim, id: string): boolean {
  return [relation?.subject, relation?.object, figure?.about].some((argument) => argument?.entity === id);
}

function readWords({ mentions }: Entity, text: string): string[] {
  const words = new Set<string>();
  for (const { start, end } of mentions) {
    const word = text.slice(start, end).replace(/['’]s$/, "");
    if (/^\p{Lu}[\p{L}]{3,}$/u.test(word) && judgeName(word, true) === "proper") words.add(foldWord(word));
  }
  return [...words];
}

/** "HNW" in the reports of Hill Newswire. */
function findAcronym(publisher: string, entities: readonly Entity[]): string | null {
  const own = entities.find(
    ({ name, kind }) =>
      (kind === "organization" || kind === "other") &&
      name.length > 2 &&
      isAcronym(name) &&
      abbreviates(foldName(name), publisher),
  );
  return own?.id ?? null;
}
