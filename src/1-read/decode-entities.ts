import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { replaceUnpaired } from "./replace-unpaired.ts";

/** A stretch of HTML text: `value` is what `source[from, to)` reads as once its character references are decoded. */
export interface DecodedPiece {
  value: string;
  from: number;
  to: number;
}

const reference = /&(?:#[0-9]{1,12}|#[xX][0-9a-fA-F]{1,12}|[a-zA-Z][a-zA-Z0-9]{1,31});?/g;

/** Decodes the character references of HTML text piece by piece; one decoder serves one document and remembers what it has seen. */
export class EntityDecoder {
  #known = new Map<string, string>();

  /** Pieces of `source[from, to)` in order: plain stretches as they stand, and one piece a reference. */
  *pieces(source: string, from: number, to: number): Generator<DecodedPiece> {
    const raw = source.slice(from, to);
    let done = 0;
    if (raw.includes("&")) {
      for (const match of raw.matchAll(reference)) {
        if (match.index > done)
          yield { value: raw.slice(done, match.index), from: from + done, to: from + match.index };
        done = match.index + match[0].length;
        yield { value: this.#decode(match[0]), from: from + match.index, to: from + done };
      }
    }
    if (done < raw.length) yield { value: raw.slice(done), from: from + done, to };
  }

  decode(source: string, from: number, to: number): string {
    let value = "";
    for (const piece of this.pieces(source, from, to)) value += piece.value;
    return value;
  }

  /** Text with its character references decoded, where nobody asks for offsets (an attribute). */
  decodeText(text: string): string {
    return this.decode(text, 0, text.length);
  }

  #decode(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const node: DefaultTreeAdapterTypes.ChildNode | undefined = parseFragment(text).childNodes[0];
    const value = replaceUnpaired(node !== undefined && "value" in node ? node.value : text);
    this.#known.set(text, value);
    return value;
  }
}
