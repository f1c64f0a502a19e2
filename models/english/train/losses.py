"""The loss of a batch: the sum over the tasks for which its set has targets."""

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import Batch
from labels import IGNORE
from model import Reader

WEIGHTS = {"upos": 0.5, "head": 1.0, "relation": 1.0, "name": 1.0, "gum_mention": 0.5, "mention": 1.0, "role": 1.0,
           "source": 0.7, "content": 0.7, "event": 1.0, "assertion": 1.0}


TagWeights = dict[str, dict[int, float]]


def batch_losses(model: Reader, batch: Batch, allowed: Tensor, rare: TagWeights) -> dict[str, Tensor]:
    """The loss of each task that this batch has targets for; `allowed` [sets, tags] is the mention table, `rare` weighs words
    with tags which the model else finds too seldom."""
    words = model.read_words(batch.pieces, batch.shapes, batch.parity, batch.first)
    losses = {}
    for task, target in batch.targets.items():
        if task == "mention":
            losses[task] = allowed_set_loss(model.tags[task](words).float(), target, allowed)
        elif task in model.tags:
            logits = model.tags[task](words)
            losses[task] = cross_entropy(logits, target, class_weights(task, logits.shape[-1], rare))
    if "head" in batch.targets:
        heads = batch.targets["head"]
        losses["head"] = cross_entropy(model.arc_scores(words, batch.sentence), heads)
        losses["relation"] = cross_entropy(model.relations(words, heads.clamp(min=0)), batch.targets["relation"])
    if "role" in batch.targets:
        losses["source"] = cross_entropy(model.link_scores(model.source_links, words, batch.sentence), batch.sources)
        losses["content"] = cross_entropy(model.link_scores(model.content_links, words, batch.sentence), batch.contents)
    return losses


def total(losses: dict[str, Tensor]) -> Tensor:
    """The weighted sum."""
    return torch.stack([WEIGHTS[task] * loss for task, loss in losses.items()]).sum()


def class_weights(task: str, width: int, rare: TagWeights) -> Tensor | None:
    """A weight for each class of a task with rare tags."""
    if task not in rare:
        return None
    return torch.tensor([rare[task].get(tag, 1.0) for tag in range(width)])


def cross_entropy(logits: Tensor, target: Tensor, weights: Tensor | None = None) -> Tensor:
    """Mean over the words that have a target; zero where none has."""
    known = target != IGNORE
    if not bool(known.any()):
        return logits.sum() * 0.0
    return F.cross_entropy(logits[known].float(), target[known], weights)


def allowed_set_loss(logits: Tensor, target: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log of the probability that falls on the allowed tags of each word."""
    known = target != IGNORE
    masked = logits[known].log_softmax(-1).masked_fill(~allowed[target[known]], -1e4)
    return -masked.logsumexp(-1).mean()
