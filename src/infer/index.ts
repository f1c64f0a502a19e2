export { holdRuntime } from "./hold-runtime.ts";
export { loadModel } from "./load-model.ts";
export type { Model } from "./open-model.ts";
