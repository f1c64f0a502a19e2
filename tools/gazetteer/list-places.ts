import { distanceKm } from "../../src/text/distance-km.ts";
import { foldName } from "../../src/text/fold-name.ts";
import { isUsable, keysOf, type PlaceKeys, settlementKeys } from "./choose-names.ts";
import { splitUnitName } from "./name-units.ts";
import type { Settlement, Sources, Unit } from "./read-sources.ts";

/** A place before it is packed. `rank` orders places of one name; an alternate name counts a fifth of it. */
export interface DraftPlace extends PlaceKeys {
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  admin1: string;
  population: number;
  geonamesId: number;
  kind: string;
  rank: number;
}

/** What the settlements of one administrative unit come to. */
interface Gathered {
  people: number;
  /** Its seat, or else its largest settlement, and that one's names. */
  chief: Settlement;
  chiefKeys: string[];
  /** People of the largest settlement of each main name. */
  towns: Map<string, number>;
}

/** Every place of the gazetteer, ordered by country, first-level unit and GeoNames number. */
export function listPlaces(sources: Sources): DraftPlace[] {
  const admin1Names = new Map(sources.admin1.map(({ code, name }) => [code, splitUnitName(name).bare]));
  const settlements = sources.settlements.map((place) => settlementDraft(place, admin1Names.get(place.admin1) ?? ""));
  const gathered = gather(sources.settlements, settlements);
  const places = [
    ...settlements,
    ...sources.admin1.map((unit) => admin1Draft(unit, sources, gathered)),
    ...sources.admin2.map((unit) => admin2Draft(unit, admin1Names, gathered)),
  ].filter((place) => place !== null && place.main.size > 0) as DraftPlace[];
  return dropBorrowedNames(places).sort(
    (one, other) =>
      order(one.country, other.country) ||
      order(one.admin1, other.admin1) ||
      order(one.kind, other.kind) ||
      one.geonamesId - other.geonamesId ||
      order(one.name, other.name),
  );
}

function settlementDraft(place: Settlement, admin1: string): DraftPlace {
  const { name, latitude, longitude, country, population, geonamesId } = place;
  const seat = place.feature === "PPLA2" ? 5_000 : /^PPLA/.test(place.feature) ? 1_500 : 500;
  const rank = Math.max(population, seat) * (place.feature === "PPLC" ? 20 : place.feature === "PPLX" ? 0.5 : 1);
  const kind = settlementKind(place);
  return { name, latitude, longitude, country, admin1, population, geonamesId, kind, rank, ...settlementKeys(place) };
}

function settlementKind({ feature, population }: Settlement): string {
  if (feature === "PPLC") return "capital";
  if (feature === "PPLX") return "neighbourhood";
  if (population >= 100_000) return "city";
  return population >= 2_000 || /^PPLA2?$/.test(feature) ? "town" : "village";
}

function gather(settlements: Settlement[], drafts: DraftPlace[]): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  settlements.forEach((place, index) => {
    const draft = drafts[index];
    if (draft === undefined || place.feature === "PPLX") return;
    for (const code of [place.admin1, place.admin2]) {
      if (code === "") continue;
      const names = [...draft.main.keys(), ...draft.alternate.keys()];
      const blank = { people: 0, chief: place, chiefKeys: names, towns: new Map<string, number>() };
      const unit = gathered.get(code) ?? blank;
      unit.people += place.population;
      const seat = code === place.admin2 ? "PPLA2" : "PPLA";
      const chiefScore = unit.chief.population * (unit.chief.feature === seat ? 100 : 1);
      if (place.population * (place.feature === seat ? 100 : 1) > chiefScore) {
        unit.chief = place;
        unit.chiefKeys = names;
      }
      for (const key of draft.main.keys()) unit.towns.set(key, Math.max(place.population, unit.towns.get(key) ?? 0));
      gathered.set(code, unit);
    }
  });
  return gathered;
}

function admin1Draft({ code, name }: Unit, { shapes }: Sources, gathered: Map<string, Gathered>): DraftPlace | null {
  const shape = shapes.get(code);
  const inside = gathered.get(code);
  const at = shape ?? inside?.chief;
  if (at === undefined) return null;
  const { bare } = splitUnitName(name);
  const main = keysOf([bare, name], 2);
  const variants = (shape?.names ?? []).filter(isUsable).flatMap((variant) => [variant, splitUnitName(variant).bare]);
  const alternate = keysOf(variants, 4);
  const chiefKeys = inside?.chiefKeys ?? [];
  for (const key of [...main.keys(), ...chiefKeys]) alternate.delete(key);
  const people = inside?.people ?? 0;
  const namesake = inside?.towns.get(foldName(bare)) ?? -1;
  const afterTown = (namesake >= 0 && namesake >= people / 20) || chiefKeys.includes(foldName(bare));
  return {
    name: bare,
    latitude: at.latitude,
    longitude: at.longitude,
    country: code.slice(0, 2),
    admin1: bare,
    population: people,
    geonamesId: 0,
    kind: "admin1",
    rank: afterTown ? Math.min(people, 400) : Math.max(people, 20_000),
    main,
    alternate,
  };
}

function admin2Draft(unit: Unit, admin1Names: Map<string, string>, gathered: Map<string, Gathered>): DraftPlace | null {
  const inside = gathered.get(unit.code);
  if (inside === undefined) return null;
  const { bare, stripped, municipal } = splitUnitName(unit.name);
  const admin1Code = unit.code.split(".").slice(0, 2).join(".");
  const town = gathered.get(admin1Code)?.towns.has(foldName(bare)) === true;
  if (town && (municipal || !stripped)) return null;
  const wordBelongs = /^(?:US|CA|GB|IE|AU|NZ|LR)\./.test(unit.code);
  return {
    name: wordBelongs ? unit.name : bare,
    latitude: inside.chief.latitude,
    longitude: inside.chief.longitude,
    country: unit.code.slice(0, 2),
    admin1: admin1Names.get(admin1Code) ?? "",
    population: inside.people,
    geonamesId: 0,
    kind: "admin2",
    rank: town ? Math.min(inside.people, 300) : inside.people / 10,
    main: keysOf(wordBelongs ? [unit.name] : [bare, unit.name], 3),
    alternate: new Map(),
  };
}

/**
 * Takes an alternate name away from a place where another place, far off and not much smaller, has it as its main name:
 * "Berea" is a town in Ohio before it is an old name of Aleppo.
 */
function dropBorrowedNames(places: DraftPlace[]): DraftPlace[] {
  const owners = new Map<string, DraftPlace>();
  for (const place of places)
    for (const key of place.main.keys()) {
      const owner = owners.get(key);
      if (owner === undefined || owner.rank < place.rank) owners.set(key, place);
    }
  for (const place of places)
    for (const key of place.alternate.keys()) {
      const owner = owners.get(key);
      const longer = [...place.main.keys()].some((main) => main.length > 3 && key.startsWith(main));
      if (owner === undefined || longer || owner.population * 200 < place.population) continue;
      if (distanceKm(owner, place) > 50) place.alternate.delete(key);
    }
  return places;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
