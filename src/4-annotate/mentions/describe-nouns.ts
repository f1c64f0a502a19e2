import type { Chunk, EntityDraft, EntityKind, Lexicon, Token } from "../../schema/index.ts";
import { singular } from "../singular.ts";
import type { MentionCore } from "./measure-extents.ts";

/** Nouns that only say what a name before them is: "the Hamza group", "Pilar province". */
const APPOSED = new Set([
  "group",
  "force",
  "movement",
  "militia",
  "organisation",
  "organization",
  "party",
  "network",
  "agency",
  "faction",
  "province",
  "region",
  "district",
  "governorate",
  "city",
  "town",
  "village",
  "river",
  "coalition",
  "alliance",
  "government",
  "regime",
]);
/** "the group": any body of these kinds can be meant. */
const BODIES: ReadonlySet<EntityKind> = new Set([
  "armed-group",
  "organization",
  "alliance",
  "armed-forces",
  "military-unit",
]);
const GENERIC: { readonly [noun: string]: ReadonlySet<EntityKind> } = {
  group: BODIES,
  movement: BODIES,
  organisation: BODIES,
  organization: BODIES,
  militia: BODIES,
  front: BODIES,
  city: new Set(["place"]),
  town: new Set(["place"]),
  village: new Set(["place"]),
  capital: new Set(["place"]),
  country: new Set(["state"]),
};
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);

/**
 * Noun phrases that stand for someone or something without naming it ("the rebels", "Iranian troops"), each linked to
 * what it names: a name inside it, an earlier mention with the same head, or an entity of its own.
 * Adds to `entities`; gives the new mentions.
 */
export function describeNouns(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  entities: EntityDraft[],
  names: readonly MentionCore[],
  lexicon: Lexicon,
): MentionCore[] {
  const nameAt = new Map(names.map((name) => [name.head, name]));
  const found: MentionCore[] = [];
  const keys = new Map<string, number>();
  const seen: { entity: number; noun: string }[] = [];
  for (const chunk of chunks.flatMap((whole) => withOwners(tokens, whole))) {
    const named = nameAt.get(chunk.head);
    if (named !== undefined) {
      seen.push({ entity: named.entity, noun: lastNoun(entities[named.entity] as EntityDraft) });
      continue;
    }
    const inner = names.filter((name) => name.head >= chunk.first && name.head < chunk.head);
    const noun = nounOf(tokens, chunk, lexicon);
    if (noun === null) continue;
    const entity = linkDescription(tokens, chunk, noun, inner, names, entities, keys, seen);
    seen.push({ entity, noun: noun.word });
    const first = tokens[chunk.first] as Token;
    const start =
      DEFINITE.has(first.norm) || /^(a|an|its|his|her|their)$/.test(first.norm)
        ? (tokens[chunk.first + 1]?.start ?? first.start)
        : first.start;
    const end = (tokens[chunk.head] as Token).end;
    found.push({
      start: Math.min(start, end - 1),
      end,
      entity,
      form: "description",
      head: chunk.head,
      government: false,
    });
  }
  return found;
}

/** The phrase, before it the phrases of its owners: "the regime's capture" also speaks of the regime. */
function withOwners(tokens: readonly Token[], chunk: Chunk): Chunk[] {
  if (chunk.kind !== "noun") return [];
  const owners: Chunk[] = [];
  for (let at = chunk.first + 1; at < chunk.head; at++) {
    if (tokens[at]?.norm === "'s" || tokens[at]?.norm === "'") owners.push({ ...chunk, last: at, head: at - 1 });
  }
  return [...owners, chunk];
}

interface Noun {
  word: string;
  kind: EntityKind;
}

/** The longest listed noun that ends at the phrase's head: "special forces", "training camp", "rebels". */
export function nounOf(tokens: readonly Token[], chunk: Chunk, lexicon: Lexicon): Noun | null {
  for (let length = 3; length >= 1; length--) {
    const from = chunk.head - length + 1;
    if (from < chunk.first) continue;
    const words = tokens.slice(from, chunk.head + 1).map((token) => token.norm);
    const last = words[words.length - 1] ?? "";
    for (const phrase of [[...words.slice(0, -1), singular(last)].join(" "), words.join(" ")]) {
      const kind = lexicon.nouns.get(phrase);
      if (kind !== undefined) return { word: phrase, kind };
      if (length === 1 && lexicon.roles.get(phrase) === "office") return { word: phrase, kind: "person" };
    }
  }
  return null;
}

function linkDescription(
  tokens: readonly Token[],
  chunk: Chunk,
  noun: Noun,
  inner: readonly MentionCore[],
  names: readonly MentionCore[],
  entities: EntityDraft[],
  keys: Map<string, number>,
  seen: readonly { entity: number; noun: string }[],
): number {
  const beside = inner.find((name) => name.head === chunk.head - 1);
  if (beside !== undefined && APPOSED.has(noun.word) && canBeApposed(entities[beside.entity], noun))
    return beside.entity;
  const apposed = findApposed(tokens, chunk.head, names, entities, noun);
  if (apposed !== null) return apposed;
  const definite = DEFINITE.has(tokens[chunk.first]?.norm ?? "");
  if (definite && inner.length === 0) {
    const earlier = findInSentence(tokens, chunk, noun, names, entities) ?? findEarlier(noun, entities, seen);
    if (earlier !== null) return earlier;
  }
  const country =
    inner.map((name) => entities[name.entity]?.country).find((code) => code !== null && code !== undefined) ?? null;
  const words = tokens
    .slice(chunk.first, chunk.head + 1)
    .filter((token) => token.pos !== "DET" && token.pos !== "NUM" && token.pos !== "PRON" && token.norm !== "'s")
    .map((token) => token.norm);
  // "nine people" and "27 people" are not the same people.
  const counted = tokens.slice(chunk.first, chunk.head).some((token) => token.pos === "NUM");
  const key = `${counted ? chunk.first : ""} ${noun.kind} ${words.slice(0, -1).join(" ")} ${noun.word}`;
  const known = keys.get(key);
  if (known !== undefined) return known;
  const name = tokens.slice(chunk.first, chunk.head + 1).filter((token) => token.pos !== "DET" && token.pos !== "PRON");
  const first = name[0] ?? (tokens[chunk.head] as Token);
  entities.push({
    kind: noun.kind,
    name: spell(tokens, first, chunk.head),
    aliases: [],
    place: null,
    actor: null,
    country,
  });
  keys.set(key, entities.length - 1);
  return entities.length - 1;
}

/** "the militia's leader, Ruth Sikopo,": who is named beside the description by the tree. */
function findApposed(
  tokens: readonly Token[],
  head: number,
  names: readonly MentionCore[],
  entities: readonly EntityDraft[],
  noun: Noun,
): number | null {
  const beside = names.find((name) => {
    const word = tokens[name.head];
    const whole = word?.relation === "flat" || word?.relation === "compound" ? tokens[word.head] : word;
    return whole?.relation === "appos" && whole.head === head && entities[name.entity]?.kind === noun.kind;
  });
  return beside?.entity ?? null;
}

/** "part of the army, … of the Iranian army": a name of the same sentence with the same last word is meant first. */
function findInSentence(
  tokens: readonly Token[],
  chunk: Chunk,
  noun: Noun,
  names: readonly MentionCore[],
  entities: readonly EntityDraft[],
): number | null {
  const sentence = tokens[chunk.head]?.sentence;
  const fitting = names.find(
    (name) =>
      tokens[name.head]?.sentence === sentence &&
      singular(tokens[name.head]?.norm ?? "") === noun.word &&
      entities[name.entity]?.kind === noun.kind,
  );
  return fitting?.entity ?? null;
}

/** "the Hamza group" is Hamza; "Shia militias" and "Iranian forces" are not Shia and Iran. */
function canBeApposed(entity: EntityDraft | undefined, noun: Noun): boolean {
  if (entity === undefined || entity.kind === "state" || entity.kind === "population" || entity.kind === "person")
    return false;
  return (entity.kind === "place") === (noun.kind === "place");
}

function findEarlier(
  noun: Noun,
  entities: readonly EntityDraft[],
  seen: readonly { entity: number; noun: string }[],
): number | null {
  for (const { entity, noun: word } of seen.toReversed())
    if (word === noun.word && entities[entity]?.kind !== "person") return entity;
  const generic = GENERIC[noun.word];
  for (const { entity: at } of seen.toReversed()) {
    const entity = entities[at] as EntityDraft;
    if (entity.kind === "place" && (entity.place === null || entity.place.precision > 2)) continue;
    if (!/^\p{Lu}/u.test(entity.name)) continue;
    if (generic?.has(entity.kind) || (noun.kind === "person" && entity.kind === "person")) return at;
  }
  return null;
}

function lastNoun(entity: EntityDraft): string {
  const words = entity.name.toLowerCase().split(/[\s-]+/);
  return singular(words[words.length - 1] ?? "");
}

function spell(tokens: readonly Token[], first: Token, head: number): string {
  let text = "";
  let end = -1;
  for (let index = head; index >= 0 && (tokens[index] as Token).start >= first.start; index--) {
    const token = tokens[index] as Token;
    text = token.text + (text !== "" && end > token.end ? " " : "") + text;
    end = token.start;
  }
  return text;
}
