"""Trains the model; run again after a stop, it goes on from its last checkpoint.

    python train.py --gold FOLDER --actors FOLDER --work FOLDER
"""

import argparse
import json
import random
import time
from itertools import accumulate
from pathlib import Path

import numpy as np
import torch

from batches import collate, group
from document import Document
from losses import batch_losses, total
from model import Reader
from prepare_data import prepare_data
from schedule import CYCLES, SetStream, cycle_at, learning_rates, rate_at
from wordpieces import MASK, SEPARATOR

SEED = 20240611
BATCH_PIECES = 2048
SAVE_EVERY = 100


def main() -> None:
    """Reads the arguments and trains to the last step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True, help="folder of the gold sets")
    parser.add_argument("--actors", type=Path, required=True, help="the project's data/actors")
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints and the log")
    given = parser.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    seed_everything(SEED)
    data = prepare_data(given.gold, given.actors, SEED)
    train(data.train, torch.from_numpy(data.allowed), given.work)


def seed_everything(seed: int) -> None:
    """One seed for every source of chance."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def train(documents: dict[str, list[Document]], allowed: torch.Tensor, work: Path) -> None:
    """The training loop; the state after every SAVE_EVERY steps is enough to go on from."""
    model = Reader()
    model.encoder.pieces.weight.requires_grad_(False)
    optimizer = make_optimizer(model)
    ends = [work / f"cycle-{index + 1}.pt" for index in range(len(CYCLES))]
    chance = random.Random(SEED)
    streams = {name: SetStream(docs, SEED + index) for index, (name, docs) in enumerate(documents.items())}
    step = resume(work / "checkpoint.pt", model, optimizer, chance, streams)
    model.train()
    steps = sum(cycle.steps for cycle in CYCLES)
    seen, began, sums = 0, time.time(), {}
    while step < steps:
        cycle, at = cycle_at(step)
        if cycle.fresh and at == 0:
            model.load_state_dict(average(ends[:CYCLES.index(cycle)]))
            optimizer = make_optimizer(model)
        name = chance.choices(list(cycle.shares), weights=list(cycle.shares.values()))[0]
        batch = collate(streams[name].next(lambda windows, luck: group(windows, BATCH_PIECES, luck)))
        blank_words(batch.pieces, cycle.blank)
        for part in optimizer.param_groups:
            part["lr"] = part["peak"] * rate_at(step)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            losses = batch_losses(model, batch, allowed, cycle.rare)
        total(losses).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        seen += int((batch.pieces != 0).sum())
        for task, loss in losses.items():
            count, so_far = sums.get(f"{name}.{task}", (0, 0.0))
            sums[f"{name}.{task}"] = (count + 1, so_far + loss.item())
        if step % SAVE_EVERY == 0 or step == steps:
            save(work / "checkpoint.pt", model, optimizer, chance, streams, step)
        if step in cycle_ends():
            torch.save(model.state_dict(), ends[cycle_ends().index(step)])
        if step % 50 == 0:
            log(work / "log.jsonl", step, seen / (time.time() - began), sums)
            sums = {}
    fresh = max(index for index, cycle in enumerate(CYCLES) if cycle.fresh)
    torch.save(average(ends[fresh:]), work / "model.pt")


def make_optimizer(model: Reader) -> torch.optim.Optimizer:
    """AdamW over everything but the table of wordpieces, which stays as it came."""
    return torch.optim.AdamW(learning_rates(model), betas=(0.9, 0.98), weight_decay=0.01, fused=True)


def blank_words(pieces: torch.Tensor, share: float) -> None:
    """Put the mask in place of a share of the pieces, so that the words around them must tell; [CLS], [SEP] and padding stay."""
    if share:
        pieces[(torch.rand(pieces.shape) < share) & (pieces > SEPARATOR)] = MASK


def cycle_ends() -> list[int]:
    """The step at which each cycle is over."""
    return list(accumulate(cycle.steps for cycle in CYCLES))


def average(paths: list[Path]) -> dict[str, torch.Tensor]:
    """The mean of the weights in several files, which is better than any of them."""
    states = [torch.load(path, weights_only=True) for path in paths]
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}


def log(path: Path, step: int, speed: float, sums: dict[str, tuple[int, float]]) -> None:
    """One JSON line: the step, wordpieces a second so far, the mean loss of each task since the last line."""
    line = {"step": step, "wordpieces_per_s": round(speed),
            **{task: round(value / count, 4) for task, (count, value) in sorted(sums.items())}}
    with path.open("a") as out:
        out.write(json.dumps(line) + "\n")


def save(path: Path, model, optimizer, chance, streams, step: int) -> None:
    """Everything needed to go on; written beside and then moved, so that a stop cannot spoil it."""
    beside = path.with_suffix(".new")
    torch.save({"step": step, "model": model.state_dict(), "optimizer": optimizer.state_dict(),
                "chance": chance.getstate(), "torch": torch.get_rng_state(),
                "streams": {name: stream.state() for name, stream in streams.items()}}, beside)
    beside.replace(path)


def resume(path: Path, model, optimizer, chance, streams) -> int:
    """The step to go on from; 0 without a checkpoint."""
    if not path.exists():
        return 0
    saved = torch.load(path, weights_only=False)
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    chance.setstate(saved["chance"])
    torch.set_rng_state(saved["torch"])
    for name, state in saved["streams"].items():
        streams[name].restore(state)
    return saved["step"]


if __name__ == "__main__":
    main()
