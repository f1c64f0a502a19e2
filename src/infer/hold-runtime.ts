/**
 * Loads the runtime's library in this thread and keeps it. Where only other threads had it and the last of them ends, Node
 * cannot load it again in the same process: whoever starts threads that read calls this first.
 */
export async function holdRuntime(): Promise<void> {
  await import("onnxruntime-node");
}
