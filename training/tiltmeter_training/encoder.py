"""The encoder: BERT's layers with the weights of an ONNX file that a Maven jar brings."""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnx.numpy_helper
import torch
from torch import nn
from torch.nn import functional

SIZE = 384
HEADS = 12
HEAD = SIZE // HEADS
LAYERS = 12
INNER = 1536
EPSILON = 1e-12


@dataclass(frozen=True)
class LayerSize:
    """How many heads attend in a layer and how many units its feed-forward part has; fewer where it was pruned."""

    heads: int = HEADS
    inner: int = INNER


class Layer(nn.Module):
    """One transformer layer, post-norm."""

    def __init__(self, size: LayerSize):
        super().__init__()
        self.qkv = nn.Linear(SIZE, 3 * size.heads * HEAD)
        self.mix = nn.Linear(size.heads * HEAD, SIZE)
        self.mix_norm = nn.LayerNorm(SIZE, EPSILON)
        self.inner = nn.Linear(SIZE, size.inner)
        self.outer = nn.Linear(size.inner, SIZE)
        self.outer_norm = nn.LayerNorm(SIZE, EPSILON)
        self.drop = nn.Dropout(0.1)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """States [batch, pieces, SIZE]; mask [batch, 1, 1, pieces] is added to the attention's scores."""
        states = self.mix_norm(states + self.drop(self.mix(self.context(states, mask))))
        return self.outer_norm(states + self.drop(self.outer(functional.gelu(self.inner(states)))))

    def context(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """What the heads gather: [batch, pieces, heads * HEAD]."""
        batch, length, _ = states.shape
        query, key, value = (part.view(batch, length, -1, HEAD).transpose(1, 2) for part in self.qkv(states).chunk(3, -1))
        scores = query @ key.transpose(-1, -2) / math.sqrt(HEAD) + mask
        return (self.drop(scores.softmax(-1)) @ value).transpose(1, 2).reshape(batch, length, -1)


def sizes_of(weights: dict[str, torch.Tensor], layers: str) -> list[LayerSize]:
    """The sizes of the layers whose weights these are; `layers` is what their names begin with."""
    return [
        LayerSize(weights[f"{layers}.{at}.mix.weight"].shape[1] // HEAD, weights[f"{layers}.{at}.inner.weight"].shape[0])
        for at in range(LAYERS)
    ]


class Encoder(nn.Module):
    def __init__(self, sizes: list[LayerSize]):
        super().__init__()
        self.pieces = nn.Embedding(30522, SIZE)
        self.positions = nn.Embedding(512, SIZE)
        self.kind = nn.Parameter(torch.zeros(SIZE))
        self.norm = nn.LayerNorm(SIZE, EPSILON)
        self.layers = nn.ModuleList(Layer(size) for size in sizes)

    def embed(self, pieces: torch.Tensor) -> torch.Tensor:
        positions = self.positions.weight[: pieces.shape[1]]
        return self.norm(self.pieces(pieces) + positions + self.kind)


def load_encoder(path: Path) -> Encoder:
    """Takes the weights out of an un-fused BERT in ONNX: its matrices are found by the order of its nodes."""
    graph = onnx.load(str(path)).graph
    tensors = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    matrices = [tensors[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in tensors]
    if len(matrices) != 6 * LAYERS:
        raise ValueError(f"{path} holds {len(matrices)} weight matrices, not {6 * LAYERS}")
    encoder = Encoder([LayerSize()] * LAYERS)
    with torch.no_grad():
        _copy(encoder.pieces.weight, tensors["embeddings.word_embeddings.weight"])
        _copy(encoder.positions.weight, tensors["embeddings.position_embeddings.weight"])
        _copy(encoder.kind, tensors["embeddings.token_type_embeddings.weight"][0])
        _copy_norm(encoder.norm, tensors, "embeddings.LayerNorm")
        for index, layer in enumerate(encoder.layers):
            _fill(layer, tensors, f"encoder.layer.{index}", matrices[6 * index : 6 * index + 6])
    return encoder


def _fill(layer: Layer, tensors: dict, name: str, matrices: list) -> None:
    query, key, value, mix, inner, outer = (matrix.T for matrix in matrices)
    parts = [tensors[f"{name}.attention.self.{part}.bias"] for part in ("query", "key", "value")]
    _copy(layer.qkv.weight, np.concatenate([query, key, value]))
    _copy(layer.qkv.bias, np.concatenate(parts))
    _copy(layer.mix.weight, mix)
    _copy(layer.mix.bias, tensors[f"{name}.attention.output.dense.bias"])
    _copy(layer.inner.weight, inner)
    _copy(layer.inner.bias, tensors[f"{name}.intermediate.dense.bias"])
    _copy(layer.outer.weight, outer)
    _copy(layer.outer.bias, tensors[f"{name}.output.dense.bias"])
    _copy_norm(layer.mix_norm, tensors, f"{name}.attention.output.LayerNorm")
    _copy_norm(layer.outer_norm, tensors, f"{name}.output.LayerNorm")


def _copy_norm(norm: nn.LayerNorm, tensors: dict, name: str) -> None:
    _copy(norm.weight, tensors[f"{name}.weight"])
    _copy(norm.bias, tensors[f"{name}.bias"])


def _copy(parameter: torch.Tensor, values: np.ndarray) -> None:
    parameter.copy_(torch.from_numpy(np.array(values)))
