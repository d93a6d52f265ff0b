"""Spans from tags and relations from links: the plain form of what org.tiltmeter.nlp.model does."""

import numpy as np
import torch

from .model import Heads
from .tasks import link_scores

Span = tuple[int, int]


def spans_of(logits: np.ndarray) -> list[Span]:
    """The best sequence of outside, begin and inside [words, 3] in which inside never follows outside."""
    if not len(logits):
        return []
    scores, back = logits[0].copy(), []
    scores[2] = -1e9
    for row in logits[1:]:
        before = np.stack([scores, scores, np.array([-1e9, scores[1], scores[2]])])
        back.append(before.argmax(1))
        scores = before.max(1) + row
    tags = [int(scores.argmax())]
    for step in reversed(back):
        tags.append(int(step[tags[-1]]))
    tags.reverse()
    spans, start = [], None
    for at, tag in enumerate(tags + [0]):
        if tag != 2 and start is not None:
            spans.append((start, at))
            start = None
        if tag == 1:
            start = at
    return spans


def decode_window(logits: np.ndarray, links: np.ndarray, heads: Heads) -> list[tuple[Span | None, Span, list[Span]]]:
    """Relations (source or none, cue, contents) of a window."""
    sources, cues, contents = (spans_of(logits[:, 3 * role : 3 * role + 3]) for role in range(3))
    if not cues:
        return []
    states = torch.from_numpy(links)
    found = [[None, cue, []] for cue in cues]
    with torch.no_grad():
        if sources:
            scores = link_scores(states, sources, cues, 0, heads.source_distance.cpu()).T.numpy()
            for relation, row in zip(found, scores):
                relation[0] = sources[row.argmax()] if row.max() > 0 else None
        if contents:
            scores = link_scores(states, contents, cues, 1, heads.content_distance.cpu()).numpy()
            for content, row in zip(contents, scores):
                if row.max() > 0:
                    found[row.argmax()][2].append(content)
    return [tuple(relation) for relation in found if relation[2]]
