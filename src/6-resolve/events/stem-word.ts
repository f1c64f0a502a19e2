/** Words of one root whose spelling hides it, folded. */
const roots: { readonly [word: string]: string } = {
  shot: "shoot",
  shootout: "shoot",
  death: "die",
  dead: "die",
  bought: "buy",
  sold: "sell",
  sale: "sell",
  fought: "fight",
  struck: "strike",
  stricken: "strike",
  won: "win",
  winner: "win",
  lost: "lose",
  loss: "lose",
  stole: "steal",
  stolen: "steal",
  theft: "steal",
  thief: "steal",
  gave: "give",
  given: "give",
  took: "take",
  taken: "take",
  left: "leave",
  led: "lead",
  trial: "try",
  flew: "fly",
  flight: "fly",
  fled: "flee",
  broke: "break",
  broken: "break",
  withdrew: "withdraw",
  withdrawal: "withdraw",
  seizure: "seize",
  met: "meet",
  held: "hold",
  sent: "send",
  spoke: "speak",
  speech: "speak",
  began: "begin",
  begun: "begin",
  shook: "shake",
  hung: "hang",
  laid: "lay",
};

/** Endings that make a noun of a verb, or another form of it; the longest that leaves a root is taken off. */
const endings = (
  "izations ization ations ation itions ition utions ution tions tion sions sion ments ment ances ance ences ence " +
  "ings ing ers er ors or als al ies ied es ed s e y"
).split(" ");
const leastRoot = 4;

/** A key that forms of one word share: "arrested", "arrests" and "arrest"; "bombing" and "bombed"; "acquisition" and "acquires" do not. */
export function stemWord(folded: string): string {
  const word = roots[folded] ?? folded;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= leastRoot);
  const root = ending === undefined ? word : word.slice(0, -ending.length);
  return root.length <= leastRoot
    ? root
    : root
        .replace(/(.)\1$/, "$1")
        .replace(/[sct]$/, "")
        .replace(/i$/, "");
}
