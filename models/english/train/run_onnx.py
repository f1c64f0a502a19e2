"""Runs the shipped graph; compares it with PyTorch, alone with batched, one thread with two; measures its speed.

    python run_onnx.py --onnx FILE --gold FOLDER [--checkpoint model.pt]
"""

import argparse
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from model import Reader
from read_polnear import read_polnear
from reading import OUTPUTS, Runner, graph_inputs, torch_runner
from windows import WINDOW_PIECES, Window, encode_document, pack_document

NAMES = ("pieces", "shapes", "parity", "first", "sentence")


def onnx_runner(path: Path, threads: int) -> Runner:
    """A session on the CPU with so many threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(inputs: tuple[np.ndarray, ...]) -> list[np.ndarray]:
        return session.run(list(OUTPUTS), {name: array.astype(np.int32) for name, array in zip(NAMES, inputs)})

    return run


def some_windows(gold: Path, limit: int, count: int) -> list[Window]:
    """Windows of the held-back PolNeAR documents."""
    windows: list[Window] = []
    for document in read_polnear(gold / "polnear" / "dev.jsonl"):
        windows += pack_document(document, encode_document(document), limit)
        if len(windows) >= count:
            break
    return windows[:count]


def differing(run: Runner, other: Runner, windows: list[Window], batch: int) -> int:
    """How many windows give another result, bit for bit, from `other` in batches than from `run` alone."""
    wrong = 0
    for at in range(0, len(windows), batch):
        chosen = windows[at:at + batch]
        together = other(graph_inputs(chosen))
        for row, window in enumerate(chosen):
            alone = run(graph_inputs([window]))
            words = len(window.first)
            same = all(np.array_equal(a[0][:words, :words] if a.ndim == 3 and a.shape[1] == a.shape[2] else a[0][:words],
                                      b[row][:words, :words] if b.ndim == 3 and b.shape[1] == b.shape[2] else b[row][:words])
                       for a, b in zip(alone, together))
            wrong += not same
    return wrong


def speed(run: Runner, windows: list[Window], batch: int, seconds: float = 6.0) -> float:
    """Wordpieces a second, padding not counted."""
    inputs = [graph_inputs(windows[at:at + batch]) for at in range(0, len(windows), batch)]
    run(inputs[0])
    pieces, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        for arrays in inputs:
            run(arrays)
            pieces += int((arrays[0] != 0).sum())
    return pieces / (time.perf_counter() - began)


def main() -> None:
    """Reads the arguments and prints what it found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--onnx", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path)
    given = parser.parse_args()
    began = time.perf_counter()
    one = onnx_runner(given.onnx, 1)
    print(f"load {time.perf_counter() - began:.2f} s")
    two = onnx_runner(given.onnx, 2)
    full, alone = some_windows(given.gold, WINDOW_PIECES, 48), some_windows(given.gold, 0, 192)
    for name, windows in (("full windows", full), ("lone sentences", alone)):
        alike = sorted(windows, key=lambda w: (len(w.pieces), len(w.first)))
        shaped = same_shape(alike)
        print(f"{name}: {differing(one, two, windows, 1)} of {len(windows)} differ with two threads, "
              f"{differing(one, one, shaped, 4)} of {len(shaped)} in batches of one shape, "
              f"{differing(one, two, alike, 8)} in padded batches on two threads")
        for batch in (1, 8):
            print(f"{name}, batch {batch}: {speed(one, alike, batch):.0f} wordpieces/s on one thread, "
                  f"{speed(two, alike, batch):.0f} on two")
    if given.checkpoint:
        reader = Reader()
        state = torch.load(given.checkpoint, weights_only=False)
        reader.load_state_dict(state.get("model", state))
        compare(torch_runner(reader), one, full)


def same_shape(windows: list[Window]) -> list[Window]:
    """Those windows that come in fours of one shape."""
    shapes: dict[tuple[int, int], list[Window]] = {}
    for window in windows:
        shapes.setdefault((len(window.pieces), len(window.first)), []).append(window)
    return [w for group in shapes.values() for w in group[:len(group) // 4 * 4]]


def compare(exact: Runner, quantized: Runner, windows: list[Window]) -> None:
    """The mean absolute difference of each output against PyTorch in float32."""
    for index, name in enumerate(OUTPUTS):
        gaps = []
        for window in windows[:12]:
            inputs = graph_inputs([window])
            wanted, given = exact(inputs)[index], quantized(inputs)[index]
            gaps.append(np.abs(wanted.astype(np.float64) - given[..., :wanted.shape[-1]]).mean())
        print(f"{name}: mean difference from float32 {np.mean(gaps):.4f}")


if __name__ == "__main__":
    main()
