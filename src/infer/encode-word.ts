/** Longer runs of characters are not looked up. */
const longestRun = 100;
/** What stands after so many code units of a word is not read: it bounds the work on hostile words. */
const longestRead = 1000;
/** Words remembered with their pieces; with so many, all are forgotten. What is found never depends on it. */
const mostRemembered = 50_000;
const longestRemembered = 40;

const MARKS = "!-\\/:-@\\[-`\\{-~\\p{P}";
const IDEOGRAPHS = "\\u4E00-\\u9FFF\\u3400-\\u4DBF\\uF900-\\uFAFF\\u{20000}-\\u{2CEAF}\\u{2F800}-\\u{2FA1F}";
const RUN = new RegExp(`[${MARKS}${IDEOGRAPHS}]|[^\\s${MARKS}${IDEOGRAPHS}]+`, "gu");

/** Gives the numbers of one word's pieces: at least one. */
export type EncodeWord = (word: string) => readonly number[];

export interface PieceOptions {
  /** Stands for what the vocabulary cannot spell. */
  unknown: number;
  /** A word's pieces after these are left out. */
  mostPieces: number;
}

/**
 * Words to wordpieces: lower case, accents stripped, cut at every mark and ideograph, then the longest piece first.
 * `vocabulary` lists the pieces, "##" before those that go on within a word.
 */
export function openWordEncoder(vocabulary: readonly string[], { unknown, mostPieces }: PieceOptions): EncodeWord {
  const findPieces = openPieceFinder(vocabulary);
  const encode = (word: string): number[] => {
    const runs = normalise(word).match(RUN) ?? [];
    const pieces = runs.flatMap((run) => findPieces(run) ?? [unknown]).slice(0, mostPieces);
    return pieces.length > 0 ? pieces : [unknown];
  };
  const remembered = new Map<string, readonly number[]>();
  return (word) => {
    if (word.length > longestRemembered) return encode(word);
    let pieces = remembered.get(word);
    if (pieces === undefined) {
      if (remembered.size >= mostRemembered) remembered.clear();
      pieces = encode(word);
      remembered.set(word, pieces);
    }
    return pieces;
  };
}

function normalise(word: string): string {
  const plain = word
    .slice(0, longestRead)
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return plain.replaceAll("Σ", "σ").toLowerCase();
}

/** The pieces of a run without marks; null where no pieces spell it. */
function openPieceFinder(vocabulary: readonly string[]): (run: string) => number[] | null {
  const first = new Map<string, number>();
  const further = new Map<string, number>();
  vocabulary.forEach((piece, number) => {
    if (piece.startsWith("##")) further.set(piece.slice(2), number);
    else first.set(piece, number);
  });
  const longestPiece = vocabulary.reduce((most, { length }) => Math.max(most, length), 0);
  return (run) => {
    if (run.length > longestRun && [...run].length > longestRun) return null;
    const pieces: number[] = [];
    for (let at = 0; at < run.length; ) {
      const known = at === 0 ? first : further;
      let end = Math.min(run.length, at + longestPiece);
      while (end > at && !known.has(run.slice(at, end))) end -= 1;
      if (end === at) return null;
      pieces.push(known.get(run.slice(at, end)) ?? -1);
      at = end;
    }
    return pieces;
  };
}
