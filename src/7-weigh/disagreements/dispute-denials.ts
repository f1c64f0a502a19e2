import type { Casualty, Disagreement } from "../../schema/index.ts";
import { populationKey } from "../count-tolls.ts";
import type { Lookup } from "../resolved-view.ts";
import type { Statement } from "../statement.ts";
import type { Sides } from "../trace-sides.ts";
import { disagree, type Stand } from "./list-positions.ts";

/** What a denial is of: harm done, who did it, or that it happened at all. */
type Denied = "harm" | "actor" | "event";

const words: { readonly [denied in Denied]: { field: string; no: string; yes: string; why: string } } = {
  harm: {
    field: "casualties",
    no: "nobody was harmed",
    yes: "people were harmed",
    why: "That anyone was harmed is denied:",
  },
  actor: { field: "actors", no: "did not do it", yes: "did it", why: "Who is said to have done it is denied:" },
  event: { field: "event", no: "did not happen", yes: "happened", why: "That it happened is denied:" },
};

/** Denials against what others hold. A voice that has come to say the opposite stands where it stood last. */
export function disputeDenials(statements: readonly Statement[], lookup: Lookup, sides: Sides): Disagreement[] {
  return (["event", "actor", "harm"] as const).flatMap((denied) => {
    const no = statements.filter(
      (statement) => !statement.affirmed && deniedBy(statement, statements, sides) === denied,
    );
    const groups = denied === "actor" ? groupByAccused(no, sides) : [no];
    return groups.flatMap((group) => {
      const [accused] = group[0]?.actors ?? [];
      const name = groups.length > 1 ? `.${lookup.parties.get(accused ?? "")?.name ?? ""}` : "";
      return disputeDenial(denied, words[denied].field + name, group, statements, sides) ?? [];
    });
  });
}

/** What is denied of one is no denial of another. */
function groupByAccused(denials: readonly Statement[], sides: Sides): Statement[][] {
  const groups: Statement[][] = [];
  for (const denial of denials) {
    const known = groups.find(([first]) => first !== undefined && shareActor(first, denial, sides));
    if (known === undefined) groups.push([denial]);
    else known.push(denial);
  }
  return groups;
}

function disputeDenial(
  denied: Denied,
  field: string,
  no: readonly Statement[],
  statements: readonly Statement[],
  sides: Sides,
): Disagreement | null {
  const yes = statements.filter(
    (statement) =>
      statement.affirmed &&
      no.some((denial) => answers(statement, denial, denied, sides)) &&
      !keepsToDenial(statement, no, (denial) => answers(statement, denial, denied, sides)),
  );
  const last = new Map(
    [...no, ...yes].sort((a, b) => a.day - b.day).map((statement) => [statement.voice.key, statement.affirmed]),
  );
  const stands = [...no, ...yes]
    .filter((statement) => last.get(statement.voice.key) === statement.affirmed)
    .map(
      (statement): Stand => ({
        value: statement.affirmed ? words[denied].yes : words[denied].no,
        voice: statement.voice,
        claim: statement.claim.id,
      }),
    );
  return disagree("denial", field, stands, words[denied].why);
}

/** A voice that denies that civilians were harmed takes nothing back when it counts the fighters. */
function keepsToDenial(
  { voice }: Statement,
  denials: readonly Statement[],
  answersIt: (denial: Statement) => boolean,
): boolean {
  const own = denials.filter((denial) => denial.voice.key === voice.key);
  return own.length > 0 && !own.some(answersIt);
}

/** What somebody else may have done; who leaves a town is known. */
const deeds: readonly string[] = ["ASSAULT", "COERCE"];

function deniedBy(denial: Statement, statements: readonly Statement[], sides: Sides): Denied {
  if (denial.event.casualties.some(isHarm)) return "harm";
  if (!deeds.includes(denial.event.type)) return "event";
  const others = statements.filter((statement) => statement.affirmed);
  const accused = others.some((statement) => shareActor(statement, denial, sides));
  const elseBlamed = others.some((statement) => statement.actors.length > 0 && !shareActor(statement, denial, sides));
  return accused && elseBlamed ? "actor" : denial.actors.length > 0 && !accused && elseBlamed ? "actor" : "event";
}

function answers(statement: Statement, denial: Statement, denied: Denied, sides: Sides): boolean {
  if (denied === "event") return true;
  if (denied === "actor") return shareActor(statement, denial, sides);
  const spared = denial.event.casualties.filter(isHarm).map((casualty) => populationKey(casualty.population));
  return statement.event.casualties.some(
    (casualty) =>
      isHarm(casualty) &&
      (casualty.low ?? casualty.high ?? 1) > 0 &&
      spared.some((who) => canBeOf(who, populationKey(casualty.population))),
  );
}

const combatants = new Set(
  "soldier troop serviceman fighter terrorist rebel militant militiaman attacker gunman insurgent guerrilla".split(" "),
);

/** People at large may be anyone; else fighters are no civilians, and civilians no fighters. */
function canBeOf(one: string | null, other: string | null): boolean {
  return one === null || other === null || combatants.has(one) === combatants.has(other);
}

/** Death and injury, which a denial of either is taken to deny; being taken or driven out is an event of its own. */
function isHarm({ outcome }: Casualty): boolean {
  return outcome === "killed" || outcome === "wounded";
}

function shareActor(one: Statement, other: Statement, sides: Sides): boolean {
  return one.actors.some((actor) => other.actors.some((second) => sides.within(actor, second)));
}
