/** `npm run bench:quality -- --gold DIR --only SET,SET`: every scorer whose gold is there, one table, kept in docs/reference/quality.md. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { formatScores } from "./format-scores.ts";
import { type GoldReader, openGoldReader } from "./open-gold-reader.ts";
import { score as scoreAirwars } from "./score-airwars.ts";
import { score as scoreEventLocation } from "./score-event-location.ts";
import { score as scoreGeo } from "./score-geo.ts";
import { score as scoreHtml } from "./score-html.ts";
import { score as scorePloverGsr } from "./score-plover-gsr.ts";
import { score as scorePolnear } from "./score-polnear.ts";
import { score as scoreRe3d } from "./score-re3d.ts";
import { score as scoreRecognizers } from "./score-recognizers.ts";
import type { ScoreRow } from "./score-row.ts";
import { score as scoreTbaqDates } from "./score-tbaq-dates.ts";
import { score as scoreUner } from "./score-uner.ts";

type Score = (goldFolder: string, reader: GoldReader) => ScoreRow[] | Promise<ScoreRow[]>;

/** In the order of the stages; each is named after its folder of gold. */
const scorers: readonly (readonly [string, Score])[] = [
  ["html", scoreHtml],
  ["tbaq", scoreTbaqDates],
  ["recognizers", scoreRecognizers],
  ["geo", scoreGeo],
  ["uner", scoreUner],
  ["re3d", scoreRe3d],
  ["polnear", scorePolnear],
  ["plover_gsr", scorePloverGsr],
  ["event_location", scoreEventLocation],
  ["airwars", scoreAirwars],
];
const page = "docs/reference/quality.md";

const { values } = parseArgs({
  options: { gold: { type: "string", default: "../shared/data" }, only: { type: "string" } },
});
const only = values.only?.split(",");
const wanted = scorers.filter(([set]) => only?.includes(set) ?? true);
const present = wanted.filter(([set]) => existsSync(join(values.gold, set)));
if (present.length === 0) {
  console.log(
    `There is no gold in ${values.gold}: name its folder with --gold DIR. The sets are: ${wanted.map(([set]) => set).join(", ")}.`,
  );
  process.exit(1);
}
for (const [set] of wanted)
  if (!present.some(([one]) => one === set)) console.log(`${set}: not in ${values.gold}, left out`);

const reader = openGoldReader();
const rows: ScoreRow[] = [];
for (const [set, score] of present) {
  const started = performance.now();
  rows.push(...(await score(values.gold, reader)));
  console.error(`${set}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(formatScores(rows));
if (present.length === scorers.length) {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(
    page,
    `# Quality\n\nMeasured by \`npm run bench:quality\` on gold that is not part of the project. Shares from 0 to 1; "below" marks what is under its floor.\n\n${formatScores(rows)}\n`,
  );
}
