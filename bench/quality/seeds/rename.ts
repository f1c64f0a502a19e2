/**
 * Other names for everyone and everything in the seed reports, longest first: each is a real state, place, group or
 * office-holder, or (officers) a name that no list has. A rule that knows a name by heart fails on the renamed reports.
 */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["U.S.-led coalition against ISIS", "Saudi-led coalition against ADF"],
  ["Islamic State of Iraq and Syria", "Allied Democratic Forces"],
  ["Islamic State", "Allied Democratic Forces"],
  ["Obama administration", "Saudi government"],
  ["65th Commando Brigade", "104th Commando Brigade"],
  ["Revolutionary Guards", "Republican Guards"],
  ["Revolutionary Guard", "Republican Guard"],
  ["Amir Ali Arasteh", "Samuel Gebre Woldu"],
  ["Jean-Yves Le Drian", "Hulusi Akar"],
  ["Hossein Hamedani", "Dawit Habtemariam"],
  ["Bashar al-Assad", "Omar al-Bashir"],
  ["Mohsen Qitaslo", "Yonas Weldeab"],
  ["al-Nusra Front", "al-Mourabitoun"],
  ["Bashar Assad", "Omar Bashir"],
  ["65th Brigade", "104th Brigade"],
  ["Brigade 65", "Brigade 104"],
  ["Afghanistan", "Niger"],
  ["Quds Force", "Agazi Force"],
  ["Hizballah", "Janjaweed"],
  ["Le Drian", "Akar"],
  ["Hamedani", "Habtemariam"],
  ["Qitaslo", "Weldeab"],
  ["Arasteh", "Woldu"],
  ["Pakistan", "Mali"],
  ["Europe-1", "Capital-7"],
  ["Palmyra", "Nyala"],
  ["Russians", "Egyptians"],
  ["Russian", "Egyptian"],
  ["Russia", "Egypt"],
  ["Moscow", "Cairo"],
  ["Iranian", "Ethiopian"],
  ["Tehran", "Addis Ababa"],
  ["Aleppo", "Kassala"],
  ["Rafale", "Falcon"],
  ["French", "Turkish"],
  ["France", "Turkey"],
  ["Europe", "Asia"],
  ["Syrian", "Sudanese"],
  ["Syria", "Sudan"],
  ["Assad", "Bashir"],
  ["Raqqa", "El Fasher"],
  ["Iraq", "Eritrea"],
  ["Iran", "Ethiopia"],
  ["ISIS", "ADF"],
  ["U.S.", "Saudi"],
  ["Shia", "Sunni"],
  ["IS", "ADF"],
];

/** The text with every name changed to another of its kind, the same one throughout; of names that overlap the first listed. */
export function renameAll(text: string, names: readonly (readonly [string, string])[] = OTHER_NAMES): string {
  const others = new Map(names);
  const escaped = names.map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{Ll}\\p{N}])`, "gu");
  return text.replace(pattern, (name) => others.get(name) ?? name);
}
