import type { Argument, Casualty, EntityKind } from "../../src/schema/index.ts";
import type { Filler, Slot } from "./incident.ts";
import {
  distinct,
  type Entities,
  type EventClaim,
  isSaid,
  isWrittenAsName,
  keyOf,
  kindOf,
  namesOf,
} from "./read-argument.ts";

const things: readonly EntityKind[] = ["facility", "vehicle", "place"];
const nobody: readonly EntityKind[] = ["conflict", "weapon"];

/** Whom and what an incident hit, how many, and what became of them, by the casualties that stand on their words. */
export function listTargets(told: readonly EventClaim[], entities: Entities): { [slot in Slot]?: Filler[] } {
  const recipients = distinct(told.flatMap(({ event }) => event.recipients)).filter(
    (one) => !nobody.includes(kindOf(one.entity, entities)) && isSaid(one, entities),
  );
  const harmed = told.some(({ event }) => event.casualties.length > 0 || event.mode === "abduct");
  const isThing = ({ entity }: Argument): boolean => {
    const kind = kindOf(entity, entities);
    return things.includes(kind) || (kind === "other" && !harmed);
  };
  const objects = recipients.filter(isThing);
  const people = recipients.filter((one) => !isThing(one));
  const isNamed = (one: Argument): boolean =>
    kindOf(one.entity, entities) === "person" && isWrittenAsName(one, entities);
  const one = { from: 1, to: 1 };
  const named = people.filter(isNamed);
  const described = people.filter((target) => !isNamed(target));
  return {
    physTargetId: objects.map((target) => ({ strings: namesOf(target, entities) })),
    physTargetNumber: objects.map((target) => ({ ranges: [one], of: namesOf(target, entities) })),
    physTargetEffect: told.some(({ event }) => event.mode === "destroy")
      ? objects.map((target) => ({ strings: ["DESTROYED"], of: namesOf(target, entities) }))
      : [],
    humTargetName: named.map((target) => ({ strings: namesOf(target, entities) })),
    humTargetDescription: [
      ...named.flatMap((target) => describe(target, entities)),
      ...described.map(({ text }) => ({ strings: [text] })),
    ],
    humTargetNumber: [
      ...named.map((target) => ({ ranges: [one], of: namesOf(target, entities) })),
      ...described.map((target) => ({ ranges: [numberOf(target, harmOf(target, told))], of: [target.text] })),
    ],
    humTargetEffect: people.flatMap((target) =>
      effectsOf(harmOf(target, told)).map((effect) => ({ strings: [effect], of: namesOf(target, entities) })),
    ),
  };
}

/** "MAGISTRATE" in "MAGISTRATE ADA QUIROGA". */
function describe(target: Argument, entities: Entities): Filler[] {
  const name = entities.get(target.entity ?? "")?.name.toLowerCase() ?? "";
  const at = target.text.toLowerCase().indexOf(name);
  const before = at > 0 ? target.text.slice(0, at).trim() : "";
  return before.length > 2 ? [{ strings: [before], of: namesOf(target, entities) }] : [];
}

/** The casualties that a claim counts on the target's own words; those on no target's words are the only target's. */
function harmOf(target: Argument, told: readonly EventClaim[]): Casualty[] {
  return told.flatMap(({ event: { recipients, casualties } }) => {
    const counted = casualties.filter(({ cumulative }) => !cumulative);
    const on = (one: Argument): Casualty[] =>
      counted.filter(({ span }) => span.start < one.span.end && one.span.start < span.end);
    const own = recipients.filter((one) => keyOf(one) === keyOf(target));
    const only = own.length === recipients.length && recipients.every((one) => on(one).length === 0);
    return only ? counted : own.flatMap(on);
  });
}

/** The number of the casualties on its words; otherwise several for a plural and one for a singular. */
function numberOf({ text }: Argument, casualties: readonly Casualty[]): NonNullable<Filler["ranges"]>[number] {
  const [counted] = casualties;
  if (counted !== undefined && counted.qualifier !== "vague" && (counted.low ?? counted.high) !== null)
    return { from: counted.low, to: counted.high };
  return /s$|\b(?:people|men|women|children|several|many|some)\b/i.test(text)
    ? { from: null, to: null, plural: true }
    : { from: 1, to: 1 };
}

function effectsOf(casualties: readonly Casualty[]): string[] {
  const outcomes = new Set(casualties.map(({ outcome }) => outcome));
  return [...(outcomes.has("killed") ? ["DEATH"] : []), ...(outcomes.has("wounded") ? ["INJURY"] : [])];
}
