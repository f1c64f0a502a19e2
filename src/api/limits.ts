/** Bytes of one upload, and files in it. */
export const mostUploadBytes = 64 * 2 ** 20;
export const mostFiles = 200;
/** Bytes of uploads that wait to be read. */
export const mostWaitingBytes = 256 * 2 ** 20;
/** Bytes of pasted text with what is said of it, and of anything else that is sent. */
export const mostTextBytes = 16 * 2 ** 20;
export const mostBodyBytes = 2 ** 20;

/** What the names of files may end in. */
export const readableEndings: readonly string[] = [
  "txt",
  "text",
  "md",
  "markdown",
  "html",
  "htm",
  "xhtml",
  "pdf",
  "docx",
  "eml",
  "jsonl",
  "ndjson",
  "csv",
  "tsv",
];
