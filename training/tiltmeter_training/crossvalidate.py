"""How well sentences of outlets, or of parts, that were not learnt from are told biased: cross-validation on BABE alone.

Each part's verdict is fitted on what the models of the other parts said of sentences that they had not seen.
"""

import argparse
import json
import math
import zlib
from argparse import Namespace
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from .batches import Prepared, keep_lower_states, prepare
from .encoder import load_encoder
from .measure import binary_f1, macro_f1, read_windows
from .model import ReadingModel
from .sets import Sets
from .tasks import column
from .train import train
from .verdict import features_of, fit_weights, logits_of
from .windows import Text
from .words import WordPieces

SENTENCE_PARTS = 5
THRESHOLDS = np.arange(0.2, 0.8, 0.05)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "encoder", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--by", choices=("sentence", "outlet"), default="sentence", help="what is never on both sides")
    parser.add_argument("--unbalanced", action="store_true", help="let labels weigh as they occur in each outlet")
    parser.add_argument("--do", nargs="*", type=int, help="the parts to read now, so that several processes share them; all")
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--frozen", type=int, default=6)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    texts = [text for part in Sets(options.data, options.segments, pieces).babe() for text in part]
    if options.unbalanced:
        for text in texts:
            text.labels["weight"] = 1.0
    for text, part in zip(texts, (_by_outlet if options.by == "outlet" else _by_sentence)(texts)):
        text.labels["part"] = part
    parts = range(1 + max(text.labels["part"] for text in texts))
    windows = prepare(texts, pieces)
    keep_lower_states(windows, ReadingModel(load_encoder(options.encoder), options.frozen), "cpu", options.out.parent)
    for part in parts if options.do is None else options.do:
        file = options.out / f"part-{part}.json"
        if not file.exists():
            file.write_text(json.dumps(_read_unseen(windows, part, options)))
    read = [options.out / f"part-{part}.json" for part in parts]
    if all(file.exists() for file in read):
        print(json.dumps(_figures([json.loads(file.read_text()) for file in read]), indent=1))


def _by_sentence(texts: list[Text]) -> list[int]:
    """Both labels spread evenly over the parts."""
    seen: Counter = Counter()
    part_of = [0] * len(texts)
    for at in sorted(range(len(texts)), key=lambda at: zlib.crc32(texts[at].key.encode())):
        label = texts[at].labels["bias"]
        part_of[at] = seen[label] % SENTENCE_PARTS
        seen[label] += 1
    return part_of


def _by_outlet(texts: list[Text]) -> list[int]:
    outlets = sorted({text.labels["outlet"] for text in texts})
    return [outlets.index(text.labels["outlet"]) for text in texts]


def _read_unseen(windows: list[Prepared], part: int, options: Namespace) -> list[dict]:
    torch.manual_seed(options.seed + part)
    model = ReadingModel(load_encoder(options.encoder), options.frozen)
    learnt = [own for own in windows if own.window.text.labels["part"] != part]
    unseen = [own for own in windows if own.window.text.labels["part"] == part]
    how = Namespace(sets=["babe"], epochs=[options.epochs], batch=1024, seed=options.seed + part, frozen=options.frozen,
                    encoder_rate=1e-4, head_rate=1e-3, out=options.out / f"part-{part}", device="cpu")
    how.out.mkdir(exist_ok=True)
    train(model, {"babe": learnt}, how)
    model.eval()
    return [_row(window.text, logits) for window, logits, _ in read_windows(model, unseen, "cpu")]


def _row(text: Text, logits: np.ndarray) -> dict:
    words = [1 / (1 + math.exp(-value)) for value in logits[:, column("biasedWord")]]
    return {
        "label": text.labels["bias"],
        "outlet": text.labels["outlet"],
        "features": [float(value) for value in features_of(logits)],
        "words": words,
        "biased": text.labels["biased"][: len(words)],
    }


def _figures(parts: list[list[dict]]) -> dict:
    rows, guesses, words = [], [], []
    for index, part in enumerate(parts):
        others = [row for at, other in enumerate(parts) if at != index for row in other]
        weights = fit_weights(_column(others, "features"), _column(others, "label"))
        threshold = max(THRESHOLDS, key=lambda at: binary_f1(_of_words(others, "biased"), _of_words(others, "words") >= at))
        rows += part
        guesses += list(logits_of(weights, _column(part, "features")) >= 0)
        words += list(_of_words(part, "words") >= threshold)
    labels, guesses, outlets = _column(rows, "label"), np.array(guesses), _column(rows, "outlet")
    macro = lambda which: round(macro_f1(labels[which], guesses[which], (0, 1)), 4)
    return {
        "n": len(rows),
        "macroF1": macro(slice(None)),
        "sentenceHeadAlone": macro_f1(labels, _column(rows, "features")[:, 0] >= 0, (0, 1)),
        "wordF1": round(binary_f1(_of_words(rows, "biased"), np.array(words)), 4),
        "outlets": {str(outlet): macro(outlets == outlet) for outlet in sorted(set(outlets))},
    }


def _column(rows: list[dict], name: str) -> np.ndarray:
    return np.array([row[name] for row in rows])


def _of_words(rows: list[dict], name: str) -> np.ndarray:
    return np.array([value for row in rows for value in row[name]])


if __name__ == "__main__":
    main()
