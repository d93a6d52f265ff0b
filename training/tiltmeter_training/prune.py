"""Takes heads and feed-forward units out of the encoder that others can stand in for, layer by layer, without labels.

What goes is chosen as in Kurtic 2023 (ZipLM): one by one, whatever costs least once the rest of its matrix makes up for it
(Hassibi 1993). Then the matrix is fitted anew, by least squares, to what the whole encoder has there: so each layer also
mends what the layers below it lost.
"""

import argparse
import random
from pathlib import Path

import torch
from torch.nn import functional

from .batches import prepare
from .encoder import HEAD, Layer, LayerSize
from .model import load_model
from .sets import Sets
from .words import WordPieces

SAMPLE = {"polnear": 500, "ptc": 250, "basil": 200, "babe": 200, "newsmtsc": 400}  # windows of each set
RIDGE = 1e-3  # of the mean square of the inputs
TOGETHER = 64  # windows whose rows are multiplied at once
ALL = torch.zeros(1, 1, 1, 1)  # a mask that hides nothing


def left(gram: torch.Tensor, weight: torch.Tensor, group: int, keep: int) -> torch.Tensor:
    """Which inputs of a matrix stay: `keep` groups of `group` neighbours; gram [inputs, inputs], weight [outputs, inputs]."""
    inverse, weight = torch.linalg.inv(_ridged(gram, RIDGE * gram.diagonal().mean())), weight.double().clone()
    inputs, every = torch.arange(len(gram)).view(-1, group), torch.arange(len(gram) // group)
    alive = torch.ones(len(every), dtype=torch.bool)
    while alive.sum() > keep:
        blocks = torch.linalg.inv(inverse.view(len(every), group, len(every), group)[every, :, every, :])
        columns = weight.view(len(weight), -1, group)
        cost = torch.einsum("ogs,gst,ogt->g", columns, blocks, columns).masked_fill(~alive, torch.inf)
        gone = int(cost.argmin())
        at = inputs[gone]
        weight -= weight[:, at] @ blocks[gone] @ inverse[at]
        inverse -= inverse[:, at] @ blocks[gone] @ inverse[at]
        weight[:, at], inverse[at], inverse[:, at] = 0, 0, 0
        inverse[at, at] = 1
        alive[gone] = False
    return inputs[alive].flatten()


def products(inputs: list[torch.Tensor], wanted: list[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    """Sums over all pieces of input times input [in + 1, in + 1] and of wanted times input [out, in + 1]; the last input is 1."""
    gram, cross = 0, 0
    for at in range(0, len(inputs), TOGETHER):
        rows = torch.cat([window[0] for window in inputs[at : at + TOGETHER]])
        rows = torch.cat([rows, torch.ones(len(rows), 1)], 1)
        gram = gram + (rows.T @ rows).double()
        cross = cross + (torch.cat([window[0] for window in wanted[at : at + TOGETHER]]).T @ rows).double()
    return gram, cross


def fit(linear: torch.nn.Linear, gram: torch.Tensor, cross: torch.Tensor, kept: torch.Tensor, before: torch.nn.Linear) -> None:
    """The weights of the kept inputs that come closest to what is wanted, and stay close to what they were."""
    at = torch.cat([kept, torch.tensor([len(gram) - 1])])
    prior = torch.cat([before.weight, before.bias[:, None]], 1).double()[:, at]
    ridge = RIDGE * gram.diagonal().mean()
    found = torch.linalg.solve(_ridged(gram[at][:, at], ridge), (cross[:, at] + ridge * prior).T).T
    linear.weight.copy_(found[:, :-1])
    linear.bias.copy_(found[:, -1])


def _ridged(gram: torch.Tensor, ridge: torch.Tensor) -> torch.Tensor:
    return gram + ridge * torch.eye(len(gram), dtype=gram.dtype)


def smaller(layer: Layer, size: LayerSize, whole: list[torch.Tensor], pruned: list[torch.Tensor]) -> tuple[Layer, list, list]:
    """A smaller layer for the states that the whole and the pruned encoder have below it, and their states above it."""
    made = Layer(size).eval()
    mixed = [layer.mix(layer.context(states, ALL)) + states for states in whole]
    gram, cross = products([layer.context(states, ALL) for states in pruned], _apart(mixed, pruned))
    kept = left(gram[:-1, :-1], layer.mix.weight, HEAD, size.heads)
    of_all = torch.cat([part * layer.mix.in_features + kept for part in range(3)])
    made.qkv.weight.copy_(layer.qkv.weight[of_all])
    made.qkv.bias.copy_(layer.qkv.bias[of_all])
    fit(made.mix, gram, cross, kept, layer.mix)
    made.mix_norm.load_state_dict(layer.mix_norm.state_dict())
    whole = [layer.mix_norm(states) for states in mixed]
    pruned = [made.mix_norm(made.mix(made.context(states, ALL)) + states) for states in pruned]

    summed = [layer.outer(functional.gelu(layer.inner(states))) + states for states in whole]
    gram, cross = products([functional.gelu(layer.inner(states)) for states in pruned], _apart(summed, pruned))
    kept = left(gram[:-1, :-1], layer.outer.weight, 1, size.inner)
    made.inner.weight.copy_(layer.inner.weight[kept])
    made.inner.bias.copy_(layer.inner.bias[kept])
    fit(made.outer, gram, cross, kept, layer.outer)
    made.outer_norm.load_state_dict(layer.outer_norm.state_dict())
    above = [made.outer_norm(made.outer(functional.gelu(made.inner(states))) + states) for states in pruned]
    return made, [layer.outer_norm(states) for states in summed], above


def _apart(wanted: list[torch.Tensor], given: list[torch.Tensor]) -> list[torch.Tensor]:
    return [one - other for one, other in zip(wanted, given)]


def lost(whole: list[torch.Tensor], pruned: list[torch.Tensor]) -> float:
    """The share of the states' variance in which the pruned encoder differs."""
    differ, all_of = (torch.cat([window[0] for window in windows]) for windows in (_apart(whole, pruned), whole))
    return float((differ**2).mean() / all_of.var())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "vocabulary", "weights", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--heads", type=int, default=9, help="that stay in each layer")
    parser.add_argument("--inner", type=int, default=768, help="feed-forward units that stay in each layer")
    parser.add_argument("--seed", type=int, default=20261125)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    sets = Sets(options.data, options.segments, pieces)
    source = random.Random(options.seed)
    windows = [w for name, n in SAMPLE.items() for w in source.sample(prepare(getattr(sets, name)()[0], pieces), n)]
    model = load_model(options.weights).eval()
    with torch.no_grad():
        whole = pruned = [model.encoder.embed(window.pieces[None]) for window in windows]
        for at, layer in enumerate(model.encoder.layers):
            model.encoder.layers[at], whole, pruned = smaller(layer, LayerSize(options.heads, options.inner), whole, pruned)
            print(f"layer {at}: {lost(whole, pruned):.4f} of its states' variance is lost", flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), options.out / "model.pt")


if __name__ == "__main__":
    main()
