import type { IrregularVerbs, Token, Trigger } from "../schema/index.ts";
import { inflectVerb } from "../text/inflect-verb.ts";

/** Triggers by every form that their first (verbs) or last (nouns) word can take. */
export interface TriggerIndex {
  verb: ReadonlyMap<string, readonly Trigger[]>;
  noun: ReadonlyMap<string, readonly Trigger[]>;
}

export function indexTriggers(triggers: readonly Trigger[], irregular: IrregularVerbs): TriggerIndex {
  const verb = new Map<string, Trigger[]>();
  const noun = new Map<string, Trigger[]>();
  const put = (map: Map<string, Trigger[]>, form: string, trigger: Trigger) => {
    const list = map.get(form);
    if (list === undefined) map.set(form, [trigger]);
    else if (!list.includes(trigger)) list.push(trigger);
  };
  for (const trigger of triggers) {
    if (trigger.pos === "verb") for (const form of inflectVerb(trigger.lemma, irregular)) put(verb, form, trigger);
    else {
      const last = wordsOf(trigger.lemma).at(-1) ?? trigger.lemma;
      put(noun, last, trigger);
      put(noun, pluralOf(last), trigger);
    }
  }
  return { verb, noun };
}

/** The trigger that the verb at `at` is, its particle included, or null. Longer ones first. */
export function verbTrigger(index: TriggerIndex, tokens: readonly Token[], at: number): Trigger | null {
  const candidates = index.verb.get(tokens[at]?.norm ?? "") ?? [];
  let best: Trigger | null = null;
  for (const trigger of candidates) {
    if (trigger.particle !== null && !followsSoon(tokens, at, trigger.particle.split(" "))) continue;
    if (best === null || (trigger.particle?.length ?? 0) > (best.particle?.length ?? 0)) best = trigger;
  }
  return best;
}

/** The trigger that ends at the noun at `at` ("car bomb attack" before "attack"), or null. */
export function nounTrigger(index: TriggerIndex, tokens: readonly Token[], at: number): Trigger | null {
  const candidates = index.noun.get(tokens[at]?.norm ?? "") ?? [];
  let best: Trigger | null = null;
  for (const trigger of candidates) {
    const before = wordsOf(trigger.lemma).slice(0, -1);
    const fits = before.every((word, place) => tokens[at - before.length + place]?.norm === word);
    if (fits && (best === null || trigger.lemma.length > best.lemma.length)) best = trigger;
  }
  return best;
}

/** A lemma's words as texts are split: a hyphen is one of its own. */
function wordsOf(lemma: string): string[] {
  return lemma.split(/\s+|(-)/).filter((word) => word !== undefined && word !== "");
}

/** The particle's words stand after the verb in order, the first within a few words ("pull its troops out of"). */
function followsSoon(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let gap = 1; gap <= 4; gap++) {
    const token = tokens[at + gap];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false;
    if (token.norm === words[0]) {
      const after = tokens[at + gap + words.length];
      const whole = words.every((word, place) => tokens[at + gap + place]?.norm === word);
      return whole && (gap === 1 || words.length > 1 || !/^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(after?.pos ?? ""));
    }
    if (token.pos === "PUNCT" || token.pos === "VERB") return false;
  }
  return false;
}

function pluralOf(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
