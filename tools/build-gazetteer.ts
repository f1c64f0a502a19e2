/**
 * Builds `data/gazetteer/places.bin.gz` from npm packages that hold GeoNames and Natural Earth; data/gazetteer/README.md
 * says which. `--sources DIR` names the folder where they are installed.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { degreeSteps, type Gazetteer, packGazetteer } from "../src/knowledge/gazetteer-file.ts";
import { tableOfKeys } from "../src/knowledge/key-table.ts";
import { placeKinds } from "../src/knowledge/place-kinds.ts";
import { type DraftPlace, listPlaces } from "./gazetteer/list-places.ts";
import { readSources } from "./gazetteer/read-sources.ts";

const target = "data/gazetteer/places.bin.gz";
const option = process.argv.indexOf("--sources");
const folder = option < 0 ? undefined : process.argv[option + 1];
if (folder === undefined)
  throw new Error("Say where the source packages are: npm run build:gazetteer -- --sources DIR");

const places = listPlaces(readSources(folder));
const packed = packGazetteer(toColumns(places));
mkdirSync("data/gazetteer", { recursive: true });
writeFileSync(`${target}.new`, packed);
renameSync(`${target}.new`, target);
console.log(`${target}: ${places.length} places, ${packed.length} bytes`);

function toColumns(drafts: DraftPlace[]): Gazetteer {
  const countries = distinct(drafts.map((place) => place.country));
  const admin1 = ["", ...distinct(drafts.map((place) => place.admin1).filter((name) => name !== ""))];
  const kinds = Object.keys(placeKinds);
  const countryNumber = numbering(countries);
  const admin1Number = numbering(admin1);
  const kindNumber = numbering(kinds);
  const { keys, ...index } = indexNames(drafts);
  return {
    countries,
    kinds,
    admin1,
    latitude: Int32Array.from(drafts, (place) => Math.round(place.latitude * degreeSteps)),
    longitude: Int32Array.from(drafts, (place) => Math.round(place.longitude * degreeSteps)),
    population: Uint32Array.from(drafts, (place) => place.population),
    geonamesId: Uint32Array.from(drafts, (place) => place.geonamesId),
    country: Uint16Array.from(drafts, (place) => countryNumber(place.country)),
    kind: Uint8Array.from(drafts, (place) => kindNumber(place.kind)),
    admin1Of: Uint16Array.from(drafts, (place) => admin1Number(place.admin1)),
    names: new TextEncoder().encode(drafts.map((place) => `${place.name.replaceAll("\n", " ")}\n`).join("")),
    keys: tableOfKeys(keys),
    ...index,
  };
}

interface NameIndex extends Pick<Gazetteer, "keyWords" | "firstPosting" | "postings"> {
  keys: string[];
}

/** Keys in order, and under each the places that bear the name, best known first. */
function indexNames(drafts: DraftPlace[]): NameIndex {
  const byKey = new Map<string, { posting: number; rank: number; words: number }[]>();
  drafts.forEach((place, number) => {
    const add = (key: string, words: number, alternate: number): void => {
      const list = byKey.get(key) ?? [];
      list.push({ posting: number * 2 + alternate, rank: place.rank / (alternate === 1 ? 5 : 1), words });
      byKey.set(key, list);
    };
    for (const [key, words] of place.main) add(key, words, 0);
    for (const [key, words] of place.alternate) add(key, words, 1);
  });
  const keys = [...byKey.keys()].sort();
  const firstPosting = new Uint32Array(keys.length + 1);
  const keyWords = new Uint8Array(keys.length);
  const postings: number[] = [];
  keys.forEach((key, index) => {
    const list = byKey.get(key) ?? [];
    list.sort((one, other) => other.rank - one.rank || one.posting - other.posting);
    postings.push(...list.map((entry) => entry.posting));
    firstPosting[index + 1] = postings.length;
    keyWords[index] = Math.max(...list.map((entry) => entry.words));
  });
  return { keys, keyWords, firstPosting, postings: Uint32Array.from(postings) };
}

function distinct(names: string[]): string[] {
  return [...new Set(names)].sort();
}

function numbering(names: string[]): (name: string) => number {
  const numbers = new Map(names.map((name, index) => [name, index]));
  return (name) => numbers.get(name) ?? 0;
}
