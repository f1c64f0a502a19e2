/** Takes the lock of each folder named, at the word "go" on standard input, and prints what came of it. Ends when standard input does. */
import { SaysoError } from "../../src/schema/index.ts";
import { acquireLock } from "../../src/store/lock.ts";

const folders = process.argv.slice(2);
process.setMaxListeners(folders.length + 10);
console.log("ready");
for await (const chunk of process.stdin) {
  if (!String(chunk).includes("go")) continue;
  for (const folder of folders) {
    try {
      await acquireLock(folder, "sayso read reports/", new Date("2031-04-02T08:00:00Z"));
      console.log("taken");
    } catch (error) {
      console.log(error instanceof SaysoError ? error.problem.code : String(error));
    }
  }
  console.log("done");
}
