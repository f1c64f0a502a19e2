import type { Cue, Lexicon } from "../../src/schema/index.ts";

/** A lexicon with the lists given and nothing else. */
export function makeLexicon(lists: Partial<Lexicon> = {}): Lexicon {
  return {
    nouns: new Map(),
    roles: new Map(),
    nameHeads: new Map(),
    hedges: new Map(),
    cues: new Map(),
    triggers: [],
    irregularVerbs: new Map(),
    otherSubjects: new Map(),
    ...lists,
  };
}

/** Cues of saying by the forms given, each a verb: `{ said: "say", denied: "deny" }`. */
export function makeCues(forms: { readonly [form: string]: string }): Lexicon["cues"] {
  const held: { readonly [kind: string]: Cue["factuality"] } = { deny: "CT-", think: "PR+", ask: "Uu", order: "Uu" };
  return new Map(
    Object.entries(forms).map(([form, kind]) => [
      form,
      [{ lemma: form, pos: "verb", factuality: held[kind] ?? "CT+", kind }],
    ]),
  );
}
