"""Trains the reading model on all sets at once; can be stopped and run again, and goes on where it was."""

import argparse
import os
import random
import time
from pathlib import Path

import torch
from torch import distributed

from .batches import Prepared, batches_of, keep_lower_states, prepare, run
from .encoder import LAYERS, load_encoder
from .model import ReadingModel
from .outcome import write_outcome
from .sets import Sets
from .tasks import loss_of
from .words import WordPieces

SETS = ("polnear", "babe", "newsmtsc", "ptc", "basil", "wikigold")
CHECKPOINT_SECONDS = 300
RANK, WORKERS = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))


def main() -> None:
    options = _options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    if WORKERS > 1:
        distributed.init_process_group("gloo", init_method=f"file://{options.out.resolve()}/meeting", rank=RANK, world_size=WORKERS)
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    model = ReadingModel(load_encoder(options.encoder), options.frozen).to(options.device)
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location=options.device), strict=False)
    sets = Sets(options.data, options.segments, pieces)
    learnt = {name: prepare(getattr(sets, name)()[0], pieces) for name in options.sets}
    for name, windows in learnt.items():
        print(f"{name}: {len(windows)} windows, {sum(len(w.pieces) for w in windows)} pieces to learn from", flush=True)
    began = time.time()
    for windows in learnt.values():
        keep_lower_states(windows, model, options.device, options.out.parent)
    print(f"frozen layers: {time.time() - began:.0f} s", flush=True)
    train(model, learnt, options)
    if RANK == 0:
        write_outcome(model, sets, pieces, options.out, options.device)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "encoder", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights of an earlier training to go on from; heads that it lacks begin anew")
    parser.add_argument("--sets", nargs="*", default=list(SETS))
    parser.add_argument("--epochs", nargs="*", type=float, default=[3, 5, 4, 3, 3, 2], help="one number a set")
    parser.add_argument("--frozen", type=int, default=6, help="how many of the lower layers stay as they are")
    parser.add_argument("--batch", type=int, default=1536, help="pieces, padding included")
    parser.add_argument("--encoder-rate", type=float, default=8e-5)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def plan(learnt: dict[str, list[Prepared]], options: argparse.Namespace) -> list[tuple[str, list[Prepared]]]:
    """All steps in order: each set's epochs are spread evenly over the whole training."""
    source = random.Random(options.seed)
    steps = []
    for name, epochs in zip(options.sets, options.epochs):
        batches = []
        while epochs > 0:
            epoch = batches_of(learnt[name], options.batch, source)
            batches += epoch[: round(len(epoch) * min(1.0, epochs))]
            epochs -= 1
        steps += [((at + source.random()) / len(batches), name, batch) for at, batch in enumerate(batches)]
    return [(name, batch) for _, name, batch in sorted(steps, key=lambda step: step[0])]


def optimizer_of(model: ReadingModel, options: argparse.Namespace) -> torch.optim.Optimizer:
    """Lower layers learn more slowly than upper ones."""
    groups = [{"params": list(model.heads.parameters()), "lr": options.head_rate}]
    for index in range(options.frozen, LAYERS):
        rate = options.encoder_rate * 0.9 ** (LAYERS - 1 - index)
        groups.append({"params": list(model.encoder.layers[index].parameters()), "lr": rate})
    return torch.optim.AdamW(groups, weight_decay=0.01)


def train(model: ReadingModel, learnt: dict[str, list[Prepared]], options: argparse.Namespace) -> None:
    """Each worker takes its share of the batches of a step, and all take the step together."""
    batches = plan(learnt, options)
    steps = len(batches) // WORKERS
    learning = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = optimizer_of(model, options)
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.02, 1 - step / steps))
    )
    checkpoint = options.out / "checkpoint.pt"
    done = _resume(checkpoint, model, optimizer, schedule)
    losses: dict[str, float] = {}
    began = saved = time.time()
    model.train()
    for at in range(done, steps):
        name, batch = batches[at * WORKERS + RANK]
        logits, links = run(model, batch, options.device)
        loss = loss_of(name, [prepared.window for prepared in batch], logits, links, model.heads)
        optimizer.zero_grad()
        loss.backward()
        _average(learning)
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        schedule.step()
        losses[name] = 0.97 * losses.get(name, loss.item()) + 0.03 * loss.item()
        if RANK == 0 and (at + 1) % 50 == 0:
            spent = time.time() - began
            left = spent / (at + 1 - done) * (steps - at - 1)
            shown = " ".join(f"{key} {value:.3f}" for key, value in sorted(losses.items()))
            print(f"step {at + 1}/{steps} {spent:.0f} s, {left:.0f} s left: {shown}", flush=True)
        if RANK == 0 and time.time() - saved > CHECKPOINT_SECONDS:
            state = {"step": at + 1, "model": model.state_dict(), "optimizer": optimizer.state_dict()}
            torch.save({**state, "schedule": schedule.state_dict()}, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
            saved = time.time()


def _average(learning: list[torch.nn.Parameter]) -> None:
    if WORKERS == 1:
        return
    gradients = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in learning])
    distributed.all_reduce(gradients)
    at = 0
    for parameter in learning:
        parameter.grad = (gradients[at : at + parameter.numel()] / WORKERS).view_as(parameter)
        at += parameter.numel()


def _resume(checkpoint: Path, model, optimizer, schedule) -> int:
    if not checkpoint.exists():
        return 0
    state = torch.load(checkpoint)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    print(f"goes on at step {state['step']}", flush=True)
    return state["step"]


if __name__ == "__main__":
    main()
