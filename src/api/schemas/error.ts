import { z } from "@hono/zod-openapi";

/** The one shape of every answer that is not what was asked for; `page` is where the code is explained. */
export const ApiError = z
  .strictObject({ code: z.string(), message: z.string(), page: z.string() })
  .openapi("ApiError", {
    example: { code: "api-not-found", message: "…", page: "docs/reference/messages.md#api-not-found" },
  });
export type ApiError = z.infer<typeof ApiError>;
