"""Teaches a pruned encoder to make the states of the whole one again (Hinton 2015; Sun 2020, MobileBERT): no labels, no heads."""

import argparse
import itertools
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import nn

from .batches import Prepared, batches_of, prepare
from .encoder import Encoder
from .model import load_model
from .outcome import write_outcome
from .sets import Sets
from .words import WordPieces

SETS = ("polnear", "ptc", "basil", "babe", "newsmtsc")
SHARES = {1: 0.15, 3: 0.15, 5: 0.25, 7: 1.0, 9: 0.25, 11: 1.0}  # of the loss, by layer from 0; heads read 7 and 11, those of names 5 and 9
BATCH = 1024  # pieces, padding included


def states(encoder: Encoder, pieces: torch.Tensor, real: torch.Tensor) -> dict[int, torch.Tensor]:
    """States [pieces, SIZE] of the layers that count, without the padding."""
    mask = torch.zeros(len(pieces), 1, 1, pieces.shape[1]).masked_fill_(~real[:, None, None], -1e4)
    at, found = encoder.embed(pieces), {}
    for index, layer in enumerate(encoder.layers):
        at = layer(at, mask)
        if index in SHARES:
            found[index] = at[real]
    return found


def distil(teacher: Encoder, student: Encoder, batches: Iterator[list[Prepared]], most: int, rate: float) -> None:
    """Until the student has seen that many pieces; the rate rises over the first steps and falls to nothing."""
    learning = list(student.layers.parameters())
    optimizer = torch.optim.AdamW(learning, lr=rate, weight_decay=0)
    began, seen, shown = time.time(), 0, {}
    for step in itertools.count(1):
        batch = next(batches)
        lengths = torch.tensor([len(window.pieces) for window in batch])
        pieces = nn.utils.rnn.pad_sequence([window.pieces for window in batch], batch_first=True)
        real = torch.arange(pieces.shape[1]) < lengths[:, None]
        with torch.no_grad():
            wanted = states(teacher, pieces, real)
        made = states(student, pieces, real)
        lost = {at: ((made[at] - wanted[at]) ** 2).mean() / wanted[at].var() for at in SHARES}
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, step / 30) * max(0.0, 1 - seen / most)
        optimizer.zero_grad()
        sum(share * lost[at] for at, share in SHARES.items()).backward()
        nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        seen += int(lengths.sum())
        shown = {at: 0.97 * shown.get(at, float(value)) + 0.03 * float(value) for at, value in lost.items()}
        if step in (1, 10, 25) or step % 50 == 0 or seen >= most:
            print(f"{seen} of {most} pieces, {time.time() - began:.0f} s: " + " ".join(f"{at} {v:.4f}" for at, v in shown.items()), flush=True)
        if seen >= most:
            return


def endless(windows: list[Prepared], source: random.Random) -> Iterator[list[Prepared]]:
    while True:
        yield from batches_of(windows, BATCH, source)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True, help="the whole model's weights")
    parser.add_argument("--weights", type=Path, required=True, help="the pruned model's weights")
    parser.add_argument("--pieces", type=int, default=800_000, help="to learn from")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--seed", type=int, default=20261126)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    sets = Sets(options.data, options.segments, pieces)
    windows = [window for name in SETS for window in prepare(getattr(sets, name)()[0], pieces)]
    source = random.Random(options.seed)
    model = load_model(options.weights).eval()  # no dropout: there is a right answer to each number
    distil(load_model(options.teacher).eval().encoder, model.encoder, endless(windows, source), options.pieces, options.rate)
    write_outcome(model, sets, pieces, options.out)


if __name__ == "__main__":
    main()
