import type { Context } from "hono";

/** Who asks, by address; empty where the request came through no network. */
export function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "";
}

/** Whether the address is this computer's own. */
export function isLoopback(address: string): boolean {
  return address === "" || address === "::1" || /^(?:::ffff:)?127\./.test(address);
}
