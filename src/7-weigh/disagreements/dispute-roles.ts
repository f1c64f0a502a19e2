import type { Disagreement } from "../../schema/index.ts";
import { headNoun } from "../../text/head-noun.ts";
import type { Lookup } from "../resolved-view.ts";
import type { Statement } from "../statement.ts";
import { disagree, opposed, type Stand, sortStands } from "./list-positions.ts";

/** What was struck: a market to one, a depot to the other; and what was done: an arrest to one, an abduction to the other. */
export function disputeRoles(statements: readonly Statement[], lookup: Lookup): Disagreement[] {
  const affirmed = statements.filter((statement) => statement.affirmed);
  return [
    disputeTargets(affirmed, lookup),
    disputeDeeds(affirmed, takings, "An arrest to one source is an abduction to another:"),
    disputeDeeds(affirmed, leavings, "A resignation to one source is a dismissal to another:"),
    disputeDead(affirmed),
  ].filter((dispute) => dispute !== null);
}

function disputeTargets(statements: readonly Statement[], lookup: Lookup): Disagreement | null {
  const struck = statements.flatMap((statement) => {
    const targets = statement.event.type === "ASSAULT" ? buildings(statement, lookup) : [];
    return targets.length === 0 ? [] : [{ statement, targets }];
  });
  const byVoice = new Map<string, Set<string>>();
  for (const { statement, targets } of struck)
    byVoice.set(statement.voice.key, new Set([...(byVoice.get(statement.voice.key) ?? []), ...targets]));
  const differ = opposed(
    struck.map((one) => ({ ...one, own: byVoice.get(one.statement.voice.key) ?? new Set<string>() })),
    ({ own }) => [...own].sort().join(),
    ({ statement }) => statement.voice.key,
    (one, other) => ![...one.own].some((target) => other.own.has(target)),
  );
  const stands = differ.flatMap(({ statement, targets }) =>
    targets.map((value): Stand => ({ value, voice: statement.voice, claim: statement.claim.id })),
  );
  return disagree("role", "recipients", sortStands(stands), "Sources name different things as what was struck:");
}

function buildings(statement: Statement, lookup: Lookup): string[] {
  const { document, event } = statement;
  const facilities = event.recipients.flatMap(({ entity }) => {
    const found = entity === null ? undefined : lookup.entities.get(`${document.id}/${entity}`);
    return found?.kind === "facility" ? [headNoun(found.name)] : [];
  });
  return [...new Set(facilities)].filter((noun) => noun !== "");
}

const takings: readonly (readonly [RegExp, string])[] = [
  [/^(?:arrest|detain|detention|custody)/i, "arrested"],
  [/^(?:abduct|kidnap|hostage)/i, "abducted"],
];

const leavings: readonly (readonly [RegExp, string])[] = [
  [/^(?:resign|quit|step)/i, "resigned"],
  [/^(?:dismiss|sack|oust|remov)/i, "dismissed"],
];

function disputeDeeds(
  statements: readonly Statement[],
  words: readonly (readonly [RegExp, string])[],
  why: string,
): Disagreement | null {
  const stands = statements.flatMap(({ document, event, voice, claim }): Stand[] => {
    const word = document.text.slice(event.trigger.start, event.trigger.end);
    const deed = words.find(([pattern]) => pattern.test(word));
    return deed === undefined ? [] : [{ value: deed[1], voice, claim: claim.id }];
  });
  return disagree("role", "mode", sortStands(stands), why);
}

const sides: readonly (readonly [RegExp, string])[] = [
  [/\b(?:civilians?|innocent)\b/i, "civilians"],
  [/\b(?:soldiers?|troops|fighters?|terrorists?|militants?|rebels?|insurgents?|gunmen)\b/i, "combatants"],
];

/** Who was killed: civilians to one, soldiers to the other, each without the other sort. */
function disputeDead(statements: readonly Statement[]): Disagreement | null {
  const told = statements.flatMap(({ event, voice, claim }) =>
    event.casualties.flatMap(({ outcome, population, cumulative }) => {
      const side = sides.find(([pattern]) => pattern.test(population ?? ""))?.[1];
      return outcome !== "killed" || cumulative || side === undefined ? [] : [{ voice, claim: claim.id, value: side }];
    }),
  );
  const both = new Set(
    told
      .filter((one) => told.some((other) => other.voice.key === one.voice.key && other.value !== one.value))
      .map(({ voice }) => voice.key),
  );
  const stands = told.filter(({ voice }) => !both.has(voice.key));
  return disagree("role", "casualties.killed", sortStands(stands), "Sources differ on who was killed:");
}
