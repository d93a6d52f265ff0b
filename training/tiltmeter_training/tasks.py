"""What each set teaches: the loss of a batch of its windows."""

from dataclasses import dataclass

import torch
from torch.nn import functional

from .model import COLUMNS, ENTITY_COLUMNS, LINK, ROLE_COLUMNS, Heads, bucket_of
from .windows import Window

Span = tuple[int, int]


def column(name: str) -> int:
    return COLUMNS.index(name)


POLARITY = slice(column("polarity.negative"), column("polarity.positive") + 1)
ENTITY = slice(column("entity.O"), column("entity.O") + len(ENTITY_COLUMNS))
RARE = {"biased": 2.0, "loaded": 2.5, "lexical": 4.0, "lexicalSentences": 3.0}


@dataclass
class Links:
    """The spans of a window's relations and who belongs to whom; 0 stands for nobody, k for the k-th candidate."""

    sources: list[Span]
    cues: list[Span]
    contents: list[Span]
    source_of_cue: list[int]
    cue_of_content: list[int]


def links_of(window: Window) -> Links:
    inside = lambda span: window.first <= span[0] and span[1] <= window.last
    shift = lambda span: (span[0] - window.first, span[1] - window.first)
    relations = [
        {role: [shift(span) for span in spans if inside(span)] for role, spans in relation.items()}
        for relation in window.text.labels["relations"]
    ]
    unique = lambda role: sorted({span for relation in relations for span in relation[role]})
    sources, cues, contents = unique("Source"), unique("Cue"), unique("Content")
    source_of_cue, cue_of_content = [0] * len(cues), [0] * len(contents)
    for relation in relations:
        for cue in relation["Cue"][:1]:
            if relation["Source"]:
                source_of_cue[cues.index(cue)] = 1 + sources.index(relation["Source"][0])
            for content in relation["Content"]:
                cue_of_content[contents.index(content)] = 1 + cues.index(cue)
    return Links(sources, cues, contents, source_of_cue, cue_of_content)


def link_scores(links: torch.Tensor, spans: list[Span], cues: list[Span], part: int, bias: torch.Tensor) -> torch.Tensor:
    """How well each span [rows] fits each cue [columns]; part 0 for sources, 1 for contents."""
    keys = torch.stack([links[a:b, 2 * LINK :].mean(0) for a, b in cues])
    queries = torch.stack([links[a:b, part * LINK : (part + 1) * LINK].mean(0) for a, b in spans])
    buckets = torch.tensor([[bucket_of(*_gap(span, cue)) for cue in cues] for span in spans], device=links.device)
    return queries @ keys.T / 8 + bias[buckets]


def _gap(span: Span, cue: Span) -> tuple[int, bool]:
    before = span[0] < cue[0]
    return max(0, cue[0] - span[1] if before else span[0] - cue[1]), before


def _with_nobody(scores: torch.Tensor) -> torch.Tensor:
    return torch.cat([torch.zeros(len(scores), 1, device=scores.device), scores], 1)


def loss_of(set_name: str, windows: list[Window], logits: torch.Tensor, links: torch.Tensor, heads: Heads) -> torch.Tensor:
    """Mean loss of a batch; logits [batch, words, COLUMNS], links [batch, words, 3 * LINK]."""
    return LOSSES[set_name](windows, logits, links, heads)


def _polnear(windows, logits, links, heads):
    loss = logits.new_zeros(())
    for role in range(3):
        tags = _labels(windows, logits, lambda w: w.text.labels["roles"][role], -100).long()
        loss = loss + functional.cross_entropy(logits[..., 3 * role : 3 * role + 3].transpose(1, 2), tags)
    terms = []
    for index, window in enumerate(windows):
        found = links_of(window)
        if found.cues and found.sources:
            scores = link_scores(links[index], found.sources, found.cues, 0, heads.source_distance).T
            terms.append(_choice(scores, found.source_of_cue))
        if found.cues and found.contents:
            scores = link_scores(links[index], found.contents, found.cues, 1, heads.content_distance)
            terms.append(_choice(scores, found.cue_of_content))
    return loss + 0.3 * torch.cat(terms).mean() if terms else loss


def _choice(scores, targets):
    return functional.cross_entropy(_with_nobody(scores), torch.tensor(targets, device=scores.device), reduction="none")


def _babe(windows, logits, links, heads):
    weights = logits.new_tensor([w.text.labels["weight"] for w in windows])
    labels = logits.new_tensor([w.text.labels["bias"] for w in windows])
    sentences = torch.stack([row[: w.last - w.first].mean(0) for row, w in zip(logits, windows)])
    of_sentences = functional.binary_cross_entropy_with_logits(
        sentences[:, column("biasedSentence")], labels, weight=weights, reduction="sum"
    )
    return of_sentences / weights.sum() + _of_words(windows, logits, "biased", "biasedWord")


def _newsmtsc(windows, logits, links, heads):
    means, labels = [], []
    for row, window in zip(logits, windows):
        for first, last, label in window.text.labels["targets"]:
            if window.first <= first and last <= window.last:
                means.append(row[first - window.first : last - window.first, POLARITY].mean(0))
                labels.append(label)
    return functional.cross_entropy(torch.stack(means), torch.tensor(labels, device=logits.device)) if means else logits.sum() * 0


def _ptc(windows, logits, links, heads):
    return 3 * _of_words(windows, logits, "loaded", "loadedSpan")


def _basil(windows, logits, links, heads):
    means, labels = [], []
    for row, window in zip(logits, windows):
        for (first, last), label in zip(window.text.sentences, window.text.labels["lexicalSentences"]):
            if window.first <= first and last <= window.last:
                means.append(row[first - window.first : last - window.first, column("lexicalSentence")].mean())
                labels.append(label)
    weight = logits.new_tensor(RARE["lexicalSentences"])
    labels = logits.new_tensor(labels)
    of_sentences = functional.binary_cross_entropy_with_logits(torch.stack(means), labels, pos_weight=weight) if means else 0
    return of_sentences + 3 * _of_words(windows, logits, "lexical", "lexicalSpan")


def _wikigold(windows, logits, links, heads):
    tags = _labels(windows, logits, lambda w: w.text.labels["entity"], -100).long()
    return functional.cross_entropy(logits[..., ENTITY].transpose(1, 2), tags)


def _of_words(windows, logits, label: str, name: str):
    labels = _labels(windows, logits, lambda w: w.text.labels[label], -1)
    known = labels >= 0
    weight = logits.new_tensor(RARE[label])
    return functional.binary_cross_entropy_with_logits(logits[..., column(name)][known], labels[known], pos_weight=weight)


def _labels(windows, logits, of, padding):
    labels = logits.new_full(logits.shape[:2], padding)
    for index, window in enumerate(windows):
        labels[index, : window.last - window.first] = logits.new_tensor(of(window)[window.first : window.last])
    return labels


LOSSES = {
    "polnear": _polnear,
    "babe": _babe,
    "newsmtsc": _newsmtsc,
    "ptc": _ptc,
    "basil": _basil,
    "wikigold": _wikigold,
}
assert ROLE_COLUMNS == COLUMNS[: len(ROLE_COLUMNS)]
