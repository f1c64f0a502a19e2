import type { Chunk, EntityDraft, EntityKind, MentionKind, Token, WordSpan } from "../../schema/index.ts";
import { headOf, type MentionCore } from "./measure-extents.ts";

/** Less sure than this, the model is not heard. */
const SURE = 0.5;
/** "many of the troops": the troops are mentioned by themselves. */
const PARTITIVE =
  /^(many|most|some|few|several|both|all|none|one|each|dozens|scores|hundreds|thousands|number|member|members)$/;
const KINDS: ReadonlySet<MentionKind> = new Set<MentionKind>([
  "person",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "population",
  "facility",
  "weapon",
  "vehicle",
]);

/**
 * Phrases that stand for someone or something by the language model alone: no list has their noun. The same words again
 * are the same entity. Adds to `entities`; gives all mentions.
 */
export function addParsedMentions(
  text: string,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  entities: EntityDraft[],
  known: readonly MentionCore[],
  parsed: readonly WordSpan<MentionKind>[],
): MentionCore[] {
  const byHead = new Map(known.map((mention) => [mention.head, mention]));
  const nounHeads = new Set(chunks.flatMap(({ kind, head }) => (kind === "noun" ? [head] : [])));
  const byWords = new Map<string, number>();
  const added: MentionCore[] = [];
  for (const { kind, first, last, score } of parsed) {
    if (score < SURE || !KINDS.has(kind)) continue;
    const head = headOf(tokens, first, last);
    if (PARTITIVE.test(tokens[head]?.norm ?? "")) continue;
    if (!nounHeads.has(head) || byHead.has(head) || /^(PRON|DET|NUM)$/.test(tokens[head]?.pos ?? "")) continue;
    if (known.some((mention) => mention.form === "name" && mention.head >= first && mention.head < last)) continue;
    const from = tokens[first]?.pos === "DET" && last - first > 1 ? first + 1 : first;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
    const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
    const key = `${kind} ${words.toLowerCase()}`;
    const entity = byWords.get(key) ?? entities.push(draftOf(kind as EntityKind, words)) - 1;
    byWords.set(key, entity);
    added.push({ ...span, entity, form: "description", head, government: false });
  }
  return [...known, ...added];
}

function draftOf(kind: EntityKind, name: string): EntityDraft {
  return { kind, name, aliases: [], place: null, actor: null, country: null };
}
