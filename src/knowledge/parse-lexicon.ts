import { type Cue, EventType, Factuality, Outcome, type Trigger } from "../schema/index.ts";
import { badValue, cellOrNull, itemsOf, type Row, readRows } from "./read-rows.ts";

const triggerParts = ["verb", "noun", "adjective"] as const;
const cueParts = ["verb", "noun", "phrase"] as const;
const argumentSlots = new Set(
  "subject object by of on against with from to in for at into between over outside inside near under possessor none".split(
    " ",
  ),
);

/**
 * The trigger lexicon: `lemma | pos | TYPE/mode | actor | recipient | outcome`, arguments as `subject,by`. Words after the
 * first of a verb's lemma are its particle ("pull out"), `/` parts words that may stand for each other ("reject/dismiss appeal/call");
 * the outcome may be left out. Throws with file and line.
 */
export function parseTriggers(text: string, file = "lexicon/triggers.txt"): Trigger[] {
  return readRows(file, text, 5, 6).flatMap((row) => {
    const [lemmas = "", pos = "", event = "", actor, recipient, outcome] = row.cells;
    const [type = "", mode] = event.split("/");
    const verb = pos === "verb";
    return alternativesOf(lemmas.split(/\s+/)).map(([lemma = "", ...particle]) => ({
      lemma: verb ? lemma : [lemma, ...particle].join(" "),
      pos: oneOf(row, pos, triggerParts),
      particle: verb && particle.length > 0 ? particle.join(" ") : null,
      type: oneOf(row, type, EventType.options),
      mode: cellOrNull(mode),
      actor: readSlots(row, actor),
      recipient: readSlots(row, recipient),
      outcome: cellOrNull(outcome) === null ? null : oneOf(row, outcome ?? "", Outcome.options),
    }));
  });
}

/** "reject/dismiss appeal/call": every choice of one word from each place. */
function alternativesOf([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  const after = alternativesOf(rest);
  return first.split("/").flatMap((word) => after.map((words) => [word, ...words]));
}

/** The cue lexicon: `lemma | pos | factuality | kind`. Throws with file and line. */
export function parseCues(text: string, file = "lexicon/cues.txt"): Cue[] {
  return readRows(file, text, 4).map((row) => {
    const [lemma = "", pos = "", factuality = "", kind = ""] = row.cells;
    if (kind === "") throw badValue(row, kind, "a kind such as say, think, deny, ask, order, accuse");
    return { lemma, pos: oneOf(row, pos, cueParts), factuality: oneOf(row, factuality, Factuality.options), kind };
  });
}

function readSlots(row: Row, cell = ""): string[] {
  const slots = itemsOf(cell, ",");
  const unknown = slots.find((slot) => !argumentSlots.has(slot));
  if (unknown !== undefined || slots.length === 0)
    throw badValue(row, cell, `one or more of ${[...argumentSlots].join(", ")}`);
  return slots;
}

function oneOf<T extends string>(row: Row, value: string, options: readonly T[]): T {
  const found = options.find((option) => option === value);
  if (found === undefined) throw badValue(row, value, options.join(", "));
  return found;
}
