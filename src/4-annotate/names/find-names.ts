import type {
  Actor,
  ActorForm,
  AnnotateKnowledge,
  EntityKind,
  GazetteerPlace,
  PlaceMatch,
  Sentence,
  Token,
} from "../../schema/index.ts";
import { type CapitalCounts, countCapitals } from "./count-capitals.ts";
import { matchRole } from "./match-role.ts";
import { matchUnit } from "./match-unit.ts";
import { readCapitalised } from "./read-capitalised.ts";

/** A name in the text, before names that mean the same are put together. Token range half-open. */
export interface NameSpan {
  first: number;
  last: number;
  kind: EntityKind;
  /** Actor-list lines of this name; several where the list is ambiguous. */
  actors: Actor[];
  form: ActorForm | null;
  /** Gazetteer places of this name, most populous first. */
  places: GazetteerPlace[];
  /** A rank, office or honorific stands right before it. */
  titled: boolean;
}

/** Names by the actor list, the gazetteer, unit numbers and their shape, in the order of the text, none overlapping. */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  known: AnnotateKnowledge,
  covered: ReadonlySet<number>,
): NameSpan[] {
  const capitals = countCapitals(tokens, sentences);
  const found: NameSpan[] = [];
  for (const sentence of sentences) {
    const words = tokens.slice(sentence.first, sentence.last).map((token) => token.text);
    let titled = false;
    for (let at = 0; at < words.length; ) {
      const token = sentence.first + at;
      const role = matchRole(tokens, token, sentence.last, known.lexicon.roles);
      const name = covered.has(token) ? null : readName(tokens, words, sentence, at, known, capitals, titled);
      if (name !== null && (role === null || (!byShapeAlone(name) && name.last - name.first > role.length))) {
        found.push(name);
        at = name.last - sentence.first;
        titled = false;
      } else {
        titled = role !== null || (titled && tokens[token]?.norm === ".");
        at += role?.length ?? 1;
      }
    }
  }
  return found;
}

function readName(
  tokens: readonly Token[],
  words: readonly string[],
  sentence: Sentence,
  at: number,
  known: AnnotateKnowledge,
  capitals: CapitalCounts,
  titled: boolean,
): NameSpan | null {
  const first = sentence.first + at;
  const unit = matchUnit(tokens, first, sentence.last, known.lexicon.nameHeads);
  const actors = withoutPossessive(known.findActors(words, at), words, at);
  const place =
    withoutPossessive(
      [known.findPlaces(words, at)].filter((match) => match !== null),
      words,
      at,
    )[0] ?? null;
  const shape = readCapitalised(tokens, first, sentence, known, capitals, titled);
  const actorLength = actors[0]?.length ?? 0;
  const placeLength = place?.length ?? 0;
  const shapeLength = shape === null ? 0 : shape.last - first;
  const longest = Math.max(actorLength, placeLength);
  if (unit !== null && unit - first > longest) {
    return { first, last: unit, kind: "military-unit", actors: [], form: null, places: [], titled };
  }
  // "David Aleppo" and "Aleppo Media Centre" are not Aleppo: a longer name in capitals wins over a place or a person's part.
  if (
    shape !== null &&
    shapeLength > longest &&
    (titled ||
      shape.kind !== null ||
      longest === 0 ||
      isPartOfPerson(actors) ||
      (actorLength === 0 && isMinor(place) && !afterLocative(tokens, first)))
  ) {
    return { first, last: shape.last, kind: shape.kind ?? "person", actors: [], form: null, places: [], titled };
  }
  if (actorLength > 0 && actorLength >= placeLength) {
    const forms = new Set(actors.map((match) => match.form));
    const form = actors[0]?.form ?? null;
    const lines = actors.filter((match) => match.form === form).map((match) => match.actor);
    const kind = titled && placeLength === 0 && forms.size === 0 ? "person" : (lines[0]?.kind ?? "other");
    return {
      first,
      last: first + actorLength,
      kind,
      actors: lines,
      form,
      places: place?.length === actorLength ? place.places : [],
      titled,
    };
  }
  if (place !== null && !titled && looksLikeName(tokens, first, first + placeLength, sentence, capitals)) {
    return { first, last: first + placeLength, kind: "place", actors: [], form: null, places: place.places, titled };
  }
  if (shape === null) return null;
  return { first, last: shape.last, kind: shape.kind ?? "person", actors: [], form: null, places: [], titled };
}

/** A match that ends in a possessive mark ("Assad's" as the village Assads) is none. */
function withoutPossessive<Match extends { length: number }>(
  matches: Match[],
  words: readonly string[],
  at: number,
): Match[] {
  return matches.filter((match) => !/^['’]s?$/.test(words[at + match.length - 1] ?? ""));
}

/** No list knows the name: an office at its start ("President Omar Haddad") is not part of it. */
function byShapeAlone(name: NameSpan): boolean {
  return name.actors.length === 0 && name.places.length === 0 && name.kind === "person";
}

/** Below this many people a place may as well be part of a longer name ("Nadia Arrieta"). */
const WELL_KNOWN = 1_000_000;

function isMinor(place: PlaceMatch | null): boolean {
  const largest = place?.places[0];
  return largest !== undefined && largest.precision <= 3 && largest.population < WELL_KNOWN;
}

function afterLocative(tokens: readonly Token[], first: number): boolean {
  return /^(in|at|near|from|to|around|outside|of|towards?|into|between|north|south|east|west)$/.test(
    tokens[first - 1]?.norm ?? "",
  );
}

function isPartOfPerson(actors: readonly { actor: Actor; form: ActorForm }[]): boolean {
  return actors.length > 0 && actors.every((match) => match.actor.kind === "person");
}

/** A sentence's first word is a name only if the text writes it so elsewhere, or more of the name follows. */
function looksLikeName(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: Sentence,
  capitals: CapitalCounts,
): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (first > sentence.first || last - first > 1) return true;
  return token.pos === "PROPN" && (capitals.lower.get(token.norm) ?? 0) === 0;
}
