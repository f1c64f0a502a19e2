import { oneOf, text } from "../../address/query.ts";

/** What the reader's address holds: the report, the claim that is picked, and whether its original is shown. */
export const readerFields = { id: text, claim: text, view: oneOf("read", "original", "page") };

export type ReaderView = "read" | "original" | "page";
