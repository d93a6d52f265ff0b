"""The ranking of actors as targets of loaded words: a softmax over what the engine tells of each, fitted on BASIL.

`python3 -m tiltmeter_training.targets CANDIDATES WEIGHTS` reads what `./tiltmeter candidates` wrote, prints how good the
ranking is and writes the engine's resource. The events that training holds out are measured and never learnt from.
"""

import json
import sys
import zlib
from pathlib import Path

import numpy as np

POLARITIES = ("negative", "polar", "sentence-polar", "sentence-negative")
PENALTY = 10.0
FOLDS = 8
CUTS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


class Spans:
    """Rows are candidates; each span has one more, the target that is none of the engine's actors."""

    def __init__(self, lines):
        self.names = [*json.loads(next(lines))["features"], "nobody"]
        rows, gold, span, self.events, self.lexical = [], [], [], [], []
        for line in lines:
            document = json.loads(line)
            found = document["candidates"]
            rows += [[*candidate["features"], 0] for candidate in found] + [[0] * (len(self.names) - 1) + [1]]
            hits = [candidate["target"] for candidate in found]
            gold += [*hits, not any(hits)]
            span += [len(self.events)] * (len(hits) + 1)
            self.events.append(document["event"])
            self.lexical.append(document["lexical"])
        self.rows, self.gold, self.span = np.array(rows, float), np.array(gold, float), np.array(span)
        self.held_out = np.array([zlib.crc32(event.encode()) % 10 < 2 for event in self.events])
        self.fold = np.array([zlib.crc32(f"fold {event}".encode()) % FOLDS for event in self.events])

    def softmax(self, scores):
        greatest = np.full(len(self.events), -np.inf)
        np.maximum.at(greatest, self.span, scores)
        shares = np.exp(scores - greatest[self.span])
        return shares / np.bincount(self.span, shares)[self.span]

    def answers(self, weights):
        """Of each span: whether the likeliest actor is the target, and how probable the weights make it."""
        shares = self.softmax(self.rows @ weights)
        actors = self.rows[:, -1] == 0
        best = np.full(len(self.events), -1.0)
        np.maximum.at(best, self.span[actors], shares[actors])
        first = actors & (shares >= best[self.span])
        right = np.zeros(len(self.events))
        np.maximum.at(right, self.span[first], self.gold[first])
        return right, best


def fit(spans, learnt, used):
    """Newton's method on the penalised likelihood that one of the right rows is chosen; `used` tells which features count."""
    chosen = learnt[spans.span]
    rows, gold, span = spans.rows[chosen][:, used], spans.gold[chosen], spans.span[chosen]
    spread = rows.std(axis=0)
    rows, weights = rows / spread, np.zeros(used.sum())
    starts = np.flatnonzero(np.r_[True, span[1:] != span[:-1]])
    sizes = np.diff(np.r_[starts, len(span)])

    def sums(values):
        return np.add.reduceat(values, starts)

    for _ in range(40):
        scores = rows @ weights
        share = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        share /= np.repeat(sums(share), sizes)
        wanted = share * gold + 1e-12 * gold
        wanted /= np.repeat(sums(wanted), sizes)
        gradient = rows.T @ (wanted - share) - PENALTY * weights
        means = sums(share[:, None] * rows)
        curvature = rows.T @ (share[:, None] * rows) - means.T @ means + PENALTY * np.eye(len(weights))
        step = np.linalg.solve(curvature, gradient)
        # A full step may overshoot while the weights are still far off.
        weights = weights + step / max(1, np.abs(step).max())
        if np.abs(step).max() < 1e-6:
            break
    full = np.zeros(len(used))
    full[used] = weights / spread
    return full


def report(name, spans, used):
    """Accuracy by cross-validation over events inside what is learnt from, and on the events held out."""
    right, probable = np.zeros(len(spans.events)), np.zeros(len(spans.events))
    for fold in range(FOLDS):
        tested = ~spans.held_out & (spans.fold == fold)
        weights = fit(spans, ~spans.held_out & ~tested, used)
        answers = spans.answers(weights)
        right[tested], probable[tested] = answers[0][tested], answers[1][tested]
    weights = fit(spans, ~spans.held_out, used)
    answers = spans.answers(weights)
    right[spans.held_out], probable[spans.held_out] = answers[0][spans.held_out], answers[1][spans.held_out]
    lexical = np.array(spans.lexical)
    for part, of in (("cross-validated", ~spans.held_out), ("held out", spans.held_out)):
        print(f"{name}, {part}: {right[of].mean():.3f} of {of.sum()} spans, lexical {right[of & lexical].mean():.3f}")
        for low, high in zip(CUTS, (*CUTS[1:], 1.01)):
            above, band = of & (probable >= low), of & (probable >= low) & (probable < high)
            if band.any():
                print(
                    f"  from {low}: answers {above.sum() / of.sum():.2f} of them, {right[above].mean():.2f} right;"
                    f" below {min(high, 1)}: {right[band].mean():.2f} of {band.sum()}"
                )
    return weights


def main(candidates, resource):
    with open(candidates, encoding="utf-8") as lines:
        spans = Spans(lines)
    everything = np.ones(len(spans.names), bool)
    plain = np.array([name not in POLARITIES for name in spans.names])
    with_model = report("with the model's polarities", spans, everything)
    by_rules = report("without", spans, plain)
    header = [
        "# How much speaks for an actor as the target of loaded words: the sum of weight times feature, a softmax over actors.",
        "# Learnt from BASIL (Fan et al. 2019) by training/tiltmeter_training/targets.py, but for the events it holds out.",
        "# feature | weight in a reader with the model | weight in one by rules alone",
    ]
    body = [f"{n} | {a:.4f} | {b:.4f}" for n, a, b in zip(spans.names, with_model, by_rules)]
    Path(resource).write_text("\n".join([*header, *body]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
