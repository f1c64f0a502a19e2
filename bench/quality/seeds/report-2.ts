import type { Claim } from "../../../src/schema/index.ts";
import { type Reading, type Wanted, wordsOf } from "./match-claim.ts";
import type { ReportRow } from "./seed-row.ts";
import { both, either, fold, mentioning, named, worded } from "./who.ts";

const iran = named("Iran", "Tehran");
const syria = named("Syria");
const aleppo = named("Aleppo", "Aleppo province", "Aleppo Governorate");
const assad = named("Assad", "Bashar Assad", "Bashar al-Assad");
const officer = named("Mohsen Qitaslo", "Qitaslo");
const spokesman = named("Amir Ali Arasteh", "Arasteh");
const general = named("Hossein Hamedani", "Hamedani");
const guards = mentioning("Revolutionary Guard");
const brigadeNames = ["Brigade 65", "65th Brigade", "65th Commando Brigade"];
const brigade = named(...brigadeNames);
const army = either(named("Iranian army"), both(worded(/\barmy\b/i), mentioning("Iranian")));
const group = named("Hizballah");
const militias = worded(/militias/);
const specialForces = worded(/special forces units/);
const hedged = ["PR+", "PS+"] as const;

const oneKilled: Wanted = {
  type: ["ASSAULT"],
  losses: ({ outcome, low, high }) => outcome === "killed" && low === 1 && high === 1,
};
const hisDeath: Wanted = { ...oneKilled, recipient: general };

/** The second report's facts, its traps among them. */
export const secondReport: readonly ReportRow[] = [
  {
    id: "2.1",
    label: "a member of the special forces was killed, confirmed twice; his name",
    wants: [
      { ...oneKilled, recipient: officer, place: syria, says: "publisher" },
      { ...oneKilled, recipient: officer, says: iran },
      { ...oneKilled, recipient: officer, says: worded(/websites/i) },
    ],
  },
  {
    id: "2.2",
    label: "he belonged to the brigade",
    wants: [{ type: ["member-of", "part-of"], actor: officer, recipient: brigade, says: "publisher" }],
  },
  {
    id: "2.3",
    label: "three names of one brigade",
    wants: [],
    check: ({ record, rename }) =>
      record.entities.some((entity) => {
        const names = [entity.name, ...entity.aliases].map(fold);
        return brigadeNames.every((name) => names.includes(fold(rename(name))));
      }),
  },
  {
    id: "2.4",
    label: "the brigade is the army's, says a coordinator",
    wants: [{ type: ["part-of"], actor: brigade, recipient: army, says: spokesman, quotation: ["direct"] }],
  },
  {
    id: "2.5",
    label: "the coordinator's office",
    wants: [{ type: ["holds-role"], actor: spokesman, recipient: army, role: /deputy coordinator/, says: "publisher" }],
  },
  {
    id: "2.6",
    label: "units go there as advisors, in his words",
    wants: [
      {
        type: ["MOBILIZE"],
        place: syria,
        words: /(?:units|forces).*advisors/,
        says: spokesman,
        quotation: ["direct"],
      },
    ],
  },
  {
    id: "2.7",
    label: "hundreds of the guards killed, as is thought",
    wants: [
      {
        type: ["ASSAULT"],
        recipient: both(worded(/fighters/), guards),
        losses: ({ outcome, low, qualifier }) =>
          outcome === "killed" && low !== null && low >= 100 && low <= 300 && qualifier === "vague",
        says: "unnamed",
        factuality: hedged,
      },
    ],
  },
  {
    id: "2.8",
    label: "the state is the president's ally",
    wants: [{ type: ["allied-with"], actor: iran, recipient: assad, says: "publisher" }],
  },
  {
    id: "2.9",
    label: "it sent thousands of guards, as is believed",
    wants: [
      {
        type: ["MOBILIZE", "AID"],
        actor: iran,
        recipient: both(worded(/militants/), guards),
        words: /thousands/,
        says: "unnamed",
        factuality: hedged,
      },
    ],
  },
  {
    id: "2.10",
    label: "it backs foreign fighters",
    wants: [{ type: ["supports", "SUPPORT"], actor: iran, recipient: worded(/foreign fighters/), says: "publisher" }],
  },
  {
    id: "2.11",
    label: "a town taken from the group in late March",
    dated: true,
    wants: [
      {
        type: ["COERCE"],
        mode: ["seize"],
        actor: worded(/regime/),
        recipient: named("IS", "Islamic State", "Islamic State group"),
        place: named("Palmyra"),
        says: "publisher",
        time: (time) => (time?.from ?? "") >= "2016-03-15" && time?.to === "2016-03-31",
      },
    ],
  },
  {
    id: "2.12",
    label: "special forces sent as advisers, says the state",
    wants: [{ type: ["MOBILIZE"], actor: specialForces, place: syria, words: /advisers/, says: iran }],
  },
  {
    id: "2.13",
    label: "they will not fight, says the state",
    wants: [
      {
        type: ["ASSAULT"],
        actor: specialForces,
        words: /fighting/,
        says: iran,
        factuality: ["CT-"],
        modes: ["future", "negation"],
      },
    ],
    never: [{ type: ["ASSAULT"], actor: specialForces }],
  },
  {
    id: "2.14",
    label: "many troops in the city, as is thought",
    wants: [
      {
        type: ["operates-in"],
        actor: worded(/many of the troops/i),
        recipient: aleppo,
        says: "unnamed",
        factuality: hedged,
      },
    ],
  },
  {
    id: "2.15",
    label: "clashes in the city, and with whom",
    wants: [worded(/rebel fighters/), named("al-Nusra Front")].map((other) => ({
      type: ["ASSAULT"],
      actor: worded(/pro-regime forces/),
      recipient: other,
      place: aleppo,
      says: "publisher" as const,
    })),
  },
  {
    id: "2.16",
    label: "the state backs a group that is in the province",
    wants: [
      { type: ["supports", "SUPPORT"], actor: iran, recipient: group, says: "publisher" },
      { type: ["operates-in"], actor: group, recipient: aleppo, says: "publisher" },
    ],
  },
  {
    id: "2.17",
    label: "militias it leads are in the province",
    wants: [
      { type: ["commands"], actor: iran, recipient: militias, says: "publisher" },
      { type: ["operates-in"], actor: militias, recipient: aleppo, says: "publisher" },
    ],
  },
  {
    id: "2.18",
    label: "the general's death in October 2015, looked back on",
    dated: true,
    wants: [
      {
        ...hisDeath,
        place: aleppo,
        modes: ["historical"],
        says: "publisher",
        time: (time) => time?.from === "2015-10-01" && time.to === "2015-10-31",
      },
    ],
  },
  {
    id: "2.19",
    label: "the general's rank and his command in the city",
    wants: [
      { type: ["holds-role"], actor: general, recipient: guards, role: /commander/, says: "publisher" },
      { type: ["commands"], actor: general, recipient: named("Quds Force"), says: "publisher" },
    ],
  },
  {
    id: "2.20",
    label: "each claim once, though paragraphs are printed twice",
    trap: true,
    wants: [hisDeath, { ...oneKilled, recipient: officer }],
    check: (reading) => {
      const told = reading.record.claims.map((claim) => propositionOf(claim, reading));
      return new Set(told).size === told.length;
    },
  },
  {
    id: "2.21",
    label: "no claims from the page, none from what was not said",
    trap: true,
    wants: [hisDeath],
    never: [{ factuality: "any", words: /min read|click to enlarge|did not say/ }],
    check: ({ record: { document, claims } }) => {
      const unsaid = /did not say[^.\n]*/.exec(document.text);
      const [from, to] = unsaid === null ? [0, 0] : [unsaid.index, unsaid.index + unsaid[0].length];
      const isUnsaid = (at: number): boolean => at >= from && at < to;
      return (
        !/min read|click to enlarge/.test(document.text) &&
        claims.every(({ span, event }) => !isUnsaid(span.start) && !isUnsaid(event?.trigger.start ?? span.start))
      );
    },
  },
];

/** What a claim says and on whose word, without where it stands. */
function propositionOf(claim: Claim, reading: Reading): string {
  const { event, relation, figure } = claim;
  const trigger = event === undefined ? "" : reading.record.document.text.slice(event.trigger.start, event.trigger.end);
  const parts = [event?.type, trigger, relation?.type, relation?.subject.text, relation?.object?.text, figure?.measure];
  return [...parts, wordsOf(claim, reading), claim.sources.at(-1)?.text].join("|");
}
