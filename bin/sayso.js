#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  const packages = existsSync(new URL("../node_modules/typescript", import.meta.url));
  console.error(`Sayso is not built yet: run ${packages ? "npm run build" : "npm ci"} in its folder, then try again.`);
  process.exitCode = 2;
}
