"""Whether a sentence is biased: the sentence head and the strongest words together, fitted on held-out sentences."""

import numpy as np
import torch

from .batches import Prepared
from .measure import read_windows
from .model import ReadingModel
from .tasks import column

FEATURES = ("sentence", "strongestWord", "threeStrongestWords", "allWords", "strongestLoaded")


def features_of(logits: np.ndarray) -> list[float]:
    """Of a sentence's words [words, COLUMNS]: logits of the sentence, the strongest word and span; sums of probabilities."""
    words = logits[:, column("biasedWord")]
    shares = np.sort(1 / (1 + np.exp(-words)))
    loaded = logits[:, column("loadedSpan")]
    return [logits[:, column("biasedSentence")].mean(), words.max(), shares[-3:].sum(), shares.sum(), loaded.max()]


def fit_verdict(model: ReadingModel, held_out: list[Prepared], device: str) -> dict[str, float]:
    """The verdict that fits held-out sentences best."""
    model.eval()
    read = read_windows(model, held_out, device)
    labels = np.array([window.text.labels["bias"] for window, _, _ in read])
    return fit_weights(np.array([features_of(logits) for _, logits, _ in read]), labels)


def fit_weights(features: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """Weights and intercept of a logistic regression with a small penalty; few enough to be fitted on few sentences."""
    rows, truth = torch.tensor(features, dtype=torch.float64), torch.tensor(labels, dtype=torch.float64)
    mean, spread = rows.mean(0), rows.std(0)
    weights = torch.zeros(len(FEATURES) + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200)

    def loss():
        optimizer.zero_grad()
        logits = (rows - mean) / spread @ weights[:-1] + weights[-1]
        value = torch.nn.functional.binary_cross_entropy_with_logits(logits, truth, reduction="sum")
        value = value + (weights[:-1] ** 2).sum() / 2
        value.backward()
        return value

    optimizer.step(loss)
    plain = weights.detach()[:-1] / spread
    intercept = weights.detach()[-1] - (plain * mean).sum()
    return {name: round(float(weight), 5) for name, weight in zip((*FEATURES, "intercept"), (*plain, intercept))}


def logits_of(weights: dict[str, float], features: np.ndarray) -> np.ndarray:
    return features @ np.array([weights[name] for name in FEATURES]) + weights["intercept"]
