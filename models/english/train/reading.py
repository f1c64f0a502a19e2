"""The graph that is shipped: one window in, plain tensors out; and a runner over windows for scoring."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from batches import collate
from labels import ASSERTIONS, EVENTS, MENTION_TAGS, NAME_TAGS, RELATIONS, ROLE_TAGS, UPOS
from model import Reader
from schedule import CYCLES
from windows import Window

TAG_HEADS = {"upos": len(UPOS), "mention": len(MENTION_TAGS), "name": len(NAME_TAGS), "role": len(ROLE_TAGS),
             "event": len(EVENTS), "assertion": len(ASSERTIONS)}
HEADS_KEPT = 2
PUT_RIGHT = frozenset(["role"])
OUTPUTS = ("tags", "arcs", "heads", "relations", "source_links", "content_links")


class Graph(nn.Module):
    """pieces, shapes, parity [B,T]; first, sentence [B,W] -> the six OUTPUTS."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.tags = nn.Linear(reader.encoder.norm.weight.shape[0], sum(TAG_HEADS.values()))
        with torch.no_grad():
            self.tags.weight.copy_(torch.cat([reader.tags[name].weight for name in TAG_HEADS]))
            self.tags.bias.copy_(torch.cat([reader.tags[name].bias - bias_of_weights(name) for name in TAG_HEADS]))

    def forward(self, pieces: Tensor, shapes: Tensor, parity: Tensor, first: Tensor, sentence: Tensor):
        """tags [B,W,77], arcs [B,W,W], heads [B,W,2], relations [B,W,2,51], source_links and content_links [B,W,W]."""
        reader = self.reader
        words = reader.read_words(pieces, shapes, parity, first)
        arcs = reader.arc_scores(words, sentence)
        padded = torch.cat([arcs, torch.full_like(arcs[:, :, :1], -2e4)], dim=2)
        heads = torch.topk(padded, HEADS_KEPT, dim=2).indices.clamp(max=arcs.shape[2] - 1)
        relations = torch.stack([reader.relations(words, heads[:, :, k]) for k in range(HEADS_KEPT)], dim=2)
        return (self.tags(words), arcs, heads, relations,
                reader.link_scores(reader.source_links, words, sentence),
                reader.link_scores(reader.content_links, words, sentence))


def bias_of_weights(name: str) -> Tensor:
    """How much the weights of rare tags in the last cycle raised the logits; taken off where that finds too many."""
    weights = CYCLES[-1].rare.get(name, {}) if name in PUT_RIGHT else {}
    return torch.tensor([weights.get(tag, 1.0) for tag in range(TAG_HEADS[name])]).log()


@dataclass
class Reading:
    """The outputs for one window, without padding."""

    window: Window
    tags: dict[str, np.ndarray]
    arcs: np.ndarray
    heads: np.ndarray
    relations: np.ndarray
    source_links: np.ndarray
    content_links: np.ndarray


Runner = Callable[[tuple[np.ndarray, ...]], list[np.ndarray]]


def torch_runner(reader: Reader) -> Runner:
    """Runs the graph in PyTorch, in float32."""
    graph = Graph(reader).eval()

    def run(inputs: tuple[np.ndarray, ...]) -> list[np.ndarray]:
        with torch.no_grad():
            return [output.numpy() for output in graph(*[torch.from_numpy(array) for array in inputs])]

    return run


def read_windows(run: Runner, windows: list[Window], batch: int = 8) -> Iterator[Reading]:
    """Every window's outputs, in the order given."""
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].pieces))
    found: dict[int, Reading] = {}
    for at in range(0, len(order), batch):
        chosen = order[at:at + batch]
        outputs = run(graph_inputs([windows[i] for i in chosen]))
        for row, index in enumerate(chosen):
            found[index] = cut(windows[index], [output[row] for output in outputs])
    for index in range(len(windows)):
        yield found[index]


def graph_inputs(windows: list[Window]) -> tuple[np.ndarray, ...]:
    """The five input arrays of a batch."""
    batch = collate([Window(w.set, w.pieces, w.shapes, w.parity, w.first, w.sentence, {}, [], [], w.offset, w.document)
                     for w in windows])
    return tuple(t.numpy() for t in (batch.pieces, batch.shapes, batch.parity, batch.first, batch.sentence))


def cut(window: Window, outputs: list[np.ndarray]) -> Reading:
    """One row of a batch, down to the window's own words."""
    count = len(window.first)
    tags, arcs, heads, relations, sources, contents = outputs
    columns, at = {}, 0
    for name, width in TAG_HEADS.items():
        columns[name] = tags[:count, at:at + width]
        at += width
    return Reading(window, columns, arcs[:count, :count], heads[:count], relations[:count, :, :len(RELATIONS)],
                   sources[:count, :count], contents[:count, :count])
