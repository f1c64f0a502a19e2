import { foldName } from "../text/fold-name.ts";
import { placeKinds } from "./place-kinds.ts";
import { badValue, itemsOf, readRows } from "./read-rows.ts";

/** One line of `countries.txt` or `extra-places.txt`. */
export interface ListedPlace {
  name: string;
  kind: string;
  latitude: number;
  longitude: number;
  /** ISO 3166-1 alpha-2, or empty. */
  country: string;
  admin1: string;
  aliases: string[];
}

/** Folded name of each word that is also a place, and how many people the place needs before the word may mean it. */
export type NotPlaces = ReadonlyMap<string, number>;

/**
 * Places written by hand: `name | kind | latitude | longitude | country | admin1 | aliases`. Throws with file and line
 * at an unknown kind or a point that is not on the Earth.
 */
export function parsePlaces(file: string, text: string): ListedPlace[] {
  return readRows(file, text, 7).map((row) => {
    const [name = "", kind = "", latitudeText = "", longitudeText = "", country = "", admin1 = "", aliases] = row.cells;
    const latitude = Number(latitudeText);
    const longitude = Number(longitudeText);
    if (placeKinds[kind] === undefined) throw badValue(row, kind, Object.keys(placeKinds).join(", "));
    if (latitudeText === "" || !(Math.abs(latitude) <= 90)) throw badValue(row, latitudeText, "degrees from -90 to 90");
    if (longitudeText === "" || !(Math.abs(longitude) <= 180))
      throw badValue(row, longitudeText, "degrees from -180 to 180");
    if (!/^([A-Z]{2})?$/.test(country)) throw badValue(row, country, "two capital letters or nothing");
    return { name, kind, latitude, longitude, country, admin1, aliases: itemsOf(aliases) };
  });
}

/** Words that are seldom places: `people needed | names`, where `never` stands for more people than there are. Throws with file and line. */
export function parseNotPlaces(file: string, text: string): NotPlaces {
  const needed = new Map<string, number>();
  for (const row of readRows(file, text, 2)) {
    const [count = "", names] = row.cells;
    const people = count === "never" ? Number.POSITIVE_INFINITY : Number(count);
    if (!(people > 0)) throw badValue(row, count, "a number of people, or never");
    for (const name of itemsOf(names)) {
      const key = foldName(name);
      needed.set(key, Math.max(people, needed.get(key) ?? 0));
    }
  }
  return needed;
}
