// What npm start and npm test do first: plain JavaScript, for nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Runs `npm ci` where the packages are missing or older than the lockfile; ends the process where that fails. */
export function installMissing() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Sayso needs Node 20.19 or later, and this is ${process.versions.node}. Get a newer one at nodejs.org.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error("Installing packages (npm ci) ...");
  const ended = runQuietly("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (ended !== 0) process.exit(ended);
}

/** Runs a program with its output on standard error; gives its exit code. */
export function runQuietly(program, parameters) {
  const options = { stdio: ["ignore", 2, 2], shell: process.platform === "win32" && program === "npm" };
  const { status, error } = spawnSync(program, parameters, options);
  if (error !== undefined) console.error(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

function isInstalled() {
  const installed = "node_modules/.package-lock.json";
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
}
