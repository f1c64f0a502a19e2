/** The words English counts with. */

export const ONES: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["trn", 1e12],
]);

/** Scales written straight after the figure: "250k", "1.5m". */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

const FIRST_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENTH_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FIRST_ORDINALS.split(" ").map((word, index): [string, number] => [word, index + 1]),
  ...TENTH_ORDINALS.split(" ").map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** Denominators: "a third of", "three quarters". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINALS]
    .filter(([, value]) => value >= 3 && value <= 20)
    .map(([word, value]): [string, number] => [word, value]),
  ...[...ORDINALS]
    .filter(([, value]) => value >= 3 && value <= 20)
    .map(([word, value]): [string, number] => [`${word}s`, value]),
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/**
 * Words for a number not counted: the least that each is taken to mean. "Dozens" is two dozen or more, "several" three
 * or more; nothing caps them.
 */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2e6],
  ["billions", 2e9],
]);

export const VAGUE_FEW: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["handful", 3],
  ["few", 3],
  ["several", 3],
]);
