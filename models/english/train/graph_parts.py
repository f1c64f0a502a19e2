"""The pieces of the shipped graph. Integer products are exact, and each row of activations has a scale of its own,
so what a row gives depends on nothing but that row."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"
ZERO = 128
# Weights in seven bits: processors without VNNI add pairs of products in sixteen signed bits, and 2 * 255 * 63 still fits.
LARGEST_WEIGHT = 63
# On processors with AMX the runtime's integer product writes wrong values into the last columns where their number is
# no multiple of 16 (seen in onnxruntime 1.23.2), so every product is widened to one; the added columns are zero.
COLUMNS = 16


def widened(count: int) -> int:
    """The next multiple of COLUMNS."""
    return -(-count // COLUMNS) * COLUMNS


class Parts:
    """Collects nodes and weights; every method returns the name of its result."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, onnx.TensorProto] = {}
        self.count = 0

    def constant(self, name: str, value: np.ndarray) -> str:
        """A weight of the graph, stored once."""
        if name not in self.weights:
            self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def number(self, value: float | int, kind=np.float32) -> str:
        """A scalar."""
        return self.constant(f"{np.dtype(kind).name}:{value}", np.array(value, dtype=kind))

    def axes(self, *values: int) -> str:
        """A short list of whole numbers."""
        return self.constant("axes:" + ",".join(map(str, values)), np.array(values, dtype=np.int64))

    def node(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, result: str | None = None, **attributes):
        """One operation; several outputs come as a list."""
        self.count += 1
        names = [result] if result else [f"{kind}_{self.count}" + (f"_{i}" if i else "") for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=f"{kind}.{self.count}", domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def quantized_rows(self, x: str) -> tuple[str, str]:
        """x [R,K] float -> the same as uint8 about ZERO, and each row's scale [R]."""
        largest = self.node("ReduceMax", self.node("Abs", x), axes=[1], keepdims=0)
        scale = self.node("Mul", self.node("Max", largest, self.number(1e-6)), self.number(1 / 127))
        zero = self.node("Expand", self.number(ZERO, np.uint8), self.node("Shape", scale))
        return self.node("QuantizeLinear", x, scale, zero, axis=0), self.node("Unsqueeze", scale, self.axes(1))

    def product(self, rows: tuple[str, str], name: str, weight: np.ndarray) -> str:
        """rows [R,K] times weight [N,K] -> [R, widened(N)] float, without the bias."""
        weight = np.pad(weight, ((0, widened(len(weight)) - len(weight)), (0, 0)))
        scales = np.maximum(np.abs(weight).max(axis=1), 1e-8) / LARGEST_WEIGHT
        whole = np.round(weight / scales[:, None]).T.astype(np.int8)
        raw = self.node("MatMulIntegerToFloat", rows[0], self.constant(f"{name}.int8", whole), self.number(1.0),
                        self.constant(f"{name}.scales", scales.astype(np.float32)), self.number(ZERO, np.uint8),
                        self.number(0, np.int8), domain=MICROSOFT)
        return self.node("Mul", raw, rows[1])

    def linear(self, rows: tuple[str, str], name: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """The product with its bias; the widened columns stay zero."""
        bias = np.pad(bias, (0, widened(len(bias)) - len(bias)))
        return self.node("Add", self.product(rows, name, weight), self.constant(f"{name}.bias", bias))

    def embedding(self, name: str, table: np.ndarray, index: str) -> str:
        """Rows of an int8 table with a scale for each row."""
        scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
        whole = np.round(table / scales).astype(np.int8)
        rows = self.node("Cast", self.node("Gather", self.constant(f"{name}.int8", whole), index), to=TensorProto.FLOAT)
        return self.node("Mul", rows, self.node("Gather", self.constant(f"{name}.scales", scales.astype(np.float32)), index))

    def normal(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """Layer norm over the last axis."""
        return self.node("LayerNormalization", x, self.constant(f"{name}.weight", weight),
                         self.constant(f"{name}.bias", bias), axis=-1, epsilon=1e-12)

    def model(self, inputs: dict[str, list[str]], outputs: dict[str, tuple[int, list]], note: str) -> onnx.ModelProto:
        """The finished model: int32 inputs, outputs as (element type, shape)."""
        graph = helper.make_graph(
            self.nodes, "reader",
            [helper.make_tensor_value_info(name, TensorProto.INT32, shape) for name, shape in inputs.items()],
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in outputs.items()],
            list(self.weights.values()))
        model = helper.make_model(graph, producer_name="sayso", doc_string=note,
                                  opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)])
        model.ir_version = 9
        return model
