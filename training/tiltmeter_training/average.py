"""Averages the weights of two trainings, the second of which went on from the first (Wortsman 2022); measures the outcome."""

import argparse
from pathlib import Path

import torch

from .model import load_model
from .outcome import write_outcome
from .sets import Sets
from .words import WordPieces


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "vocabulary", "first", "second", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.5, help="of the second")
    parser.add_argument("--frozen", type=int, default=6)
    options = parser.parse_args()
    first, second = (torch.load(file, map_location="cpu") for file in (options.first, options.second))
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    model = load_model(options.second, options.frozen)
    model.load_state_dict({name: torch.lerp(first[name], second[name], options.share) for name in second})
    write_outcome(model, Sets(options.data, options.segments, pieces), pieces, options.out)


if __name__ == "__main__":
    main()
