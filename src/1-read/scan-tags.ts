/** What a tag handler is told, in document order; offsets are into the source. */
export interface TagHandler {
  /** `raw` is text in which character references stand for themselves (a script, a style sheet). */
  text(from: number, to: number, raw: boolean): void;
  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void;
  close(name: string): void;
}

const maxAttributes = 64;
const rawElements = new Set("script style xmp iframe noembed noframes noscript".split(" "));
const textElements = new Set(["title", "textarea"]);

/** Walks HTML from left to right once, forgiving what browsers forgive; the work grows with the length alone. */
export function scanTags(source: string, handler: TagHandler): void {
  const tagName = /[a-zA-Z][^\s/>]*/y;
  const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
  const neverClosed = new Set<string>();
  let at = 0;
  let textFrom = 0;

  const flush = (to: number): void => {
    if (to > textFrom) handler.text(textFrom, to, false);
  };
  const skipPast = (mark: string, from: number): void => {
    const found = source.indexOf(mark, from);
    at = found < 0 ? source.length : found + mark.length;
    textFrom = at;
  };
  const readAttributes = (): Map<string, string> => {
    const attributes = new Map<string, string>();
    while (at < source.length && source[at] !== ">") {
      attribute.lastIndex = at;
      const match = attribute.exec(source);
      if (match === null) {
        at += 1;
        continue;
      }
      const name = (match[1] ?? "").toLowerCase();
      if (attributes.size < maxAttributes && !attributes.has(name))
        attributes.set(name, match[2] ?? match[3] ?? match[4] ?? "");
      at = attribute.lastIndex;
    }
    at = Math.min(at + 1, source.length);
    textFrom = at;
    return attributes;
  };
  const readContent = (name: string, raw: boolean): void => {
    if (neverClosed.has(name)) return;
    const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    closing.lastIndex = at;
    const found = closing.exec(source);
    if (found === null) {
      neverClosed.add(name);
      return;
    }
    if (found.index > at) handler.text(at, found.index, raw);
    at = found.index;
    textFrom = at;
  };

  while (at < source.length) {
    const sign = source.indexOf("<", at);
    if (sign < 0) break;
    const next = source[sign + 1] ?? "";
    const closing = next === "/";
    tagName.lastIndex = closing ? sign + 2 : sign + 1;
    const name = tagName.exec(source)?.[0].toLowerCase();
    if (name !== undefined) {
      flush(sign);
      at = tagName.lastIndex;
      const attributes = readAttributes();
      if (closing) handler.close(name);
      else {
        handler.open(name, attributes, source.startsWith("/>", at - 2));
        if (rawElements.has(name) || textElements.has(name)) readContent(name, rawElements.has(name));
      }
    } else if (next === "!" || next === "?" || closing) {
      flush(sign);
      if (source.startsWith("<!--", sign)) skipPast("-->", sign + 2);
      else if (source.startsWith("<![CDATA[", sign)) skipPast("]]>", sign);
      else skipPast(">", sign);
    } else at = sign + 1;
  }
  flush(source.length);
}
