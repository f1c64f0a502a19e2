/** How one field of a page's filters stands in the address. */
export interface Field<Value> {
  read(values: readonly string[]): Value;
  /** No values: the field is not in the address. */
  write(value: Value): readonly string[];
}

/** The fields of a page, by the names that they have in the address. */
export interface QueryForm<Values extends object> {
  /** What does not fit is read as if it were not there. */
  read(search: string | URLSearchParams): Values;
  /** `?type=ASSAULT&from=2031-04-01`, or nothing. Fields stand in the order of the form. */
  write(values: Partial<Values>): string;
}

type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };

export function queryForm<Values extends object>(fields: Fields<Values>): QueryForm<Values> {
  const names = Object.keys(fields) as (keyof Values & string)[];
  return {
    read(search) {
      const found = new URLSearchParams(search);
      const values = names.map((name) => [name, fields[name].read(found.getAll(name).filter((value) => value !== ""))]);
      return Object.fromEntries(values) as Values;
    },
    write(values) {
      const query = new URLSearchParams();
      for (const name of names) {
        const value = values[name];
        if (value === undefined) continue;
        for (const written of fields[name].write(value as Values[typeof name])) query.append(name, written);
      }
      const text = query.toString();
      return text === "" ? "" : `?${text}`;
    },
  };
}

/** Any words, or null. */
export const text: Field<string | null> = {
  read: ([value]) => value ?? null,
  write: (value) => (value === null || value === "" ? [] : [value]),
};

/** Any number of values. */
export const many: Field<readonly string[]> = { read: (values) => values, write: (values) => values };

/** A day (`YYYY-MM-DD`), or null. */
export const day: Field<string | null> = {
  read: ([value]) => (value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null),
  write: (value) => (value === null || value === "" ? [] : [value]),
};

/** Yes (`true`) or no. */
export const flag: Field<boolean> = { read: ([value]) => value === "true", write: (value) => (value ? ["true"] : []) };

/** One of the values; the first of them where none is given, and it is not written. */
export function oneOf<const Value extends string>(...values: readonly [Value, ...Value[]]): Field<Value> {
  const [usual] = values;
  return {
    read: ([given]) => values.find((value) => value === given) ?? usual,
    write: (value) => (value === usual ? [] : [value]),
  };
}

/** The values without those that say nothing, as the server takes a query. */
export function askedOf<Values extends object>(values: Values): { [Name in keyof Values]?: string | string[] } {
  const asked: { [name: string]: string | string[] } = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === "" || value === false) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    asked[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return asked as { [Name in keyof Values]?: string | string[] };
}
