import type { MapRun, TextMap } from "../text/text-map.ts";

/** Writes a text from left to right and keeps where in the source each part of it stands. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #runs: MapRun[] = [];

  get length(): number {
    return this.#length;
  }

  /** Appends `value`, which stands at `source[from, to)`. */
  add(value: string, from: number, to: number): void {
    if (value === "") return;
    const start = this.#length;
    const end = start + value.length;
    const exact = to - from === value.length;
    const last = this.#runs.at(-1);
    const follows = last !== undefined && last.end === start && last.to === from;
    if (exact && follows && last.end - last.start === last.to - last.from) {
      last.end = end;
      last.to = to;
    } else this.#runs.push({ start, end, from, to });
    this.#parts.push(value);
    this.#length = end;
  }

  /** Appends characters that stand nowhere in the source. */
  insert(value: string): void {
    this.#parts.push(value);
    this.#length += value.length;
  }

  finish(): { text: string; map: TextMap } {
    return { text: this.#parts.join(""), map: this.#runs };
  }
}
