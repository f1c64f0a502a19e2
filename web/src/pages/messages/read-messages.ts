/** What is said of a code in the documentation. */
export interface Explained {
  code: string;
  message: string;
  text: string;
}

/** Reads the page of messages: `### code`, its sentence after `>`, and what is said of it. */
export function readMessages(page: string): Explained[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [code = "", ...lines] = part.split(/^## /m)[0]?.split("\n") ?? [];
      const quoted = lines.filter((line) => line.startsWith("> "));
      const rest = lines.filter((line) => !line.startsWith("> "));
      return {
        code: code.trim(),
        message: quoted.map((line) => line.slice(2)).join(" "),
        text: rest.join("\n").trim(),
      };
    });
}
