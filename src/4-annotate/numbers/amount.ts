/** A bare number or range as read from the words, before qualifiers; `first` and `last` are word numbers, half-open. */
export interface Amount {
  first: number;
  last: number;
  low: number;
  high: number | null;
  /** "dozens", "several": not counted. */
  vague: boolean;
  /** Multiplier named with it ("million"), 1 if none: a range may share it ("2 to 3 million"). */
  scale: number;
  /** `percent`, `ordinal`, a currency code, or null for a plain count. */
  unit: string | null;
  /** Written in figures. */
  figures: boolean;
}

/** One exact number. */
export function exactAmount(first: number, last: number, value: number, scale = 1, figures = false): Amount {
  return { first, last, low: value, high: value, vague: false, scale, unit: null, figures };
}

/** An uncounted number of at least `low`. */
export function vagueAmount(first: number, last: number, low: number): Amount {
  return { first, last, low, high: null, vague: true, scale: 1, unit: null, figures: false };
}
