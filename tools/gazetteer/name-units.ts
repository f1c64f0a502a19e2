/** Words that say what a unit is; the rest is its bare name. */
const unitBefore =
  /^(?:(?:autonomous )?(?:province|region|district|state|department|prefecture|commune|city|county|ward|municipality|emirate) of (?:the )?|(?:provincia|departamento|distrito|partido|municipio|estado|cantón|comuna|comarca) (?:de la |de los |de las |de el |del |de |di )?|(?:département|province|région|cercle|commune|daïra|wilaya|préfecture|district|arrondissement) (?:de la |de l['’]|des |du |de |d['’])|(?:muḩāfaz̧at|muhafazat|mutuşarrifīyat|liwā['’]|qaḑā['’]|qada['’]?|markaz|shahrestān-e|shahrestan-e|ostān-e|kabupaten|kota|powiat|okres|huyện|quận|thành phố|thị xã|amphoe|muang|srŏk|khétt|landkreis|kreis|bezirk|politischer bezirk|nomós|obshtina|oraş|municipiul|gemeente|gorodskoy okrug|grad|općina|bashkia|nohiyai|comuna|barrio) )/i;
const unitAfter =
  / (?:county|district|rayon|raion|region|oblast['’]?|krai|kray|province|governorate|department|prefecture|state|municipality|shi|ilçesi|i̇lçesi|tumani|járás|zone|cercle|rural council|locality|subregion|aūdany|pagasts|kommune?|okrug|division|emirate|canton|city|gun|sum|vald|parish|barrio|barrio-pueblo|mis[’']krada|territory|voivodeship|autonomous republic|administrative region|regional state)$/i;

/** Units that are one town and its fields: told apart from the town only where no town has the name. */
const municipal =
  /^(?:municipio|municipality|commune|comuna|barrio|gemeente|city|kota|obshtina|oraş|municipiul|grad|općina|bashkia|gorodskoy okrug|thành phố|thị xã|ward)\b| (?:municipality|shi|pagasts|kommune?|barrio|barrio-pueblo|vald|city|mis[’']krada)$/i;

/** Names that say nothing without the word for the unit: "Northern", "Central", "Capital". */
const direction =
  /^(?:the )?(?:(?:north|south|east|west|centr|nord|est|sud|ouest|oest)(?:al|e|er|ern|west|east|western|eastern|re|o)?|north[ -]?(?:west|east|central)\w*|south[ -]?(?:west|east)\w*|centre[ -]\w+|centro|capital|coast|coastal|upper|lower|middle|river|lake|islands?|metropolitan|federal|national|rural|urban|new|old)$/i;

/** Parts of the name of an administrative unit. */
export interface UnitName {
  /** "Helmand" of "Helmand Province"; the whole name where the rest would say nothing. */
  bare: string;
  /** Whether a word for the unit was taken off. */
  stripped: boolean;
  municipal: boolean;
}

export function splitUnitName(name: string): UnitName {
  const bare = name
    .replace(/^Province of the /, "")
    .replace(unitBefore, "")
    .replace(unitAfter, "")
    .trim();
  const useful = bare.length > 2 && !direction.test(bare);
  return { bare: useful ? bare : name, stripped: useful && bare !== name, municipal: municipal.test(name) };
}
