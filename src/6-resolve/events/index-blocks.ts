import { blocksOf, compareTellings, type Telling } from "./telling.ts";

/** In a block, each telling is compared with this many that stand next to it by date, before and after. */
const neighbours = 24;

/**
 * Blocks of tellings, each sorted by date. The number of pairs to compare grows with the number of tellings and not with
 * its square; which pairs they are depends on what is in the blocks and not on how it came there.
 */
export interface BlockIndex {
  insert(telling: Telling): void;
  remove(telling: Telling): void;
  /** Those near it in any of its blocks, each once, none of its own document. */
  near(telling: Telling): Set<Telling>;
  /** Pairs that a gap left by a removed telling has brought near each other in one of its blocks. */
  closing(removed: Telling): [Telling, Telling][];
  /** Tellings just before it in any of its blocks: what they are near may have moved out of reach. */
  before(telling: Telling): Set<Telling>;
  /** Whether two tellings are near each other in some block. */
  areNear(one: Telling, other: Telling): boolean;
}

interface Block {
  tellings: Telling[];
  sorted: boolean;
}

export function openBlocks(): BlockIndex {
  const blocks = new Map<string, Block>();

  function sortedBlock(key: string): readonly Telling[] {
    const block = blocks.get(key);
    if (block === undefined) return [];
    if (!block.sorted) block.tellings.sort(compareInBlock);
    block.sorted = true;
    return block.tellings;
  }

  return {
    insert(telling) {
      for (const key of blocksOf(telling)) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, { tellings: [telling], sorted: true });
        else {
          block.tellings.push(telling);
          block.sorted = false;
        }
      }
    },
    remove(telling) {
      for (const key of blocksOf(telling)) {
        const at = placeIn(sortedBlock(key), telling);
        const block = blocks.get(key);
        if (block?.tellings[at] !== telling) continue;
        block.tellings.splice(at, 1);
        if (block.tellings.length === 0) blocks.delete(key);
      }
    },
    near(telling) {
      const found = new Set<Telling>();
      for (const key of blocksOf(telling)) {
        const block = sortedBlock(key);
        const at = placeIn(block, telling);
        const end = Math.min(block.length, at + neighbours + 1);
        for (let index = Math.max(0, at - neighbours); index < end; index++) {
          const other = block[index] as Telling;
          if (other.document !== telling.document) found.add(other);
        }
      }
      return found;
    },
    closing(removed) {
      return [...blocksOf(removed)].flatMap((key) => {
        const block = sortedBlock(key);
        const gap = placeIn(block, removed);
        const pairs: [Telling, Telling][] = [];
        for (let one = Math.max(0, gap - neighbours); one < gap; one++)
          for (let other = gap; other < block.length && other <= one + neighbours; other++)
            pairs.push([block[one] as Telling, block[other] as Telling]);
        return pairs;
      });
    },
    before(telling) {
      const found = new Set<Telling>();
      for (const key of blocksOf(telling)) {
        const block = sortedBlock(key);
        const at = placeIn(block, telling);
        for (let index = Math.max(0, at - neighbours); index < at; index++) found.add(block[index] as Telling);
      }
      return found;
    },
    areNear(one, other) {
      const there = blocksOf(other);
      return [...blocksOf(one)].some((key) => {
        if (!there.has(key)) return false;
        const block = sortedBlock(key);
        return Math.abs(placeIn(block, one) - placeIn(block, other)) <= neighbours;
      });
    },
  };
}

function compareInBlock(one: Telling, other: Telling): number {
  return one.day - other.day || compareTellings(one, other);
}

/** Where the telling stands, or would stand. */
function placeIn(block: readonly Telling[], telling: Telling): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareInBlock(block[middle] as Telling, telling) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
