import { refuse } from "./error-answer.ts";

const mostFailures = 5;
const windowMs = 15 * 60_000;
const mostKeys = 10_000;

/** Holds back whoever fails to sign in too often. */
export interface Attempts {
  /** @throws SaysoError `api-too-often` */
  demand(...keys: string[]): void;
  failed(...keys: string[]): void;
  succeeded(...keys: string[]): void;
}

/** Five failures for a name or an address; a quarter of an hour after the last of them it may be tried again. */
export function openAttempts(now: () => Date): Attempts {
  const failures = new Map<string, { count: number; last: number }>();
  const current = (key: string): number => {
    const known = failures.get(key);
    if (known === undefined) return 0;
    if (now().getTime() - known.last < windowMs) return known.count;
    failures.delete(key);
    return 0;
  };
  return {
    demand(...keys) {
      for (const key of keys) {
        if (current(key) < mostFailures) continue;
        const left = windowMs - (now().getTime() - (failures.get(key)?.last ?? 0));
        throw refuse("api-too-often", { minutes: Math.max(1, Math.ceil(left / 60_000)) });
      }
    },
    failed(...keys) {
      for (const key of keys) {
        const count = current(key) + 1;
        failures.delete(key);
        failures.set(key, { count, last: now().getTime() });
        const [oldest] = failures.keys();
        if (failures.size > mostKeys && oldest !== undefined) failures.delete(oldest);
      }
    },
    succeeded(...keys) {
      for (const key of keys) failures.delete(key);
    },
  };
}
