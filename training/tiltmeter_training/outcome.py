"""What a training step leaves: the weights, quick figures on what was not learnt from, and the verdict fitted there."""

import json
from pathlib import Path

import torch

from .batches import keep_lower_states, prepare
from .measure import MEASURES, measure
from .model import ReadingModel
from .sets import Sets
from .verdict import fit_verdict
from .words import WordPieces


def write_outcome(model: ReadingModel, sets: Sets, pieces: WordPieces, out: Path, device: str = "cpu") -> None:
    """Writes model.pt, figures.json and verdict.json, and prints the figures."""
    out.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), out / "model.pt")
    held_out = {name: prepare(getattr(sets, name)()[1], pieces) for name in MEASURES}
    model.eval()
    for windows in held_out.values():
        keep_lower_states(windows, model, device, out.parent)
    figures = measure(model, held_out, device)
    print(json.dumps(figures, indent=1), flush=True)
    (out / "figures.json").write_text(json.dumps(figures, indent=1))
    (out / "verdict.json").write_text(json.dumps(fit_verdict(model, held_out["babe"], device)))
