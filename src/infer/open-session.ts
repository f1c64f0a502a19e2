import type { InferenceSession, Tensor } from "onnxruntime-node";
import { inputNames, type Manifest } from "./manifest.ts";
import type { Window } from "./pack-windows.ts";

/** The scores of one window, each a matrix by rows; `models/english/interface.md` explains them. W words. */
export interface Scores {
  /** W rows. */
  tags: Float32Array;
  /** W x W. */
  arcs: Float32Array;
  /** W x 2. */
  heads: Int32Array;
  /** W x 2 rows. */
  relations: Float32Array;
  /** W x W. */
  sourceLinks: Float32Array;
  contentLinks: Float32Array;
}

export interface Session {
  run(window: Window): Promise<Scores>;
  /** Frees the model's memory; nothing may be run after. */
  close(): Promise<void>;
}

/**
 * The graph, ready to run in this thread and no other: each reading thread has its own. Windows are run one at a time and
 * unpadded, so that what a window gives never depends on its neighbours. Throws whatever the runtime throws.
 */
export async function openSession(graph: Uint8Array, { outputs }: Pick<Manifest, "outputs">): Promise<Session> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const session = await InferenceSession.create(graph, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const wanted = Object.keys(outputs);
  return {
    async run(window) {
      const row = (values: Int32Array): Tensor => new Tensor("int32", values, [1, values.length]);
      const feeds = Object.fromEntries(inputNames.map((name) => [name, row(window[name])]));
      return readScores(await session.run(feeds, wanted));
    },
    close: () => session.release(),
  };
}

function readScores(outputs: InferenceSession.OnnxValueMapType): Scores {
  const floats = (name: string): Float32Array => outputs[name]?.data as Float32Array;
  return {
    tags: floats("tags"),
    arcs: floats("arcs"),
    heads: outputs["heads"]?.data as Int32Array,
    relations: floats("relations"),
    sourceLinks: floats("source_links"),
    contentLinks: floats("content_links"),
  };
}
