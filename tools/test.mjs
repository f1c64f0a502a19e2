// npm test: installs and builds what is missing, runs every test (or those named), and ends with one plain line of counts.
import { buildProgram } from "./build-program.mjs";
import { installMissing } from "./install-missing.mjs";

installMissing();
if (buildProgram({ ifStale: true }) !== 0) process.exit(1);

const { DefaultReporter, startVitest } = await import("vitest/node");

/** A file that cannot be loaded, and an error outside any test, count as failures of their own. */
function countTests(modules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === "pending" ? "skipped" : state] += 1;
    }
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
  }
  return counts;
}

class CountingReporter extends DefaultReporter {
  counts = { passed: 0, failed: 0, skipped: 0 };

  onTestRunEnd(modules, unhandledErrors, reason) {
    super.onTestRunEnd(modules, unhandledErrors, reason);
    this.counts = countTests(modules, unhandledErrors);
  }
}

const reporter = new CountingReporter();
const vitest = await startVitest("test", process.argv.slice(2), { watch: false, reporters: [reporter] });
await vitest.close();

const { passed, failed, skipped } = reporter.counts;
const inCi = process.env.CI === "true" || process.env.CI === "1";
process.exitCode = failed > 0 || passed === 0 || (inCi && skipped > 0) ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
