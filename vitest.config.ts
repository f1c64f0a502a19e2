import { defineConfig } from "vitest/config";

const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: "code",
          include: ["src", "test", "bench", "tools", "web/src"].map((folder) => `${folder}/**/*.test.ts`),
          exclude: ["test/browser/**", "**/node_modules/**"],
        },
      },
      {
        test: {
          ...limits,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/set-up.ts"],
          fileParallelism: false,
        },
      },
    ],
  },
});
