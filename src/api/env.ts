import type { Role } from "./schemas/session.ts";

/** Whoever a request comes from. */
export interface User {
  name: string;
  role: Role;
}

/** What the guards leave for the handlers. */
export interface Env {
  Variables: { user: User | null };
}
