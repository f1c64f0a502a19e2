import type { Interval, Original, Problem } from "../schema/index.ts";
import type { TextMap } from "../text/text-map.ts";

/** What the outside world does for this stage. Paths are POSIX; a failing call is told as a refusal of its path. */
export interface ReadEffects {
  kind(path: string): Promise<"file" | "folder" | "missing">;
  /** Bytes. */
  size(path: string): Promise<number>;
  bytes(path: string): Promise<Uint8Array>;
  /** Files below the folder at any depth, sorted, each path joined to `folder`. */
  list(folder: string): Promise<string[]>;
  /** Files that match, sorted. */
  glob(pattern: string): Promise<string[]>;
  /** Standard input, for the path `-`. */
  input(): Promise<Uint8Array>;
}

/** What the user says of the reports; it wins over manifest rows, which win over what a file says of itself. */
export interface ReadOptions {
  publisher?: string;
  /** As written; see `parsePublicationDate`. */
  published?: string;
  title?: string;
  url?: string;
  /** Largest file to read, 64 MiB unless told. */
  maxBytes?: number;
}

/** One report as read, before cleaning. */
export interface Report {
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: Interval | null;
  /** Paragraphs with blank lines between them; lines as the source has them. */
  text: string;
  /**
   * From `text` to the decoded source: the file's text (txt, md, html), the row's (jsonl, csv), the extracted text layer
   * (pdf, docx), the decoded body (eml).
   */
  map: TextMap;
  original: Original;
  /** The untouched original: the file, or the row's own bytes as they stand in the file. */
  bytes: Uint8Array;
  problems: Problem[];
}

/** Something asked for that holds no report; the rest is still read. */
export interface Refusal {
  location: string;
  problem: Problem;
}
