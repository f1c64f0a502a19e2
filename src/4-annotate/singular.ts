const IRREGULAR: { readonly [plural: string]: string } = {
  children: "child",
  women: "woman",
  men: "man",
  people: "people",
  police: "police",
  troops: "troop",
  lives: "life",
  knives: "knife",
  policemen: "policeman",
  gunmen: "gunman",
  militiamen: "militiaman",
  servicemen: "serviceman",
  fishermen: "fisherman",
  tribesmen: "tribesman",
  spokesmen: "spokesman",
  forces: "force",
  bases: "base",
  crises: "crisis",
  series: "series",
  buses: "bus",
};

/** The singular of an English noun in lower case, by rule; a word that is no plural comes back as it is. */
export function singular(noun: string): string {
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (noun.length < 4 || !noun.endsWith("s") || /(ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(sses|shes|ches|xes|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
