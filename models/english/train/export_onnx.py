"""Writes the trained model as an int8 ONNX graph.

    python export_onnx.py --checkpoint model.pt --out FOLDER
"""

import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto

from encoder import pretrained_folder
from graph_parts import MICROSOFT, Parts, widened
from labels import RELATIONS
from model import NEVER, Reader
from reading import HEADS_KEPT, TAG_HEADS, Graph

INPUTS = {"pieces": ["B", "T"], "shapes": ["B", "T"], "parity": ["B", "T"], "first": ["B", "W"], "sentence": ["B", "W"]}
OUTPUTS = {"tags": (TensorProto.FLOAT, ["B", "W", widened(sum(TAG_HEADS.values()))]),
           "arcs": (TensorProto.FLOAT, ["B", "W", "W"]),
           "heads": (TensorProto.INT32, ["B", "W", HEADS_KEPT]),
           "relations": (TensorProto.FLOAT, ["B", "W", HEADS_KEPT, widened(len(RELATIONS))]),
           "source_links": (TensorProto.FLOAT, ["B", "W", "W"]),
           "content_links": (TensorProto.FLOAT, ["B", "W", "W"])}


def build(reader: Reader) -> onnx.ModelProto:
    """The whole graph."""
    graph = Graph(reader)
    state = {name: value.detach().numpy().astype(np.float32) for name, value in graph.state_dict().items()}
    parts = Parts()
    width = state["reader.encoder.norm.weight"].shape[0]
    states = encode(parts, state, len(reader.encoder.layers), reader.encoder.layers[0].heads)
    at = parts.node("Unsqueeze", parts.node("Cast", "first", to=TensorProto.INT64), parts.axes(-1))
    words = parts.node("GatherND", states, at, batch_dims=1)
    rows = parts.quantized_rows(parts.node("Reshape", words, parts.axes(-1, width)))
    shape = parts.node("Shape", "first")
    unfold(parts, parts.linear(rows, "tags", state["tags.weight"], state["tags.bias"]), shape, "tags")
    same = parts.node("Equal", parts.node("Unsqueeze", "sentence", parts.axes(2)),
                      parts.node("Unsqueeze", "sentence", parts.axes(1)))
    real = parts.node("Unsqueeze", parts.node("GreaterOrEqual", "sentence", parts.number(0, np.int32)), parts.axes(1))
    point(parts, rows, shape, "reader.arcs", state, same, "arcs")
    point(parts, rows, shape, "reader.source_links", state, real, "source_links")
    point(parts, rows, shape, "reader.content_links", state, real, "content_links")
    relate(parts, rows, shape, state)
    return parts.model(INPUTS, OUTPUTS, "Syntax, entities, attribution and assertion of English reporting")


def encode(parts: Parts, state: dict, layers: int, heads: int) -> str:
    """Embeddings and transformer layers -> [B,T,H]."""
    base = "reader.encoder"
    length = parts.node("Gather", parts.node("Shape", "pieces"), parts.axes(1))
    places = parts.node("Slice", parts.constant("positions", state[f"{base}.positions.weight"]), parts.axes(0), length, parts.axes(0))
    x = parts.embedding("pieces", state[f"{base}.pieces.weight"], "pieces")
    for name in ("parity", "shapes"):
        x = parts.node("Add", x, parts.node("Gather", parts.constant(f"{name}.table", state[f"{base}.{name}.weight"]), name))
    x = parts.normal(parts.node("Add", x, places), "norm", state[f"{base}.norm.weight"], state[f"{base}.norm.bias"])
    empty = parts.node("Cast", parts.node("Equal", "pieces", parts.number(0, np.int32)), to=TensorProto.FLOAT)
    blocked = parts.node("Unsqueeze", parts.node("Mul", empty, parts.number(-10000.0)), parts.axes(1, 2))
    width = state[f"{base}.norm.weight"].shape[0]
    full = parts.node("Shape", x)
    x = parts.node("Reshape", x, parts.axes(-1, width))
    for index in range(layers):
        x = layer(parts, x, blocked, full, {name.removeprefix(f"{base}.layers.{index}."): value for name, value in state.items()
                                            if name.startswith(f"{base}.layers.{index}.")}, f"layer{index}", heads)
    return parts.node("Reshape", x, full)


def layer(parts: Parts, x: str, blocked: str, full: str, state: dict, name: str, heads: int) -> str:
    """One transformer layer over rows [B*T,H]."""
    width = state["norm.weight"].shape[0]
    size = width // heads
    weight, bias = state["query_key_value.weight"].copy(), state["query_key_value.bias"].copy()
    weight[:width] /= np.sqrt(size)
    bias[:width] /= np.sqrt(size)
    joint = parts.linear(parts.quantized_rows(x), f"{name}.query_key_value", weight, bias)
    split = parts.node("Reshape", joint, parts.node("Concat", parts.node("Slice", full, parts.axes(0), parts.axes(2)),
                                                    parts.axes(3, heads, size), axis=0))
    query, key, value = parts.node("Split", split, parts.axes(1, 1, 1), axis=2, outputs=3)
    query, key, value = (parts.node("Squeeze", part, parts.axes(2)) for part in (query, key, value))
    query, value = (parts.node("Transpose", part, perm=[0, 2, 1, 3]) for part in (query, value))
    scores = parts.node("Add", parts.node("MatMul", query, parts.node("Transpose", key, perm=[0, 2, 3, 1])), blocked)
    mixed = parts.node("MatMul", parts.node("Softmax", scores, axis=-1), value)
    mixed = parts.node("Reshape", parts.node("Transpose", mixed, perm=[0, 2, 1, 3]), parts.axes(-1, width))
    out = parts.product(parts.quantized_rows(mixed), f"{name}.attention_out", state["attention_out.weight"])
    x = skip_norm(parts, out, x, f"{name}.attention_norm", state, "attention_norm", "attention_out.bias")
    inner = parts.product(parts.quantized_rows(x), f"{name}.inner", state["inner.weight"])
    inner = parts.node("BiasGelu", inner, parts.constant(f"{name}.inner.bias", state["inner.bias"]), domain=MICROSOFT)
    outer = parts.product(parts.quantized_rows(inner), f"{name}.outer", state["outer.weight"])
    return skip_norm(parts, outer, x, f"{name}.norm", state, "norm", "outer.bias")


def skip_norm(parts: Parts, x: str, beside: str, name: str, state: dict, norm: str, bias: str) -> str:
    """Layer norm of x + bias + what went around."""
    return parts.node("SkipLayerNormalization", x, beside, parts.constant(f"{name}.weight", state[f"{norm}.weight"]),
                      parts.constant(f"{name}.shift", state[f"{norm}.bias"]), parts.constant(f"{name}.bias", state[bias]),
                      domain=MICROSOFT, epsilon=1e-12)


def unfold(parts: Parts, rows: str, shape: str, result: str | None = None) -> str:
    """[B*W,N] -> [B,W,N]."""
    return parts.node("Reshape", rows, parts.node("Concat", shape, parts.axes(-1), axis=0), result=result)


def view(parts: Parts, rows: tuple[str, str], name: str, state: dict) -> str:
    """Linear and GELU -> [B*W,N]."""
    return parts.node("BiasGelu", parts.product(rows, name, state[f"{name}.0.weight"]),
                      parts.constant(f"{name}.bias", state[f"{name}.0.bias"]), domain=MICROSOFT)


def point(parts: Parts, rows: tuple[str, str], shape: str, name: str, state: dict, kept: str, result: str) -> None:
    """A Pointer's scores [B,W,W]; NEVER where `kept` is false."""
    target = view(parts, rows, f"{name}.to_view", state)
    product = parts.linear(parts.quantized_rows(view(parts, rows, f"{name}.from_view", state)), f"{name}.product",
                           state[f"{name}.product.weight"], state[f"{name}.product.bias"])
    bias = parts.node("MatMul", target, parts.constant(f"{name}.target_bias", state[f"{name}.bias.weight"].T))
    bias = parts.node("Add", bias, parts.constant(f"{name}.target_shift", state[f"{name}.bias.bias"]))
    turned, shift = (parts.node("Transpose", unfold(parts, x, shape), perm=[0, 2, 1]) for x in (target, bias))
    scores = parts.node("Add", parts.node("MatMul", unfold(parts, product, shape), turned), shift)
    parts.node("Where", kept, scores, parts.number(NEVER), result=result)


def relate(parts: Parts, rows: tuple[str, str], shape: str, state: dict) -> None:
    """The best HEADS_KEPT heads of each word, and the relation scores of each."""
    wide = parts.node("Pad", "arcs", parts.axes(0, 0, 0, 0, 0, 1), parts.number(2 * NEVER))
    _, best = parts.node("TopK", wide, parts.axes(HEADS_KEPT), axis=2, outputs=2)
    last = parts.node("Sub", parts.node("Gather", shape, parts.axes(1)), parts.axes(1))
    heads = parts.node("Min", best, last)
    parts.node("Cast", heads, to=TensorProto.INT32, result="heads")
    dependent = unfold(parts, view(parts, rows, "reader.relations.dependent", state), shape)
    governor = unfold(parts, view(parts, rows, "reader.relations.governor", state), shape)
    chosen = parts.node("GatherND", governor, parts.node("Unsqueeze", heads, parts.axes(-1)), batch_dims=1)
    beside = parts.node("Expand", parts.node("Unsqueeze", dependent, parts.axes(2)), parts.node("Shape", chosen))
    joined = parts.node("Concat", beside, chosen, parts.node("Mul", beside, chosen), axis=-1)
    weight = state["reader.relations.joint.weight"]
    flat = parts.node("Reshape", joined, parts.axes(-1, weight.shape[1]))
    scores = parts.linear(parts.quantized_rows(flat), "relations.joint", weight, state["reader.relations.joint.bias"])
    parts.node("Reshape", scores, parts.node("Concat", shape, parts.axes(HEADS_KEPT, widened(len(weight))), axis=0), result="relations")


def main() -> None:
    """Reads the arguments and writes model.onnx and vocabulary.txt."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    reader = Reader()
    state = torch.load(given.checkpoint, weights_only=False)
    reader.load_state_dict(state.get("model", state))
    model = build(reader.eval())
    onnx.checker.check_model(model)
    onnx.save(model, str(given.out / "model.onnx"))
    shutil.copyfile(pretrained_folder() / "vocab.txt", given.out / "vocabulary.txt")


if __name__ == "__main__":
    main()
