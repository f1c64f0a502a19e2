import type { Disagreement, Interval } from "../../schema/index.ts";
import type { Statement } from "../statement.ts";
import { disagree, opposed, sortStands } from "./list-positions.ts";

/** Dates that share no day. A day within a week or month that another gives is only more precise. */
export function disputeTimes(statements: readonly Statement[]): Disagreement | null {
  const dated = statements.flatMap((statement) => {
    const { time } = statement.event;
    return statement.affirmed && time !== null && time.precision !== "open" && time.from !== null && time.to !== null
      ? [{ statement, time }]
      : [];
  });
  const apart = opposed(
    dated,
    ({ time }) => sayTime(time),
    ({ statement }) => statement.voice.key,
    (one, other) => disjoint(one.time, other.time),
  );
  const stands = apart.map(({ statement, time }) => ({
    value: sayTime(time),
    voice: statement.voice,
    claim: statement.claim.id,
  }));
  return disagree("time", "time", sortStands(stands), "The dates given share no day:");
}

function disjoint(one: Interval, other: Interval): boolean {
  return (one.from ?? "") > (other.to ?? "9999") || (other.from ?? "") > (one.to ?? "9999");
}

/** "2024-05-14", or "2024-05-13 to 2024-05-19". */
export function sayTime({ from, to }: Pick<Interval, "from" | "to">): string {
  return from === to ? (from ?? "at no known time") : `${from ?? "unknown"} to ${to ?? "unknown"}`;
}
