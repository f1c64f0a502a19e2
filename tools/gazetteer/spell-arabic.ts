/** What a romanised Arabic name may be spelt as in news: each rule alone or with the others. */
const rules: readonly { readonly from: RegExp; readonly to: readonly string[] }[] = [
  { from: /(?<=\p{L}{2})ah(?=$|[\s-])/gu, to: ["a"] },
  { from: /ay(?=[^aiu\s-])/gu, to: ["ei", "ai"] },
  { from: /ū/gu, to: ["ou"] },
  { from: /aw(?=[^aiuā\s-])/gu, to: ["o"] },
  { from: /\btall\b/gu, to: ["tal", "tel", "tell"] },
  { from: /\bkafr\b/gu, to: ["kfar"] },
];

/**
 * Spellings of a name that GeoNames romanises by rule ("Bayt Lāhyā", "Dayr Ḩāfir") as reporters may write it
 * ("Beit Lahya", "Deir Hafir"), without the name itself.
 */
export function arabicSpellings(name: string): string[] {
  let spellings = [name.toLowerCase().normalize("NFC")];
  for (const { from, to } of rules)
    spellings = spellings.flatMap((spelling) => [spelling, ...to.map((letters) => spelling.replace(from, letters))]);
  return [...new Set(spellings)].slice(1);
}
