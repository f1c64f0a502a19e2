/** Where a page may state its title, each as one line; empty where it does not. */
export interface TitleCandidates {
  /** Likeliest first. */
  headlines: readonly string[];
  linkedData: string;
  meta: string;
  page: string;
}

/**
 * The title as a reader sees it: the page's headline if it has one, else what its metadata says. A heading that only
 * names the publisher is none, and one of several must be repeated by the metadata.
 */
export function chooseTitle(
  { headlines, linkedData, meta, page }: TitleCandidates,
  publisher: string | null,
): string | null {
  const site = foldName(publisher ?? "");
  const heads = headlines.filter((head) => head !== "" && (site === "" || foldName(head) !== site));
  const repeated = heads.find((head) => [page, linkedData, meta].some((text) => text.includes(head)));
  const headline = repeated ?? (heads.length === 1 ? heads[0] : undefined);
  const told = [headline, linkedData, meta, page].find((text) => text !== undefined && text !== "");
  return told === undefined ? null : withoutSite(told, site);
}

/** "Bridge reopens | The Daily" without the site's name at its end. */
function withoutSite(title: string, site: string): string {
  const ending = /\s+[|–—·-]\s+([^|–—·]{1,80})$/.exec(title);
  return ending !== null && site !== "" && foldName(ending[1] ?? "") === site ? title.slice(0, ending.index) : title;
}

/** "www.the-daily.com" and "The Daily" are one name. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/\.[a-z]{2,3}(?:\.[a-z]{2})?$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
