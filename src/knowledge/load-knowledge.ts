import type { Actor, FindActors, FindPlaces, Lexicon } from "../schema/index.ts";
import { foldName } from "../text/fold-name.ts";
import { buildActorIndex } from "./build-actor-index.ts";
import { buildPlaceIndex } from "./build-place-index.ts";
import { indexCues } from "./index-cues.ts";
import { parseActors } from "./parse-actors.ts";
import { parseCues, parseTriggers } from "./parse-lexicon.ts";
import { type NotPlaces, parseNotPlaces, parsePlaces } from "./parse-places.ts";
import {
  parseHedges,
  parseIrregularVerbs,
  parseNameHeads,
  parseNouns,
  parseOtherSubjects,
  parseRoles,
} from "./parse-word-lists.ts";

/** What the stages know of the world before they read a word. */
export interface Knowledge {
  actors: readonly Actor[];
  findActors: FindActors;
  findPlaces: FindPlaces;
  lexicon: Lexicon;
}

/** Gives the bytes of a file by its path under `data/`, such as "actors/states.txt"; throws where there is none. */
export type ReadData = (name: string) => Uint8Array;

/** The files of `data/actors`, states first: where two actors share a name, matches come in this order. */
export const actorFiles = [
  "actors/states.txt",
  "actors/alliances.txt",
  "actors/government.txt",
  "actors/forces.txt",
  "actors/armed-groups.txt",
  "actors/populations.txt",
  "actors/organizations.txt",
  "actors/media.txt",
  "actors/persons.txt",
  "actors/conflicts.txt",
] as const;

/** Reads everything under `data/` that the stages ask for. Throws a SaysoError that names file and line where one is malformed. */
export function loadKnowledge(readData: ReadData): Knowledge {
  const decoder = new TextDecoder();
  const text = (name: string): string => decoder.decode(readData(name));
  const actors = parseActors(new Map(actorFiles.map((file) => [file, text(file)])));
  const listed = ["gazetteer/countries.txt", "gazetteer/extra-places.txt"].flatMap((file) =>
    parsePlaces(file, text(file)),
  );
  const notPlaces = withPeoples(parseNotPlaces("gazetteer/not-places.txt", text("gazetteer/not-places.txt")), actors);
  const irregularVerbs = parseIrregularVerbs(text("lexicon/irregular-verbs.txt"));
  return {
    actors,
    findActors: buildActorIndex(actors),
    findPlaces: buildPlaceIndex(readData("gazetteer/places.bin.gz"), listed, notPlaces),
    lexicon: {
      nouns: parseNouns(text("lexicon/nouns.txt")),
      roles: parseRoles(text("lexicon/roles.txt")),
      nameHeads: parseNameHeads(text("lexicon/name-heads.txt")),
      hedges: parseHedges(text("lexicon/hedges.txt")),
      cues: indexCues(parseCues(text("lexicon/cues.txt")), irregularVerbs),
      triggers: parseTriggers(text("lexicon/triggers.txt")),
      irregularVerbs,
      otherSubjects: parseOtherSubjects(text("lexicon/other-subjects.txt")),
    },
  };
}

/** Adds the words for peoples ("Canadian" is a town in Texas): only a listed place may bear one. */
function withPeoples(notPlaces: NotPlaces, actors: readonly Actor[]): NotPlaces {
  const needed = new Map(notPlaces);
  for (const { kind, name, aliases, demonyms } of actors)
    for (const word of kind === "population" ? [name, ...aliases] : demonyms) {
      const key = foldName(word);
      if (!needed.has(key)) needed.set(key, Number.MAX_VALUE);
    }
  return needed;
}
