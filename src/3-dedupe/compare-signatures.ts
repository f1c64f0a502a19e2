import type { Signature } from "./sign-text.ts";
import { sketchSize } from "./sketch-text.ts";

const copyShare = 0.8;
/** A text cut or added to is a copy while this much of the shorter is in the longer ... */
const containedShare = 0.85;
/** ... and the shorter is at least half of the longer, ... */
const leastLength = 0.5;
/** ... or three tenths of it, if both begin alike. */
const leastHeadLength = 0.3;
const alikeHead = 0.5;
/** Two texts are no copies when each has this share of its names and figures in place of the other's. */
const ownSpecifics = 0.1;

interface Overlap {
  both: number;
  either: number;
  shorter: number;
}

/** Jaccard similarity of the texts' shingles, 0 to 1: exact up to 512 shingles, else estimated to about 0.02. */
export function similarity(a: Signature, b: Signature): number {
  if (a.exact === b.exact) return 1;
  const { both, either } = overlap(a, b);
  return either === 0 ? 0 : both / either;
}

/**
 * Whether one text is a copy of the other: the same words, or over 0.8 alike, or cut short, or with a paragraph more.
 * Two texts that put other names and figures into the same frame are not.
 */
export function isCopy(a: Signature, b: Signature): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.exact === b.exact) return true;
  const { both, either, shorter } = overlap(a, b);
  const contained = both / Math.max(1, shorter);
  if (contained < containedShare) return false;
  const lengths = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  const alike = both > copyShare * either;
  const cut = lengths >= leastLength || (lengths >= leastHeadLength && headSimilarity(a, b) >= alikeHead);
  return (alike || cut) && !tellsOfOther(a, b);
}

/** Over the hashes up to the last that both sketches cover. */
function overlap(a: Signature, b: Signature): Overlap {
  const limit = Math.min(reach(a), reach(b));
  let [atA, atB, both] = [0, 0, 0];
  for (;;) {
    const one = a.hashes[atA] ?? Number.POSITIVE_INFINITY;
    const other = b.hashes[atB] ?? Number.POSITIVE_INFINITY;
    if (Math.min(one, other) > limit) break;
    if (one === other) both += 1;
    if (one <= other) atA += 1;
    if (other <= one) atB += 1;
  }
  return { both, either: atA + atB - both, shorter: a.length <= b.length ? atA : atB };
}

function reach({ hashes, length }: Signature): number {
  return length <= sketchSize ? 0xffffffff : (hashes.at(-1) ?? 0);
}

function headSimilarity(a: Signature, b: Signature): number {
  let same = 0;
  for (let row = 0; row < a.head.length; row++) if (a.head[row] === b.head[row]) same += 1;
  return same / Math.max(1, a.head.length);
}

/**
 * Each has names and figures that the other lacks, and not few of them: an added paragraph has some on one side alone.
 * One figure may differ, as when a toll is put right.
 */
function tellsOfOther(a: Signature, b: Signature): boolean {
  const names = replaced(a.specifics.names, b.specifics.names);
  const figures = replaced(a.specifics.figures, b.specifics.figures);
  const own = names + Math.max(0, figures - 1);
  return own > 0 && own >= ownSpecifics * Math.min(countOf(a), countOf(b));
}

function countOf({ specifics }: Signature): number {
  return specifics.names.length + specifics.figures.length;
}

/** How many of the one stand against how many of the other: the fewer of those that only one has. */
function replaced(one: Uint32Array, other: Uint32Array): number {
  const known = new Set(one);
  const both = other.reduce((count, hash) => count + (known.has(hash) ? 1 : 0), 0);
  return Math.min(one.length, other.length) - both;
}
