import type { GazetteerPlace } from "../schema/index.ts";
import { degreeSteps, type Gazetteer } from "./gazetteer-file.ts";
import { placeKinds } from "./place-kinds.ts";

/** Reads single places out of the packed gazetteer's columns. */
export function packedPlaces(gazetteer: Gazetteer): (place: number) => GazetteerPlace {
  const nameEnds = lineEnds(gazetteer.names, gazetteer.latitude.length);
  const decoder = new TextDecoder();
  return (place) => {
    const nameStart = place === 0 ? 0 : (nameEnds[place - 1] ?? 0) + 1;
    const kind = gazetteer.kinds[gazetteer.kind[place] ?? 0] ?? "";
    return {
      name: decoder.decode(gazetteer.names.subarray(nameStart, nameEnds[place])),
      latitude: (gazetteer.latitude[place] ?? 0) / degreeSteps,
      longitude: (gazetteer.longitude[place] ?? 0) / degreeSteps,
      country: gazetteer.countries[gazetteer.country[place] ?? 0] ?? "",
      admin1: gazetteer.admin1[gazetteer.admin1Of[place] ?? 0] || null,
      population: gazetteer.population[place] ?? 0,
      geonamesId: gazetteer.geonamesId[place] || null,
      kind,
      precision: placeKinds[kind] ?? 2,
    };
  };
}

function lineEnds(bytes: Uint8Array, count: number): Uint32Array {
  const ends = new Uint32Array(count);
  let line = 0;
  for (let at = 0; at < bytes.length && line < count; at++) if (bytes[at] === 10) ends[line++] = at;
  return ends;
}
