import type { Cue, IrregularVerbs, Lexicon } from "../schema/index.ts";
import { inflectVerb } from "../text/inflect-verb.ts";

/** Cues by every form in which they stand in a text. */
export function indexCues(cues: readonly Cue[], irregular: IrregularVerbs): Lexicon["cues"] {
  const byForm = new Map<string, Cue[]>();
  for (const cue of cues) {
    const forms = cue.pos === "verb" ? inflectVerb(cue.lemma, irregular) : [cue.lemma, `${cue.lemma}s`];
    for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), cue]);
  }
  return byForm;
}
