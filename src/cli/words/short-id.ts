/** An id as tables show it: of a document's letters the first nine, which "sayso show" and "--entity" take as well. */
export function shortId(id: string): string {
  return id.replace(/\bd([0-9a-f]{8})[0-9a-f]{8}(?:-[0-9a-f]{8})?\b/g, "d$1");
}
