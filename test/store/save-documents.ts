/** Saves invented documents one by one into the folder named, printing the id of each once it is saved, until it is killed. */
import { openStore } from "../../src/store/index.ts";
import { makeRecord } from "./make-record.ts";

const store = await openStore(process.argv[2] ?? "", { command: "sayso read reports/", now: () => new Date() });
for (let count = 0; ; count++) {
  const { bytes, kept } = makeRecord(`number ${count}`);
  await store.putOriginal(bytes);
  await store.saveRecords([kept]);
  console.log(kept.record.document.id);
}
