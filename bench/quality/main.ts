/** `npm run bench:quality`: every scorer whose gold is there, one table, kept in docs/reference/quality.md. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatScores } from "./format-scores.ts";
import { countCauses, groupMisses } from "./group-misses.ts";
import { mergeScores, readKeptScores, writeKeptScores } from "./keep-scores.ts";
import { openGoldReader } from "./open-gold-reader.ts";
import { peerSet, scorePeer } from "./score-peer.ts";
import type { Miss, ScoreRow } from "./score-row.ts";
import { type Scorer, scorers } from "./scorers.ts";

const page = "docs/reference";
const usage = `npm run bench:quality -- [--gold DIR] [--only SET,SET] [--show SET] [--most N] [--causes] [--peer PYTHON]
  --gold DIR      the folder of the gold (../shared/data)
  --only SET,SET  these sets alone; the rows of the others stay as they are
  --show SET      the misses of one set in context, grouped by cause, instead of the table
  --most N        with --show: at most so many of each cause (20)
  --anew          the language model reads everything anew, instead of taking what .cache/parses has kept of it
  --causes        after the table, how often each cause was met
  --peer PYTHON   beside ours, spaCy's small English pipeline in that environment (bench/peers/requirements.txt)`;

const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "../shared/data" },
    only: { type: "string" },
    show: { type: "string" },
    most: { type: "string", default: "20" },
    anew: { type: "boolean", default: false },
    causes: { type: "boolean", default: false },
    peer: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const { peer: python } = values;
const peers: Scorer[] =
  python === undefined
    ? []
    : [{ name: "peer", folder: "ud", sets: [peerSet], score: (gold, reader) => scorePeer(gold, reader, python) }];
const known = [...scorers, ...peers];
const names = known.map(({ name }) => name);
const asked = (values.show ?? values.only)?.split(",");
const unknown = asked?.filter((one) => !names.includes(one)) ?? [];
if (unknown.length > 0) fail(`No scorer is called ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
const wanted = known.filter(({ name }) => asked?.includes(name) ?? true);
const present = wanted.filter(({ folder }) => folder === null || existsSync(join(values.gold, folder)));
if (present.length === 0)
  fail(
    `There is no gold for ${wanted.map(({ name }) => name).join(", ")} in ${values.gold}: name its folder with --gold DIR.`,
  );
for (const { name, folder } of wanted)
  if (folder !== null && !existsSync(join(values.gold, folder)))
    console.error(`${name}: no ${folder} in ${values.gold}, left out`);

const reader = await openGoldReader(values.anew ? null : ".cache/parses");
const rows: ScoreRow[] = [];
const misses = new Map<string, Miss[]>();
for (const { name, score } of present) {
  const [started, told]: [number, Miss[]] = [performance.now(), []];
  rows.push(...(await score(values.gold, reader, (miss) => void told.push(miss))));
  misses.set(name, told);
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
if (values.show !== undefined)
  for (const [name, told] of misses) console.log(`${name}\n\n${groupMisses(told, Number(values.most))}`);
else {
  const kept = readKeptScores(page);
  const place = ({ set }: ScoreRow): number => scorers.findIndex(({ sets }) => sets.includes(set));
  const order = (row: ScoreRow): number => (place(row) < 0 ? scorers.length : place(row));
  const all = mergeScores(kept, rows, { date: new Date().toISOString().slice(0, 10), order });
  console.log(formatScores(all.filter(({ set }) => rows.some((row) => row.set === set))));
  writeKeptScores(page, all);
  if (values.causes)
    for (const [name, told] of misses)
      console.log(
        `${name}: ${countCauses(told)
          .map(({ cause, count }) => `${cause} ${count}`)
          .join(", ")}`,
      );
}
