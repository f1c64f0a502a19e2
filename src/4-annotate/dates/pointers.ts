import type { Base, Turn } from "./when.ts";

/** A word that points at a unit of time next to another. */
export interface Pointer {
  shift: -1 | 0 | 1;
  base: Base;
  turn: Turn | "coming" | "past";
}

/** "Last", "this" and "next" are seen from publication, "previous", "following" and "that" from the date named last. */
export const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ["last", { shift: -1, base: "publication", turn: "last" }],
  ["past", { shift: -1, base: "publication", turn: "past" }],
  ["latest", { shift: -1, base: "publication", turn: "last" }],
  ["this", { shift: 0, base: "publication", turn: "this" }],
  ["current", { shift: 0, base: "publication", turn: "this" }],
  ["next", { shift: 1, base: "publication", turn: "next" }],
  ["coming", { shift: 1, base: "publication", turn: "coming" }],
  ["upcoming", { shift: 1, base: "publication", turn: "coming" }],
  ["previous", { shift: -1, base: "text", turn: "last" }],
  ["preceding", { shift: -1, base: "text", turn: "last" }],
  ["prior", { shift: -1, base: "text", turn: "last" }],
  ["following", { shift: 1, base: "text", turn: "next" }],
  ["same", { shift: 0, base: "text", turn: "this" }],
  ["that", { shift: 0, base: "text", turn: "this" }],
]);
