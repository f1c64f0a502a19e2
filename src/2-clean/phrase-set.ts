/** Phrases of one section of the furniture list, looked up word by word; words are as `phraseWords` gives them. */
export class PhraseSet {
  readonly #byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(phrases: readonly (readonly string[])[]) {
    const byFirstWord = new Map<string, (readonly string[])[]>();
    for (const phrase of phrases) {
      const first = phrase[0];
      if (first === undefined) continue;
      const others = byFirstWord.get(first);
      if (others === undefined) byFirstWord.set(first, [phrase]);
      else others.push(phrase);
    }
    for (const others of byFirstWord.values()) others.sort((one, other) => other.length - one.length);
    this.#byFirstWord = byFirstWord;
  }

  get size(): number {
    let size = 0;
    for (const phrases of this.#byFirstWord.values()) size += phrases.length;
    return size;
  }

  /** Words in the longest phrase that starts at `words[at]`; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number {
    for (const phrase of this.#byFirstWord.get(words[at] ?? "") ?? []) {
      if (phrase.every((word, index) => words[at + index] === word)) return phrase.length;
    }
    return 0;
  }

  /** The words are one of the phrases and nothing else. */
  is(words: readonly string[]): boolean {
    return words.length > 0 && this.lengthAt(words, 0) === words.length;
  }

  /** The words end with one of the phrases. */
  ends(words: readonly string[]): boolean {
    return words.some((_, at) => {
      const length = this.lengthAt(words, at);
      return length > 0 && at + length === words.length;
    });
  }

  /** The words are phrases of this set from first to last. */
  spells(words: readonly string[]): boolean {
    let at = 0;
    while (at < words.length) {
      const length = this.lengthAt(words, at);
      if (length === 0) return false;
      at += length;
    }
    return words.length > 0;
  }

  /** How many different phrases the words hold, none inside another. */
  countIn(words: readonly string[]): number {
    const found = new Set<string>();
    for (let at = 0; at < words.length; ) {
      const length = this.lengthAt(words, at);
      if (length > 0) found.add(words.slice(at, at + length).join(" "));
      at += Math.max(1, length);
    }
    return found.size;
  }
}
