/** A document's or claim's id as tables show it: the document's first nine letters, which "sayso show" takes as well. */
export function shortId(id: string): string {
  return id.replace(/^(d[0-9a-f]{8})[0-9a-f]{8}(?:-[0-9a-f]{8})?/, "$1");
}
