"""Scores of a model on the held-back parts.

    python score.py --gold FOLDER --actors FOLDER (--checkpoint model.pt | --onnx FILE) [--json FILE]
"""

import argparse
import json
from pathlib import Path

import torch

from model import Reader
from prepare_data import prepare_data
from read_re3d import all_rows
from reading import Runner, torch_runner
from score_attribution import score_attribution
from score_entities import score_names, score_re3d
from score_events import score_events
from score_syntax import score_syntax
from windows import WINDOW_PIECES

FLOORS = {"ewt.las": (0.80, 0.87), "gum_news.las": (0.84, 0.90), "re3d.exact": (0.62, 0.72), "re3d.overlap": (0.75, 0.85),
          "uner.f1": (0.78, 0.88), "polnear.source": (0.65, 0.80), "polnear.cue": (0.72, 0.85),
          "polnear.content": (0.70, 0.82), "polnear.links": (0.60, 0.78), "timebank.assertion": (0.80, 0.92)}


def score(run: Runner, gold: Path, actors: Path) -> dict[str, float]:
    """Every figure, by name."""
    held = prepare_data(gold, actors, 0).held
    figures = {f"ewt.{name}": value for name, value in score_syntax(run, held["ewt"], 0).items()}
    figures |= {f"gum_news.{name}": value for name, value in score_syntax(run, held["gum"], WINDOW_PIECES).items()}
    figures |= {f"gum_news_alone.{name}": value for name, value in score_syntax(run, held["gum"], 0).items()}
    figures |= {f"re3d.{name}": value for name, value in score_re3d(run, all_rows(gold / "re3d" / "docs.jsonl", True)).items()}
    figures |= {f"uner.{name}": value for name, value in score_names(run, gold / "uner" / "ewt-dev.jsonl").items()}
    figures |= {f"polnear.{name}": value for name, value in score_attribution(run, held["polnear"]).items()}
    figures |= {f"timebank.{name}": value for name, value in score_events(run, held["timebank"]).items()}
    return {name: round(value, 4) for name, value in figures.items()}


def show(figures: dict[str, float]) -> None:
    """One line a figure, with its floor and aim where it has them."""
    for name, value in figures.items():
        floor, aim = FLOORS.get(name, (None, None))
        print(f"{name:32} {value:.4f}" + (f"   floor {floor:.2f}   aim {aim:.2f}" if floor else ""))


def main() -> None:
    """Reads the arguments, scores and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--actors", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--onnx", type=Path)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    if given.onnx:
        from run_onnx import onnx_runner
        run = onnx_runner(given.onnx, threads=2)
    else:
        reader = Reader()
        state = torch.load(given.checkpoint, weights_only=False)
        reader.load_state_dict(state.get("model", state))
        run = torch_runner(reader)
    figures = score(run, given.gold, given.actors)
    show(figures)
    if given.json:
        given.json.write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()
