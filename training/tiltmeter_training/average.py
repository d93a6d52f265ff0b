"""Averages the weights of two trainings, the second of which went on from the first (Wortsman 2022); measures the outcome."""

import argparse
import json
from pathlib import Path

import torch

from .batches import keep_lower_states, prepare
from .encoder import load_encoder
from .measure import measure
from .model import ReadingModel
from .sets import Sets
from .verdict import fit_verdict
from .words import WordPieces


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "encoder", "vocabulary", "first", "second", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.5, help="of the second")
    parser.add_argument("--frozen", type=int, default=6)
    parser.add_argument("--sets", nargs="*", default=["polnear", "babe", "newsmtsc", "ptc", "basil", "wikigold"])
    options = parser.parse_args()
    first, second = (torch.load(file, map_location="cpu") for file in (options.first, options.second))
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    model = ReadingModel(load_encoder(options.encoder), options.frozen)
    model.load_state_dict({name: torch.lerp(first[name], second[name], options.share) for name in second})
    sets = Sets(options.data, options.segments, pieces)
    held_out = {name: prepare(getattr(sets, name)()[1], pieces) for name in {*options.sets, "babe"}}
    options.out.mkdir(parents=True, exist_ok=True)
    for windows in held_out.values():
        keep_lower_states(windows, model, "cpu", options.out.parent)
    figures = measure(model, {name: held_out[name] for name in options.sets}, "cpu")
    print(json.dumps(figures, indent=1), flush=True)
    torch.save(model.state_dict(), options.out / "model.pt")
    (options.out / "figures.json").write_text(json.dumps(figures, indent=1))
    (options.out / "verdict.json").write_text(json.dumps(fit_verdict(model, held_out["babe"], "cpu")))


if __name__ == "__main__":
    main()
