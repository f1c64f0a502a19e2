"""The order of the batches of one set, and the learning rates over the run."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from document import Document
from model import Reader
from windows import Encoded, Window, draw_limit, encode_document, pack_document

ENCODER_RATE = 2e-4
HEAD_RATE = 1e-3
WARM_UP = 0.06
CAPITALS, LOWER = 0.03, 0.03


@dataclass(frozen=True)
class Cycle:
    """So many steps, rates up to `peak` times the base rates and falling over the last part `fall` of the steps, the
    weights of rare tags by task, each set's share of the steps, the share of pieces that are blanked. A `fresh` cycle
    begins from the mean of the weights at the earlier cycles' ends, with a new optimizer."""

    steps: int
    peak: float
    rare: dict[str, dict[int, float]]
    shares: dict[str, float]
    fall: float = 1.0
    blank: float = 0.0
    fresh: bool = False


CYCLES = (
    Cycle(2000, 1.0, {}, {"gum": 0.42, "polnear": 0.34, "timebank": 0.11, "re3d": 0.07, "templates": 0.06}),
    Cycle(320, 0.5, {"role": dict.fromkeys(range(1, 5), 1.8), "name": dict.fromkeys(range(1, 7), 1.8)},
          {"gum": 0.40, "polnear": 0.27, "timebank": 0.09, "re3d": 0.06, "templates": 0.08,
           "event_location": 0.10}),
    Cycle(3400, 1.2, {"role": {3: 1.5, 4: 1.5}, "assertion": {3: 1.3, 4: 4.0}},
          {"gum": 0.39, "gum_names": 0.08, "polnear": 0.27, "timebank": 0.08, "re3d": 0.06, "templates": 0.09,
           "event_location": 0.03}, fall=0.6, blank=0.04, fresh=True),
)

Grouping = Callable[[list[Window], random.Random], list[list[Window]]]


class SetStream:
    """Endless groups of windows of one set; each pass packs the documents anew. Restores to any point of a pass."""

    def __init__(self, documents: list[Document], seed: int) -> None:
        self.documents = documents
        self.seed = seed
        self.passes = 0
        self.at = 0
        self.groups: list[list[Window]] = []
        self.kept: dict[int, list[Encoded]] = {}

    def next(self, grouping: Grouping) -> list[Window]:
        """The next group."""
        if not self.groups:
            self.groups = self.pack(grouping)
            self.at = min(self.at, len(self.groups) - 1)
        found = self.groups[self.at]
        self.at += 1
        if self.at == len(self.groups):
            self.passes, self.at, self.groups = self.passes + 1, 0, []
        return found

    def pack(self, grouping: Grouping) -> list[list[Window]]:
        """The groups of this pass, drawn by its number alone."""
        chance = random.Random(self.seed * 1000 + self.passes)
        windows: list[Window] = []
        for index, document in enumerate(self.documents):
            limit, luck = draw_limit(chance), chance.random()
            case = "capitals" if luck < CAPITALS else "lower" if luck < CAPITALS + LOWER else ""
            encoded = encode_document(document, case) if case else self.encoded(index)
            windows += pack_document(document, encoded, limit)
        return grouping(windows, chance)

    def encoded(self, index: int) -> list[Encoded]:
        """A document's arrays, made once."""
        if index not in self.kept:
            self.kept[index] = encode_document(self.documents[index])
        return self.kept[index]

    def state(self) -> tuple[int, int]:
        """Where the stream stands."""
        return self.passes, self.at

    def restore(self, state: tuple[int, int]) -> None:
        """Go on from `state`."""
        self.passes, self.at = state
        self.groups = []


def learning_rates(model: Reader) -> list[dict]:
    """Two groups: the pretrained encoder, slow, and the new parts, fast."""
    new = [p for name, p in model.named_parameters() if not name.startswith("encoder.") or ".shapes." in name]
    old = [p for name, p in model.encoder.named_parameters() if p.requires_grad and not name.startswith("shapes.")]
    return [{"params": old, "peak": ENCODER_RATE, "lr": 0.0}, {"params": new, "peak": HEAD_RATE, "lr": 0.0}]


def cycle_at(step: int) -> tuple[Cycle, int]:
    """The cycle of a step and the step's number within it."""
    for cycle in CYCLES:
        if step < cycle.steps:
            return cycle, step
        step -= cycle.steps
    return CYCLES[-1], CYCLES[-1].steps


def rate_at(step: int) -> float:
    """In each cycle linear up to its peak over the warm-up, level, then linear down to 0."""
    cycle, at = cycle_at(step)
    warm = max(1, int(cycle.steps * WARM_UP))
    return cycle.peak * min(1.0, (at + 1) / warm, (cycle.steps - at) / min(cycle.steps * cycle.fall, cycle.steps - warm))
