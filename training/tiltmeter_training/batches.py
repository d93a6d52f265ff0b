"""Windows of about equal length, padded together."""

import os
import random
import zlib
from dataclasses import dataclass
from pathlib import Path

import torch

from .model import ReadingModel
from .windows import Text, Window, windows_of
from .words import WordPieces


@dataclass
class Prepared:
    """A window with its inputs, and the states that the frozen layers make of it."""

    window: Window
    pieces: torch.Tensor
    firsts: torch.Tensor
    shapes: torch.Tensor
    states: torch.Tensor | None = None


def prepare(texts: list[Text], pieces: WordPieces) -> list[Prepared]:
    made = []
    for text in texts:
        for window in windows_of(text):
            ids, firsts, shapes = window.inputs(pieces)
            made.append(Prepared(window, torch.tensor(ids), torch.tensor(firsts), torch.tensor(shapes)))
    return made


def keep_lower_states(prepared: list[Prepared], model: ReadingModel, device: str, kept_in: Path) -> None:
    """Runs the frozen layers once over all windows, those of one length together; kept in half precision, in a file."""
    key = zlib.crc32(repr([window.pieces.tolist() for window in prepared]).encode())
    file = kept_in / f"states-{model.frozen}-{key:08x}.pt"
    if not file.exists():
        _run_lower(prepared, model, device)
        own = file.with_suffix(f".{os.getpid()}")  # workers may do this at the same time
        torch.save([window.states for window in prepared], own)
        own.replace(file)
    for window, states in zip(prepared, torch.load(file)):
        window.states = states


def _run_lower(prepared: list[Prepared], model: ReadingModel, device: str) -> None:
    model.eval()
    ordered = sorted(prepared, key=lambda window: len(window.pieces))
    at = 0
    with torch.no_grad():
        while at < len(ordered):
            same = [w for w in ordered[at : at + 32] if len(w.pieces) == len(ordered[at].pieces)]
            states = model.lower(torch.stack([w.pieces for w in same]).to(device)).half().cpu()
            for window, kept in zip(same, states):
                window.states = kept.clone()
            at += len(same)


def batches_of(prepared: list[Prepared], most_pieces: int, random_source: random.Random) -> list[list[Prepared]]:
    ordered = sorted(prepared, key=lambda window: len(window.pieces) + random_source.uniform(0, 6))
    batches, batch, longest = [], [], 0
    for window in ordered:
        longest = max(longest, len(window.pieces))
        if batch and longest * (len(batch) + 1) > most_pieces:
            batches.append(batch)
            batch, longest = [], len(window.pieces)
        batch.append(window)
    batches.append(batch)
    random_source.shuffle(batches)
    return batches


def run(model: ReadingModel, batch: list[Prepared], device: str) -> tuple[torch.Tensor, torch.Tensor]:
    pad = lambda rows: torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
    lengths = torch.tensor([len(window.pieces) for window in batch])
    words = torch.tensor([len(window.firsts) for window in batch])
    states = pad([window.states.float() for window in batch]).to(device)
    firsts, shapes = pad([w.firsts for w in batch]).to(device), pad([w.shapes for w in batch]).to(device)
    return model(states, lengths, firsts, shapes, words)
