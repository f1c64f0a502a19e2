import type { Chunk, EntityDraft, EntityKind, Token } from "../../schema/index.ts";
import type { MentionCore } from "./measure-extents.ts";

const PERSONAL = new Set(["he", "she", "him", "his", "her", "himself", "herself"]);
const COLLECTIVE = new Set(["it", "its", "itself", "they", "their", "them", "themselves"]);
const PLURAL = new Set(["they", "their", "them", "themselves"]);
const ACTORS: ReadonlySet<EntityKind> = new Set([
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
]);
/** Farther back than this a pronoun's antecedent is a guess. */
const SENTENCES_BACK = 4;

/**
 * Third-person pronouns, each with the nearest fitting mention before it: the first one of its own sentence, else the
 * first of the nearest earlier sentence that has one. A dummy "it" ("it was the second strike") refers to nothing.
 */
export function resolvePronouns(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  entities: readonly EntityDraft[],
  mentions: readonly MentionCore[],
): MentionCore[] {
  const bySentence = new Map<number, MentionCore[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const sentence = tokens[mention.head]?.sentence ?? 0;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [mention]);
    else list.push(mention);
  }
  const dummies = dummySubjects(tokens, chunks);
  const doers = subjectsOfObjects(tokens, chunks);
  const found: MentionCore[] = [];
  tokens.forEach((token, index) => {
    const personal = PERSONAL.has(token.norm);
    if ((!personal && !COLLECTIVE.has(token.norm)) || dummies.has(index)) return;
    const plural = PLURAL.has(token.norm);
    const doer = doers.get(index);
    const itself = [...mentions, ...found].find(({ head }) => head === doer)?.entity;
    const otherNumber = new Set(
      found
        .filter(
          ({ head }) => tokens[head]?.sentence === token.sentence && PLURAL.has(tokens[head]?.norm ?? "") !== plural,
        )
        .map(({ entity }) => entity),
    );
    const fits = (mention: MentionCore): boolean => {
      const kind = entities[mention.entity]?.kind ?? "other";
      if (mention.entity === itself || (!personal && otherNumber.has(mention.entity))) return false;
      if (personal) return kind === "person";
      return (
        ACTORS.has(kind) ||
        (plural && (kind === "population" || kind === "person" || kind === "vehicle") && isPlural(tokens[mention.head]))
      );
    };
    for (let sentence = token.sentence; sentence >= 0 && sentence >= token.sentence - SENTENCES_BACK; sentence--) {
      const fitting = (bySentence.get(sentence) ?? []).filter((mention) => mention.end <= token.start && fits(mention));
      const candidate = personal
        ? (fitting.find((mention) => mention.form === "name") ??
          fitting.find((mention) => !isPlural(tokens[mention.head])))
        : fitting[0];
      if (candidate === undefined) continue;
      const entity = candidate.entity;
      found.push({
        start: token.start,
        end: token.end,
        entity,
        form: "pronoun",
        head: index,
        government: candidate.government,
      });
      return;
    }
  });
  return found;
}

/** Heads of subjects by the pronoun that their verb has as its object: "the police call them" is of others than the police. */
function subjectsOfObjects(tokens: readonly Token[], chunks: readonly Chunk[]): Map<number, number> {
  const subjects = new Map<number, number>();
  for (const { verb } of chunks) {
    const [subject, object] = [chunks[verb?.subject ?? -1], chunks[verb?.object ?? -1]];
    if (subject === undefined || object === undefined || object.last - object.first !== 1) continue;
    if (/^(him|her|it|them)$/.test(tokens[object.head]?.norm ?? "")) subjects.set(object.head, subject.head);
  }
  return subjects;
}

function isPlural(token: Token | undefined): boolean {
  return (
    token !== undefined && (/s$/.test(token.norm) || /^(people|police|men|women|children|troops)$/.test(token.norm))
  );
}

/** Tokens of "it" before a form of "be" and a noun phrase or adjective: nothing is referred to. */
function dummySubjects(tokens: readonly Token[], chunks: readonly Chunk[]): Set<number> {
  const dummies = new Set<number>();
  chunks.forEach((chunk, index) => {
    if (chunk.kind !== "noun" || tokens[chunk.head]?.norm !== "it") return;
    const verb = chunks[index + 1];
    const after = chunks[index + 2];
    const be = verb?.verb !== null && /^(be|is|was|were|been|'s)$/.test(tokens[verb?.head ?? 0]?.norm ?? "");
    if (
      be &&
      verb?.sentence === chunk.sentence &&
      (after?.kind === "noun" || after?.kind === "adjective" || after?.kind === "other")
    )
      dummies.add(chunk.head);
  });
  return dummies;
}
