export { judgementsInForce } from "./judgement-log.ts";
export type { ListFilter } from "./list-filter.ts";
export { openStore, rebuildStore, type StoreOptions } from "./open-store.ts";
export type { StoredClaim } from "./repositories/claims.ts";
export type { StoredMap } from "./repositories/records.ts";
export type { Copies } from "./repositories/set-copies.ts";
export type { CopyCandidate, DocumentStanding, StoredSignature } from "./repositories/signatures.ts";
export { SourceEntry } from "./source-log.ts";
export type { RecordToKeep, Store } from "./store.ts";
