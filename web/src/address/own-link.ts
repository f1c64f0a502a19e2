interface Link {
  origin: string;
  pathname: string;
  hash: string;
  target: string;
  hasAttribute(name: string): boolean;
}

interface Click {
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Whether a click on a link leads to another page of the desk, in this window: not to a file, an answer, a part of the page. */
export function isOwnLink(link: Link, click: Click, origin: string): boolean {
  if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return false;
  if (link.origin !== origin || link.hasAttribute("download") || link.hash !== "") return false;
  if (link.target !== "" && link.target !== "_self") return false;
  return !/^\/(?:api|assets)\/|\.\w+$/.test(link.pathname);
}
