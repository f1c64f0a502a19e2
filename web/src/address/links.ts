/** Addresses of pages, for `<a href>`. */
export function eventLink(id: string): string {
  return `/event?${new URLSearchParams({ id })}`;
}

/** With a claim: the reader opens on its words. */
export function documentLink(id: string, claim: string | null = null): string {
  return `/document?${new URLSearchParams(claim === null ? { id } : { id, claim })}`;
}

export function actorLink(id: string): string {
  return `/actor?${new URLSearchParams({ id })}`;
}

/** A page with filters, such as `/?source=The+Osk+Post`. A value may be given several times. */
export function filteredLink(path: string, filters: { readonly [name: string]: string | readonly string[] }): string {
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((each) => [name, each]),
  );
  const query = new URLSearchParams(pairs).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** A claim in its document; its id begins with the document's, up to the last full stop. */
export function claimLink(claim: string): string {
  return documentLink(claim.slice(0, Math.max(0, claim.lastIndexOf("."))) || claim, claim);
}

/** A claim where it is judged and corrected. */
export function reviewLink(claim: string): string {
  return `/review?${new URLSearchParams({ claim })}`;
}

/** Where the code of an error or a problem is explained. */
export function messageLink(code: string): string {
  return `/messages?${new URLSearchParams({ id: code })}`;
}
