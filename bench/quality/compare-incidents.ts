import { type Filler, type Incident, type Slot, slots } from "./incident.ts";

/** Points of a slot: half a point for what is right in part. `possible` counts the key's fillers, `actual` the answer's. */
export interface SlotPoints {
  points: number;
  possible: number;
  actual: number;
}

export type IncidentPoints = { [slot in Slot]: SlotPoints };

/** An incident is only paired where one of these agrees, be it in part. */
const targets: readonly Slot[] = [
  "perpIndividual",
  "perpOrganization",
  "physTargetId",
  "humTargetName",
  "humTargetDescription",
];

export interface IncidentPair {
  key: Incident | null;
  answer: Incident | null;
}

/** Pairs key and answer so that the most points come first; what is left stands alone. */
export function pairIncidents(keys: readonly Incident[], answers: readonly Incident[]): IncidentPair[] {
  const candidates = keys
    .flatMap((key) => answers.map((answer) => ({ key, answer, points: pointsOf(key, answer) })))
    .filter(({ key, answer }) => canPair(key, answer))
    .sort((a, b) => b.points - a.points);
  const used = new Set<Incident>();
  const pairs: IncidentPair[] = [];
  for (const { key, answer } of candidates)
    if (!used.has(key) && !used.has(answer)) {
      used.add(key).add(answer);
      pairs.push({ key, answer });
    }
  const left = (all: readonly Incident[]): Incident[] => all.filter((one) => !used.has(one));
  return [
    ...pairs,
    ...left(keys).map((key) => ({ key, answer: null })),
    ...left(answers).map((answer) => ({ key: null, answer })),
  ];
}

function pointsOf(key: Incident, answer: Incident): number {
  return slots.reduce((sum, slot) => sum + compareSlot(slot, key.slots[slot], answer.slots[slot]).points, 0);
}

function canPair(key: Incident, answer: Incident): boolean {
  const agrees = (slot: Slot): boolean => compareSlot(slot, key.slots[slot], answer.slots[slot]).points > 0;
  return agrees("type") && targets.some(agrees);
}

/** An incident of the key that may be left out costs nothing where it is. */
export function countIncidents(keys: readonly Incident[], answers: readonly Incident[]): IncidentPoints {
  const pairs = pairIncidents(keys, answers).filter(({ key, answer }) => answer !== null || key?.optional !== true);
  const sum = (slot: Slot): SlotPoints =>
    addPoints(pairs.map(({ key, answer }) => compareSlot(slot, key?.slots[slot] ?? [], answer?.slots[slot] ?? [])));
  return Object.fromEntries(slots.map((slot) => [slot, sum(slot)])) as IncidentPoints;
}

export function addPoints(all: readonly SlotPoints[]): SlotPoints {
  const sum = (part: keyof SlotPoints): number => all.reduce((total, one) => total + one[part], 0);
  return { points: sum("points"), possible: sum("possible"), actual: sum("actual") };
}

/** Recall and precision weigh the same; 0 where nothing is right. */
export function f1OfPoints({ points, possible, actual }: SlotPoints): number {
  return possible + actual === 0 ? 1 : (2 * points) / (possible + actual);
}

export function compareSlot(slot: Slot, keys: readonly Filler[], answers: readonly Filler[]): SlotPoints {
  const left = new Set(keys);
  let points = 0;
  let optional = 0;
  for (const answer of answers) {
    let [best, most]: [Filler | null, number] = [null, 0];
    for (const key of left) {
      const fit = compareFiller(slot, key, answer);
      if (fit > most) [best, most] = [key, fit];
    }
    if (best === null) continue;
    left.delete(best);
    points += most;
    if (best.optional === true) optional += 1;
  }
  const required = keys.filter((key) => key.optional !== true).length;
  return { points, possible: required + optional, actual: answers.length };
}

/** 1, 0.5 or 0. A value that belongs to another target is right in part. */
export function compareFiller(slot: Slot, key: Filler, answer: Filler): number {
  const fit = compareValues(slot, key, answer);
  if (fit === 0 || key.of === undefined || key.of.length === 0) return fit;
  return compareStrings(key.of, answer.of ?? []) > 0 ? fit : 0.5;
}

function compareValues(slot: Slot, key: Filler, answer: Filler): number {
  if (key.ranges !== undefined) return compareRanges(key.ranges, answer.ranges ?? []);
  if (key.places !== undefined) return comparePlaces(key.places, answer.places ?? []);
  const [wanted, given] = [key.strings ?? [], answer.strings ?? []];
  if (slot === "type") return wanted.some((one) => given.includes(one)) ? 1 : given.includes("ATTACK") ? 0.5 : 0;
  if (slot === "stage" || slot.endsWith("Effect") || slot === "perpOrgConfidence")
    return wanted.some((one) => given.includes(one)) ? 1 : 0;
  return compareStrings(wanted, given);
}

type Range = NonNullable<Filler["ranges"]>[number];

/** Right where both ends are the same or "several" meets more than one; right in part where they meet. */
function compareRanges(keys: readonly Range[], answers: readonly Range[]): number {
  const fits = keys.flatMap((key) =>
    answers.map((answer) => {
      if (key.plural === true) return answer.plural === true || (answer.from ?? 0) > 1 ? 1 : 0;
      if (answer.plural === true) return 0;
      if (key.from === answer.from && key.to === answer.to) return 1;
      const below = (key.to ?? Number.POSITIVE_INFINITY) < (answer.from ?? Number.NEGATIVE_INFINITY);
      const above = (answer.to ?? Number.POSITIVE_INFINITY) < (key.from ?? Number.NEGATIVE_INFINITY);
      return below || above ? 0 : 0.5;
    }),
  );
  return Math.max(0, ...fits);
}

/** Right where the innermost place is the same, right in part where any is. */
function comparePlaces(keys: readonly (readonly string[])[], answers: readonly (readonly string[])[]): number {
  const fits = keys.flatMap((key) =>
    answers.map((answer) => {
      const [wanted, given] = [key.map(fold), answer.map(fold)];
      if (wanted.at(-1) === given.at(-1)) return 1;
      return wanted.some((one) => given.includes(one)) ? 0.5 : 0;
    }),
  );
  return Math.max(0, ...fits);
}

/** Right where ours is the key's with modifiers more or none; right in part where it is the end or the beginning of it. */
function compareStrings(keys: readonly string[], answers: readonly string[]): number {
  const fits = keys.flatMap((key) =>
    answers.map((answer) => {
      const [wanted, given] = [fold(key), fold(answer)];
      if (wanted === "" || given === "") return 0;
      if (wanted === given || given.endsWith(` ${wanted}`)) return 1;
      return ` ${wanted} `.includes(` ${given} `) || ` ${given} `.includes(` ${wanted} `) ? 0.5 : 0;
    }),
  );
  return Math.max(0, ...fits);
}

/** Lower case without accents, marks and a leading article. */
function fold(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) /, "");
}
