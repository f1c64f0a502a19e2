/** The rows of the database. `body` and other columns of JSON hold a schema object as text, its members in their order. */

export interface DocumentRow {
  id: string;
  sha256: string;
  publisher: string | null;
  language: string;
  /** Day by which documents are ordered: of publication, or far ahead where it is not known. */
  day: string;
  time_from: string | null;
  time_to: string | null;
  copy_of: string | null;
  /** Counts documents as they came, the same after a rebuild. */
  arrival: number;
  sources: string;
  entities: string;
  names: string;
  words: string;
  /** Digest of the line of the source log that the row was made from. */
  source_line: string;
  body: string;
  /** The record without its document and claims. */
  rest: string;
  map: string;
}

export interface ClaimRow {
  document_id: string;
  position: number;
  id: string;
  kind: string;
  type: string;
  mode: string | null;
  factuality: string;
  day: string;
  time_from: string | null;
  time_to: string | null;
  sources: string;
  entities: string;
  names: string;
  place: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: number | null;
  words: string;
  body: string;
}

export interface EntityRow {
  id: string;
  kind: string;
  name: string;
  names: string;
  place: string;
  country: string | null;
  mentions: number;
  body: string;
}

/** An entity of a document that was found to be the entity. */
export interface EntityMemberRow {
  entity_id: string;
  document_id: string;
  member: string;
}

export interface EventRow {
  id: string;
  type: string;
  mode: string | null;
  day: string;
  time_from: string | null;
  time_to: string | null;
  sources: string;
  entities: string;
  names: string;
  place: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: number | null;
  grade: string;
  body: string;
}

export interface DisputeRow {
  id: string;
  position: number;
  event_id: string | null;
  type: string;
  mode: string | null;
  sources: string;
  names: string;
  words: string;
  body: string;
}

export interface SignatureRow {
  document_id: string;
  /** Base64. */
  value: string;
}

export interface SignatureBandRow {
  band: string;
  document_id: string;
}

export interface Tables {
  documents: DocumentRow;
  claims: ClaimRow;
  entities: EntityRow;
  entity_members: EntityMemberRow;
  events: EventRow;
  disputes: DisputeRow;
  signatures: SignatureRow;
  signature_bands: SignatureBandRow;
}
