import type { Page } from "playwright-core";

/** Refusals that the page asks for and shows (a wrong password, a missing id) are reported by the browser as errors too. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

/**
 * Tells of everything that must not happen in a window: an error on its console (a broken content security policy is one),
 * one that nobody caught, an answer of 5xx, and any request to another place than the server.
 */
export function watchPage(page: Page, address: string, tell: (fault: string) => void): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !refusal.test(message.text())) tell(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => tell(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    tell(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/.test(url)) tell(`request: ${url.slice(0, 200)}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) tell(`answer ${response.status()}: ${response.url()}`);
  });
}
