/** A case of the recognizers' specification files, in one form whatever the file. */
export interface SpecCase {
  file: string;
  input: string;
  /** `YYYY-MM-DD` that relative dates are counted from; null in the files that check the finding alone. */
  reference: string | null;
  results: SpecResult[];
  /** The case lists everything to be found, and not the results of one reader. */
  whole: boolean;
}

export interface SpecResult {
  text: string;
  start: number;
  end: number;
  /** `date`, `daterange`, `datetime`, `datetimerange`, `duration`, `set`, `time` ... */
  type: string;
  timex: string;
  mod: string;
  /** Every reading that the case accepts; empty where it states none. */
  values: SpecValue[];
}

/** Days; null is open or not stated. `endIsNext`: the end is the day after the last. */
export interface SpecValue {
  from: string | null;
  to: string | null;
  endIsNext: boolean;
}

type Json = { readonly [key: string]: unknown };

/** Reads one case as the file has it. */
export function readSpecCase(file: string, row: Json): SpecCase {
  const context = row["Context"] as Json | undefined;
  const reference =
    typeof context?.["ReferenceDateTime"] === "string" ? context["ReferenceDateTime"].slice(0, 10) : null;
  const results = (row["Results"] as Json[] | undefined) ?? [];
  return {
    file,
    input: String(row["Input"]),
    reference,
    results: results.map(readResult),
    whole: /^(?:Merged|DateTimeModel)/.test(file),
  };
}

function readResult(result: Json): SpecResult {
  const start = Number(result["Start"]);
  const length = result["Length"] === undefined ? Number(result["End"]) - start + 1 : Number(result["Length"]);
  const type = String(result["TypeName"] ?? result["Type"] ?? "").replace("datetimeV2.", "");
  const value = (result["Value"] ?? result["Resolution"] ?? {}) as Json;
  const listed = value["values"] as Json[] | undefined;
  const first = listed?.[0];
  return {
    text: String(result["Text"]),
    start,
    end: start + length,
    type,
    timex: String(first?.["timex"] ?? value["Timex"] ?? ""),
    mod: String(first?.["Mod"] ?? value["Mod"] ?? ""),
    values: listed === undefined ? resolutions(value) : listed.flatMap(listedValue),
  };
}

function listedValue(value: Json): SpecValue[] {
  const from = day(value["start"]);
  const to = day(value["end"]);
  if (from !== null || to !== null) return [{ from, to, endIsNext: value["type"] === "daterange" }];
  const single = day(value["value"]);
  return single === null ? [] : [{ from: single, to: single, endIsNext: false }];
}

function resolutions(value: Json): SpecValue[] {
  return [value["PastResolution"], value["FutureResolution"]].flatMap((one) => {
    const parts = (one ?? {}) as Json;
    const single = day(parts["date"]) ?? day(parts["dateTime"]);
    if (single !== null) return [{ from: single, to: single, endIsNext: false }];
    const from = day(parts["startDate"]) ?? day(parts["startDateTime"]);
    const to = day(parts["endDate"]) ?? day(parts["endDateTime"]);
    return from === null && to === null ? [] : [{ from, to, endIsNext: parts["endDate"] !== undefined }];
  });
}

function day(value: unknown): string | null {
  const text = typeof value === "string" ? value.slice(0, 10) : "";
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text !== "0001-01-01" ? text : null;
}
