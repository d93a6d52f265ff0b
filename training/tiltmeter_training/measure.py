"""Quick figures on held-out windows, to choose by; the figures that count are the shipped model's, in Java."""

from collections import Counter

import numpy as np
import torch

from .batches import Prepared, run
from .decode import decode_window, spans_of
from .model import ReadingModel
from .tasks import ENTITY, POLARITY, column, links_of
from .windows import Window

ROLES = ("source", "cue", "content")


def measure(model: ReadingModel, parts: dict[str, list[Prepared]], device: str) -> dict:
    model.eval()
    return {name: MEASURES[name](read_windows(model, windows, device), model) for name, windows in parts.items()}


def read_windows(model, windows: list[Prepared], device: str) -> list[tuple[Window, np.ndarray, np.ndarray]]:
    found = []
    ordered = sorted(windows, key=lambda window: len(window.pieces))
    with torch.no_grad():
        for at in range(0, len(ordered), 8):
            batch = ordered[at : at + 8]
            logits, links = run(model, batch, device)
            for row, link, prepared in zip(logits.cpu(), links.cpu(), batch):
                size = len(prepared.firsts)
                found.append((prepared.window, row[:size].numpy(), link[:size].numpy()))
    return found


def _polnear(read, model):
    tokens, relations, cues = Counter(), Counter(), Counter()
    for window, logits, links in read:
        gold = links_of(window)
        golden = _relations(gold)
        found = decode_window(logits, links, model.heads)
        spoken = [any(c.isalnum() for c in word.text) for word in window.text.words[window.first : window.last]]
        for index, role in enumerate(ROLES):
            truth = np.array(window.text.labels["roles"][index][window.first : window.last]) > 0
            guess = np.zeros(len(truth), bool)
            for a, b in spans_of(logits[:, 3 * index : 3 * index + 3]):
                guess[a:b] = True
            _count(tokens, role, truth & spoken, guess & spoken)
        _match(cues, [r[1] for r in golden], [r[1] for r in found], lambda g, f: _overlap(g, f))
        _match(relations, golden, found, _related)
    return {
        **{f"{role}TokenF1": _f1(tokens, role) for role in ROLES},
        "tokenMicroF1": _f1({k: sum(tokens[r + "." + k] for r in ROLES) for k in "hgf"}),
        "cueOverlapF1": _f1(cues),
        "relationOverlapF1": _f1(relations),
    }


def _relations(gold):
    found = []
    for index, cue in enumerate(gold.cues):
        source = gold.sources[gold.source_of_cue[index] - 1] if gold.source_of_cue[index] else None
        contents = [c for c, of in zip(gold.contents, gold.cue_of_content) if of == index + 1]
        found.append((source, cue, contents))
    return found


def _overlap(one, other) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _related(gold, found) -> bool:
    sources = (gold[0] is None and found[0] is None) or (gold[0] and found[0] and _overlap(gold[0], found[0]))
    return bool(sources and _overlap(gold[1], found[1]) and any(_overlap(a, b) for a in gold[2] for b in found[2]))


def _match(counts: Counter, gold: list, found: list, same) -> None:
    left = list(found)
    for one in gold:
        for other in left:
            if same(one, other):
                left.remove(other)
                counts["h"] += 1
                break
    counts["g"] += len(gold)
    counts["f"] += len(found)


def _count(counts: Counter, name: str, truth, guess) -> None:
    counts[name + ".h"] += int((truth & guess).sum())
    counts[name + ".g"] += int(truth.sum())
    counts[name + ".f"] += int(guess.sum())


def _f1(counts, name: str = "") -> float:
    hits, gold, found = (counts[name + "." + k if name else k] for k in "hgf")
    return round(2 * hits / (gold + found), 4) if gold + found else 0.0


def _sigmoid(values):
    return 1 / (1 + np.exp(-values))


def macro_f1(labels, guesses, classes) -> float:
    labels, guesses = np.array(labels), np.array(guesses)
    scores = []
    for kind in classes:
        hits = ((labels == kind) & (guesses == kind)).sum()
        scores.append(2 * hits / max(1, (labels == kind).sum() + (guesses == kind).sum()))
    return round(float(np.mean(scores)), 4)


def _best(labels, scores, figure) -> dict:
    """The figure at the threshold that makes it best, beside that threshold."""
    labels, scores = np.array(labels), np.array(scores)
    tried = [(figure(labels, scores >= t), t) for t in np.arange(0.1, 0.95, 0.05)]
    best = max(tried)
    return {"best": round(float(best[0]), 4), "threshold": round(float(best[1]), 2)}


def binary_f1(labels, guesses) -> float:
    return 2 * (labels * guesses).sum() / max(1, labels.sum() + guesses.sum())


def _words(read, label, name, keep=lambda word: True):
    labels, scores = [], []
    for window, logits, _ in read:
        words = window.text.words[window.first : window.last]
        for at, word in enumerate(words):
            if keep(word):
                labels.append(window.text.labels[label][window.first + at])
                scores.append(_sigmoid(logits[at, column(name)]))
    return _best(labels, scores, binary_f1)


def _babe(read, model):
    labels = [window.text.labels["bias"] for window, _, _ in read]
    scores = [_sigmoid(logits[:, column("biasedSentence")].mean()) for _, logits, _ in read]
    macro = lambda truth, guess: macro_f1(truth, guess, (0, 1))
    return {"macroF1": _best(labels, scores, macro), "atHalf": macro(labels, np.array(scores) >= 0.5), "words": _words(read, "biased", "biasedWord")}


def _newsmtsc(read, model):
    labels, guesses = {}, {}
    for window, logits, _ in read:
        part = window.text.labels["part"]
        for first, last, label in window.text.labels["targets"]:
            if window.first <= first and last <= window.last:
                labels.setdefault(part, []).append(label)
                guesses.setdefault(part, []).append(int(logits[first - window.first : last - window.first, POLARITY].mean(0).argmax()))
    return {part: macro_f1(labels[part], guesses[part], (0, 1, 2)) for part in labels}


def _ptc(read, model):
    return {"words": _words(read, "loaded", "loadedSpan")}


def _basil(read, model):
    labels, scores, words = [], [], []
    for window, logits, _ in read:
        for (first, last), label in zip(window.text.sentences, window.text.labels["lexicalSentences"]):
            if window.first <= first and last <= window.last:
                row = logits[first - window.first : last - window.first]
                labels.append(label)
                strongest = row[:, column("lexicalSpan")].max()
                scores.append(_sigmoid((row[:, column("lexicalSentence")].mean() + strongest) / 2))
                words.append(_sigmoid(strongest))
    return {"sentences": _best(labels, scores, binary_f1), "byWords": _best(labels, words, binary_f1), "words": _words(read, "lexical", "lexicalSpan")}


def _wikigold(read, model):
    counts = Counter()
    for window, logits, _ in read:
        truth = np.array(window.text.labels["entity"][window.first : window.last])
        guess = logits[:, ENTITY].argmax(1)
        counts["h"] += int(((truth == guess) & (truth > 0)).sum())
        counts["g"] += int((truth > 0).sum())
        counts["f"] += int((guess > 0).sum())
    return {"tagF1": _f1(counts)}


MEASURES = {
    "polnear": _polnear,
    "babe": _babe,
    "newsmtsc": _newsmtsc,
    "ptc": _ptc,
    "basil": _basil,
    "wikigold": _wikigold,
}
