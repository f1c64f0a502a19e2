import { type HashedWord, hashOf, mix } from "./hash-words.ts";

const most = 256;
const figures: { readonly [word: string]: number } = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  dozens: 24,
};
const figureHashes: ReadonlyMap<number, number> = new Map(
  Object.entries(figures).map(([word, figure]) => [hashOf(word), hashOf(String(figure))]),
);

/** Sorted hashes, the smallest of many. */
export interface Specifics {
  names: Uint32Array;
  figures: Uint32Array;
}

/**
 * Gathers what tells one event from another in two texts built alike: figures, in words or digits, and names, that is
 * words with a capital within a sentence. Lines in title case or capitals give figures alone.
 */
export class SpecificsList {
  readonly #names = new Set<number>();
  readonly #figures = new Set<number>();
  #lineNames: number[] = [];
  #long = 0;
  #longCapitalised = 0;

  add(word: HashedWord): void {
    if (word.startsLine) this.#endLine();
    const figure = word.numeric ? word.hash : figureHashes.get(word.hash);
    if (figure !== undefined) this.#figures.add(mix(figure));
    else if (word.capitalised && !word.opens && word.letters > 1) this.#lineNames.push(mix(word.hash));
    if (word.letters > 3 && !word.numeric) {
      this.#long += 1;
      if (word.capitalised) this.#longCapitalised += 1;
    }
  }

  finish(): Specifics {
    this.#endLine();
    return { names: smallest(this.#names), figures: smallest(this.#figures) };
  }

  #endLine(): void {
    if (this.#longCapitalised <= this.#long * 0.6) for (const name of this.#lineNames) this.#names.add(name);
    this.#lineNames = [];
    this.#long = 0;
    this.#longCapitalised = 0;
  }
}

function smallest(hashes: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(hashes).sort().slice(0, most);
}
