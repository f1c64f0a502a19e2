import { decodeSignature, joinGroup, type Neighbour, type ReadRecord, type Standing } from "../../pipeline.ts";
import type { Document } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";

export interface JoinedCopies {
  /** Of each document of the batch what it copies, null for none. */
  copyOf: ReadonlyMap<string, string | null>;
  /** Documents kept before that now copy another. */
  moved: Map<string, string | null>;
}

/** Above every order that the store counts by. */
const newcomers = 2 ** 40;

/** Groups new documents with each other and with the copies they have in the store, in the order in which they came. */
export async function joinCopies(batch: readonly ReadRecord[], stored: Store["signatures"]): Promise<JoinedCopies> {
  const batchIds = new Set(batch.map(({ record }) => record.document.id));
  const led = new Map<string, Standing>();
  const leaderOf = (standing: Standing): Standing => {
    let leader = standing;
    for (let next = led.get(leader.id); next !== undefined; next = led.get(leader.id)) leader = next;
    return leader;
  };
  const earlier: Neighbour[] = [];
  const byBand = new Map<string, number[]>();
  for (const [index, { record, signature }] of batch.entries()) {
    const standing = { id: record.document.id, published: firstDay(record.document), order: newcomers + index };
    const near = new Set(signature.bands.flatMap((band) => byBand.get(band) ?? []));
    const kept = (await stored.candidates(signature.bands)).filter(({ id }) => !batchIds.has(id));
    const neighbours = [
      ...kept.map((candidate) => ({
        ...candidate,
        signature: decodeSignature(candidate.signature.bytes, candidate.signature.bands),
      })),
      ...[...near].flatMap((at) => earlier[at] ?? []),
    ].map((neighbour) => ({ ...neighbour, original: leaderOf(neighbour.original) }));
    const { original, absorbed } = joinGroup({ ...standing, signature }, neighbours);
    const leader = neighbours.find((neighbour) => neighbour.original.id === original)?.original ?? standing;
    if (leader.id !== standing.id) led.set(standing.id, leader);
    for (const id of absorbed) if (id !== leader.id) led.set(id, leader);
    for (const band of signature.bands) byBand.set(band, [...(byBand.get(band) ?? []), index]);
    earlier.push({ ...standing, signature, original: standing });
  }
  const copyOf = new Map<string, string | null>();
  const moved = new Map<string, string | null>();
  for (const id of new Set([...batchIds, ...led.keys()])) {
    const leader = led.has(id) ? leaderOf({ id, published: null, order: 0 }).id : id;
    (batchIds.has(id) ? copyOf : moved).set(id, leader === id ? null : leader);
  }
  return { copyOf, moved };
}

function firstDay({ published }: Document): string | null {
  return published?.from ?? published?.to ?? null;
}
