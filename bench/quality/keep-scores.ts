import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatScores, type KeptRow } from "./format-scores.ts";
import type { ScoreRow } from "./score-row.ts";

/** Of the kept rows, those of the sets measured anew are replaced; the order is that of `order`. */
export function mergeScores(
  kept: readonly KeptRow[],
  measured: readonly ScoreRow[],
  { date, order }: { date: string; order: (row: ScoreRow) => number },
): KeptRow[] {
  const isSame = (one: ScoreRow, other: ScoreRow): boolean => one.set === other.set && one.metric === other.metric;
  const fresh = measured.map((row) => ({ ...row, date, first: kept.find((one) => isSame(one, row))?.first ?? null }));
  const sets = new Set(measured.map(({ set }) => set));
  return [...kept.filter(({ set }) => !sets.has(set)), ...fresh]
    .map((row, index) => ({ row, index }))
    .sort((a, b) => order(a.row) - order(b.row) || a.index - b.index)
    .map(({ row }) => row);
}

/** The rows of `quality.json` in the folder; none where it does not exist yet. */
export function readKeptScores(folder: string): KeptRow[] {
  const file = join(folder, "quality.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeptRow[]) : [];
}

/** Writes `quality.json` and the page `quality.md` that shows it. */
export function writeKeptScores(folder: string, rows: readonly KeptRow[]): void {
  writeFileSync(join(folder, "quality.json"), `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
  writeFileSync(join(folder, "quality.md"), `${introduction}\n${formatScores(rows)}\n${notes}`);
}

const introduction = `# Quality

Written by \`npm run bench:quality\`, which measures the program on gold that is not part of the project. All figures are shares
from 0 to 1; "(below)" marks what is under its floor. "first form" is what the program gave before it had a language model.
`;

const notes = `
## What is counted

- **html** pieces of a page that belong to its article, or do not, by whether the cleaned text holds them.
- **tbaq** date expressions: relaxed is any overlap, strict the same characters; values are compared as periods. \`assertion\` is
  what the text asserts of each event word in the held-back fifth of the documents, those left out in which nearly every event is
  marked negative by mistake. "by the model" is
  what the language model says of the word. The others go by the claims, which tell of conflict alone: a word that none tells of
  counts as wrong in "all" and not at all in "told".
- **recognizers** English specifications of date expressions that a report can contain: words and one of the values right.
- **geo** names of places; a place counts as near within 161 km. The gold at hand does not tell literal from associative uses.
- **uner** names with their type and the very same characters, in web text.
  "model alone" is what the language model says there before any rule: the program's row beside it tells what the rules give or lose.
- **re3d** things named or described, with their type, in the held-back fifth of the documents, without those of the BBC.
- **ud, gum news, trees** labelled attachment: words of the same characters with the same head and relation, subtypes aside;
  each sentence is given whole and cut into words by the program.
- **gum news, coreference** mean of MUC, B³ and CEAFe over persons, bodies and places mentioned twice or more; a mention is found
  where each holds the other's head word.
- **np4e** the same in conflict reports, as the record has joined its entities.
- **ecbplus** events across reports of one topic, in sentences that were checked, once with the gold's own events and once end to end.
- **polnear** words by role; a link is right where content and source both overlap those of one attribution.
- **corpus** the project's own reports against test/corpus/truth.jsonl, written by hand: disagreements whose positions rest on the
  words of the intended ones; pairs that must not be one; tellings of an event, and names, that are taken to be one.
- **plover_gsr** type and words of the parties of the one event that each sentence is coded with.
- **case2021** the first event told as having happened, of a type and mode that the class stands for; for classes that are no
  event of PLOVER (disasters, other) rightly none.
- **event_location** the place of a given event verb in the held-back fifth of the sentences.
- **muc** (of its 1,300 reports for development every fourth; all of its tests) slots of incident templates: date, location, type, stage, instrument, perpetrators and who says so, targets with number
  and effect. Templates are paired so that the most slots agree; missing and spurious ones cost all their slots. Half a point
  where the answer is right in part. What the program has no words for (categories of targets, foreign nations) is left out on both
  sides, so the figure is not the one of the conference.
- **spaCy small** that pipeline beside this program on the same sentences in the same run (\`--peer PYTHON\`). Heads alone are
  compared, for its relations are others; its way of hanging words is turned to that of Universal Dependencies where it differs most.
- **airwars** the least and the most killed and injured of an incident as its assessment holds them, both exact: the least is the
  assessment's own number, the most the highest that it or anyone it cites gives. What counts nobody is
  written as the archive does ("dozens" 12 to 24, "many" 5 to 10, an uncounted plural 2, "more than 40" 41).

\`npm run bench:quality -- --show SET\` prints what was missed, in context, grouped by cause.
`;
