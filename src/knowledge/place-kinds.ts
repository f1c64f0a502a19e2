import type { PlacePrecision } from "../schema/index.ts";

/**
 * Every kind of place that the gazetteer knows, and how exactly its point tells where something happened when nothing
 * but its name is given (`PlacePrecision`).
 */
export const placeKinds: { readonly [kind: string]: PlacePrecision } = {
  village: 1,
  neighbourhood: 1,
  camp: 1,
  base: 1,
  crossing: 1,
  airport: 1,
  port: 1,
  dam: 1,
  facility: 1,
  capital: 2,
  city: 2,
  town: 2,
  island: 2,
  mountain: 3,
  valley: 3,
  lake: 3,
  district: 3,
  admin2: 3,
  province: 4,
  admin1: 4,
  region: 5,
  mountains: 5,
  desert: 5,
  river: 5,
  canal: 5,
  "front-line": 5,
  country: 6,
  "world-region": 6,
  sea: 7,
  strait: 7,
};
