import type { Argument, Claim } from "../../../src/schema/index.ts";
import { acrossReports } from "./across.ts";
import { claimsOf, nearestClaims, type Reading, type Wanted, wordsOf } from "./match-claim.ts";
import type { Across } from "./read-seeds.ts";
import { firstReport } from "./report-1.ts";
import { secondReport } from "./report-2.ts";
import { judgeAcross, judgeRow } from "./seed-row.ts";
import { entityOf } from "./who.ts";

/** For one fact: how it fared in each reading, and the claims that come nearest with what each lacks. */
export function explainRow(id: string, readings: { readonly [name: string]: Across }): string {
  const across = acrossReports.find((row) => row.id === id);
  const index = firstReport.some((row) => row.id === id) ? 0 : 1;
  const row = [...firstReport, ...secondReport].find((one) => one.id === id);
  if (row === undefined && across === undefined) return `There is no fact ${id}.`;
  return Object.entries(readings)
    .map(([name, one]) => {
      if (row === undefined) return across === undefined ? "" : `${id} ${name}: ${judgeAcross(across, one)}`;
      const reading = one.readings[index];
      return reading === undefined
        ? ""
        : [`${id} ${name}: ${judgeRow(row, reading)}`, ...explainWants(row.wants, row.never ?? [], reading)].join("\n");
    })
    .join("\n\n");
}

function explainWants(wants: readonly Wanted[], never: readonly Wanted[], reading: Reading): string[] {
  return [
    ...wants.flatMap((wanted, index) => [
      `  wanted ${index + 1}`,
      ...nearestClaims(reading, wanted).map(({ claim, lacking }) =>
        describe(claim, reading, lacking.length === 0 ? "fits" : `lacks ${lacking.join(", ")}`),
      ),
    ]),
    ...never.flatMap((wanted) => claimsOf(reading, wanted).map((claim) => describe(claim, reading, "FORBIDDEN"))),
  ];
}

function describe(claim: Claim, reading: Reading, note: string): string {
  const { event, relation, figure } = claim;
  const list = (all: readonly (Argument | null | undefined)[]): string =>
    all.map((one) => (one ? `${one.text} [${entityOf(one.entity, reading)?.name ?? "-"}]` : "-")).join("; ");
  const time = event?.time ?? relation?.time ?? figure?.time;
  const about =
    event === undefined
      ? list([relation?.subject ?? figure?.about, relation?.object])
      : `${list(event.actors)} > ${list(event.recipients)}`;
  return [
    `    ${note}: ${claim.id}`,
    `${event?.type ?? relation?.type ?? "figure"} ${event?.mode ?? relation?.role ?? figure?.measure ?? ""}`,
    about,
    `at ${event?.place?.at?.name ?? "-"} on ${time?.from ?? ""}..${time?.to ?? ""}`,
    `${claim.factuality} ${claim.modes.join("+")} ${claim.quotation}, ${claim.sources.map(({ kind, text }) => `${kind} ${text}`).join(" < ")}`,
    JSON.stringify(wordsOf(claim, reading)),
  ].join("\n      ");
}
