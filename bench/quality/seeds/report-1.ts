import type { Interval } from "../../../src/schema/index.ts";
import { claimsOf, type Wanted } from "./match-claim.ts";
import type { ReportRow } from "./seed-row.ts";
import { both, either, mentioning, named, worded } from "./who.ts";

const published = "2015-10-09";
const iran = named("Iran", "Tehran");
const russia = named("Russia", "Moscow");
const syria = named("Syria");
const assad = named("Assad", "Bashar Assad", "Bashar al-Assad");
const general = named("Hamedani", "Hossein Hamedani");
const isis = named("ISIS", "Islamic State", "Islamic State of Iraq and Syria");
const minister = named("Jean-Yves Le Drian", "Le Drian");
const television = both(worded(/state television/), mentioning("Iranian"));
const usOfficials = both(worded(/officials/), mentioning("U.S."));
const guardCommanders = worded(/guard commanders/i);
const defenseMinister = either(minister, both(worded(/defense minister/), mentioning("France")));
const jets = both(worded(/fighter jets/), mentioning("French"));
const rebelGroups = worded(/rebel groups/);

const hisDeath: Wanted = {
  type: ["ASSAULT"],
  recipient: general,
  losses: ({ outcome, low, high }) => outcome === "killed" && low === 1 && high === 1,
};
const anyhow: Wanted = { ...hisDeath, factuality: "any" };
const within = (from: string, to: string) => (time: Interval | null) => time?.from === from && time.to === to;
const hedged = ["PR+", "PS+"] as const;

/** The first report's facts, its traps among them. */
export const firstReport: readonly ReportRow[] = [
  {
    id: "1.1",
    label: "the general was killed in the country at war, says his state",
    wants: [{ ...hisDeath, place: syria, says: iran }],
  },
  {
    id: "1.2",
    label: "not on the day it was announced, nor later",
    dated: true,
    trap: true,
    wants: [hisDeath],
    never: [
      { ...anyhow, time: (time) => time?.from === published },
      { ...anyhow, time: (time) => time !== null && (time.to === null || time.to > published) },
    ],
  },
  {
    id: "1.3",
    label: "killed in a city's suburbs, says state television",
    wants: [{ ...hisDeath, place: named("Aleppo"), words: /suburbs/, says: television }],
  },
  {
    id: "1.4",
    label: "on an advisory mission, in state television's own words",
    wants: [{ actor: general, words: /advisory/, says: television, quotation: ["direct"] }],
    never: [{ type: ["ASSAULT"], actor: general, words: /advisory/ }],
  },
  {
    id: "1.5",
    label: "he commands the force abroad",
    wants: [
      {
        type: ["holds-role", "commands"],
        actor: general,
        recipient: named("Quds Force"),
        says: "publisher",
        where: ({ relation }) => relation?.type === "commands" || /commander/.test(relation?.role ?? ""),
      },
    ],
  },
  {
    id: "1.6",
    label: "officially an advisor to the president's forces",
    wants: [
      {
        type: ["holds-role", "supports", "SUPPORT", "COOPERATE", "AID"],
        actor: general,
        recipient: both(worded(/forces/), mentioning("Assad")),
        words: /advisor/,
        says: "publisher",
        factuality: hedged,
      },
    ],
  },
  {
    id: "1.7",
    label: "commanding troops beside the regime, as reported by nobody named",
    wants: [
      {
        type: ["commands"],
        actor: general,
        recipient: both(worded(/troops/), mentioning("Iranian")),
        says: "unnamed",
        factuality: hedged,
      },
    ],
    never: [{ type: ["commands", "holds-role"], actor: general, recipient: worded(/troops/) }],
  },
  {
    id: "1.8",
    label: "over 250,000 dead in the whole war",
    wants: [
      {
        says: "publisher",
        where: ({ event, figure }) =>
          [...(event?.casualties ?? []).filter((one) => one.cumulative && one.outcome === "killed"), figure].some(
            (one) => one?.low === 250_000 && one.high === null && one.qualifier === "at-least",
          ),
      },
    ],
  },
  {
    id: "1.9",
    label: "officers worked with the other capital to keep the president, say officials",
    wants: [
      {
        type: ["COOPERATE", "CONSULT"],
        actor: both(worded(/senior .*military officials/), mentioning("Iranian")),
        recipient: russia,
        says: "unnamed",
      },
    ],
  },
  {
    id: "1.10",
    label: "the state is the president's ally",
    wants: [{ type: ["allied-with"], actor: iran, recipient: assad, says: "publisher" }],
  },
  {
    id: "1.11",
    label: "backing for his government since 2011",
    wants: [
      {
        type: ["supports", "AID", "SUPPORT"],
        actor: iran,
        recipient: either(assad, worded(/government/)),
        says: "publisher",
        time: (time) => time?.from === "2011-01-01" && (time.to === null || time.to >= "2015"),
      },
    ],
  },
  {
    id: "1.12",
    label: "advisers there, say the commanders",
    wants: [
      {
        type: ["operates-in"],
        actor: either(iran, worded(/advisers/)),
        recipient: syria,
        words: /advisers/,
        says: guardCommanders,
      },
    ],
  },
  {
    id: "1.13",
    label: "fighters there: denied",
    wants: [
      {
        type: ["operates-in"],
        recipient: syria,
        words: /fighters/,
        says: guardCommanders,
        factuality: ["CT-"],
        modes: ["negation"],
      },
    ],
    never: [{ type: ["operates-in"], words: /fighters/, says: guardCommanders }],
  },
  {
    id: "1.14",
    label: "jets struck the group's stronghold, going for foreign fighters, says a minister",
    wants: [
      { type: ["ASSAULT"], mode: ["aerial"], actor: jets, place: named("Raqqa"), says: defenseMinister },
      { type: ["ASSAULT"], actor: jets, recipient: worded(/foreign fighters/), says: defenseMinister },
    ],
  },
  {
    id: "1.15",
    label: "two jets bombed a camp and reached their aim, says the minister by name",
    wants: [{ type: ["ASSAULT"], actor: worded(/^two .*jets/), recipient: worded(/training camp/), says: minister }],
    check: (reading) =>
      reading.record.attributions.some(({ span, sources }) => {
        const source = sources.at(-1);
        const words = reading.record.document.text.slice(span.start, span.end);
        return source !== undefined && minister(source, reading) && /achieved/.test(words);
      }),
  },
  {
    id: "1.16",
    label: "more strikes will come",
    wants: [
      {
        type: ["ASSAULT"],
        says: minister,
        words: /will not be/,
        quotation: ["direct"],
        modes: ["future"],
        factuality: ["CT+", "PR+", "PS+"],
      },
    ],
    never: [{ type: ["ASSAULT"], says: minister, words: /will not be/ }],
  },
  {
    id: "1.17",
    label: "the minister criticised the other power's action",
    wants: [{ type: ["ACCUSE"], actor: minister, recipient: russia, says: "publisher" }],
  },
  {
    id: "1.18",
    label: "80 to 90 percent of its actions were not against the group",
    wants: [
      {
        type: ["figure"],
        actor: either(russia, worded(/actions/)),
        figure: ({ low, high, unit, measure }) =>
          low === 80 && high === 90 && unit === "percent" && /\bnot\b.*target/.test(measure),
        says: minister,
      },
    ],
  },
  {
    id: "1.19",
    label: "its air campaign is against the group, says that power",
    wants: [{ type: ["opposes", "ASSAULT"], actor: either(russia, worded(/campaign/)), recipient: isis, says: russia }],
  },
  {
    id: "1.20",
    label: "the strikes hit moderate rebels, say officials of a third",
    wants: [{ type: ["ASSAULT"], recipient: rebelGroups, words: /moderate/, says: usOfficials }],
    check: (reading) =>
      claimsOf(reading, { type: ["ASSAULT"], recipient: rebelGroups, words: /moderate/ }).every(({ event }) =>
        (event?.actors ?? []).every((actor) => russia(actor, reading) || /strikes/.test(actor.text)),
      ),
  },
  {
    id: "1.21",
    label: "which backs some of them",
    wants: [{ type: ["supports", "SUPPORT"], actor: named("Obama administration"), recipient: rebelGroups }],
  },
  {
    id: "1.22",
    label: "joined the coalition in 2014",
    dated: true,
    wants: [
      {
        type: ["member-of"],
        actor: named("France"),
        recipient: both(worded(/coalition/), mentioning("U.S.")),
        says: "publisher",
        time: within("2014-01-01", "2014-12-31"),
      },
    ],
  },
  {
    id: "1.23",
    label: "widened its campaign in September 2015",
    dated: true,
    wants: [
      {
        type: ["ASSAULT", "MOBILIZE"],
        actor: named("France"),
        place: syria,
        says: "publisher",
        time: within("2015-09-01", "2015-09-30"),
      },
    ],
  },
  {
    id: "1.24",
    label: "his part in a war of 1980 to 1988",
    wants: [
      {
        actor: general,
        recipient: both(worded(/\bwar\b/), mentioning("Iran")),
        says: "publisher",
        modes: ["historical"],
        time: within("1980-01-01", "1988-12-31"),
      },
    ],
  },
  {
    id: "1.25",
    label: "no claims from the page around the story",
    trap: true,
    wants: [hisDeath],
    never: [{ factuality: "any", words: /cookie|tipping|Video reveals|\bour site\b/i }],
    check: ({ record }) => !/^f$/m.test(record.document.text),
  },
];
