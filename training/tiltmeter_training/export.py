"""Writes the trained model as one ONNX file: in int8 as it is shipped, or in fp32 to measure what int8 costs."""

import argparse
import datetime
import hashlib
import json
import random
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .batches import prepare
from .encoder import HEAD
from .model import COLUMNS, ENTITY_COLUMNS, LINK, LOWER_STATES, RECURRENT, Heads, ReadingModel, load_model
from .names import COLUMNS as NAME_COLUMNS
from .names import LAYERS as NAME_LAYERS
from .names import TAGS, NameHeads, logits_of, spans_of, states_of
from .sets import Sets
from .windows import MOST_PIECES, PARAGRAPH_CLOSES_AT, Window, read_text
from .words import WordPieces

POSITIONS = 256
LARGEST = 63  # seven bits: sums of two products then fit in the 16 bits that AVX2 adds them in
MICROSOFT = "com.microsoft"
OWN_COLUMNS = [name for name in COLUMNS if name not in ENTITY_COLUMNS]  # names have heads of their own
ALL_COLUMNS = OWN_COLUMNS + NAME_COLUMNS
MOVED = {"qkv": 0.75, "mix": 0.75, "inner": 0.8, "outer": 0.8}  # the share of an input's range that its weights take over


class Graph:
    """Collects nodes and tensors; quantised where it is told so."""

    def __init__(self, quantised: bool, ranges: dict[str, np.ndarray]):
        self.nodes, self.tensors = [], []
        self._quantised = quantised
        self._ranges = ranges

    def tensor(self, name: str, values: np.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def linear(self, name: str, given: str, weight: torch.Tensor, bias: torch.Tensor) -> str:
        """given @ weight.T + bias; quantised in the encoder, after moving wide ranges of its inputs into the weights."""
        matrix, offset = _numpy(weight).T, self.tensor(f"{name}.bias", _numpy(bias))
        if not self._quantised or name not in self._ranges:
            return self.node("Add", [self.node("MatMul", [given, self.tensor(f"{name}.weight", matrix)], f"{name}.product"), offset], name)
        move = _moved(self._ranges[name], matrix, MOVED[name.rpartition(".")[2]])
        given = self.node("Mul", [given, self.tensor(f"{name}.move", 1 / move)], f"{name}.moved")
        whole, scale = _quantise(matrix * move[:, None], 0)
        inputs = [given, self.tensor(f"{name}.weight", whole), self.tensor(f"{name}.scale", scale), "", offset]
        return self.node("DynamicQuantizeMatMul", inputs, name, MICROSOFT)

    def stored(self, name: str, values: np.ndarray) -> str:
        """A tensor that is kept in eight bits and used in floating point; each row [axis 1] has its scale."""
        if not self._quantised:
            return self.tensor(name, values)
        scale = (np.abs(values).max(2, keepdims=True) / 127).astype(np.float32)
        whole = np.clip(np.rint(values / scale), -127, 127).astype(np.int8)
        floating = self.node("Cast", [self.tensor(f"{name}.whole", whole)], f"{name}.cast", to=TensorProto.FLOAT)
        return self.node("Mul", [floating, self.tensor(f"{name}.scale", scale)], name)

    def recurrent(self, name: str, given: str, inner: np.ndarray, state: np.ndarray, bias: np.ndarray) -> str:
        """A long short-term memory both ways; weights are [ways, 4 gates, inputs]."""
        attributes = {"hidden_size": state.shape[2], "direction": "bidirectional"}
        offset = self.tensor(f"{name}.bias", bias)
        if not self._quantised:
            return self.node("LSTM", [given, self.tensor(f"{name}.input", inner), self.tensor(f"{name}.state", state), offset], name, **attributes)
        weights, scales = [], []
        for part, values in (("input", inner), ("state", state)):
            whole, scale = _quantise(values.swapaxes(1, 2), 1)
            weights.append(self.tensor(f"{name}.{part}", whole))
            scales += [self.tensor(f"{name}.{part}.scale", scale), self.tensor(f"{name}.{part}.zero", np.zeros(scale.shape, np.int8))]
        inputs = [given, *weights, offset, "", "", "", "", *scales]
        return self.node("DynamicQuantizeLSTM", inputs, name, MICROSOFT, **attributes)

    def embedding(self, name: str, weight: torch.Tensor, ids: str) -> str:
        values = _numpy(weight)
        if not self._quantised:
            return self.node("Gather", [self.tensor(f"{name}.weight", values), ids], name)
        scale = (np.abs(values).max(1, keepdims=True) / 127).astype(np.float32) + 1e-12
        whole = np.clip(np.rint(values / scale), -127, 127).astype(np.int8)
        rows = self.node("Gather", [self.tensor(f"{name}.weight", whole), ids], f"{name}.rows")
        scales = self.node("Gather", [self.tensor(f"{name}.scale", scale), ids], f"{name}.scales")
        return self.node("Mul", [self.node("Cast", [rows], f"{name}.cast", to=TensorProto.FLOAT), scales], name)

    def norm(self, name: str, given: str, skip: str, norm: torch.nn.LayerNorm) -> str:
        inputs = [given, skip, self.tensor(f"{name}.gamma", _numpy(norm.weight)), self.tensor(f"{name}.beta", _numpy(norm.bias))]
        return self.node("SkipLayerNormalization", inputs, name, MICROSOFT, epsilon=float(norm.eps))


def _numpy(values: torch.Tensor) -> np.ndarray:
    return values.detach().cpu().numpy().astype(np.float32)


def _moved(inputs: np.ndarray, matrix: np.ndarray, share: float) -> np.ndarray:
    """By how much each input is made smaller and its weights larger (Xiao 2023, SmoothQuant)."""
    move = np.maximum(inputs, 1e-4) ** share / np.maximum(np.abs(matrix).max(1), 1e-4) ** (1 - share)
    return (move / np.exp(np.log(move).mean())).astype(np.float32)


def _quantise(matrix: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    scale = (np.abs(matrix).max(axis) / LARGEST).astype(np.float32) + 1e-12
    whole = np.rint(matrix / np.expand_dims(scale, axis))
    return np.clip(whole, -LARGEST, LARGEST).astype(np.int8), scale


def build(model: ReadingModel, names: NameHeads, quantised: bool, ranges: dict[str, np.ndarray]) -> onnx.ModelProto:
    graph = Graph(quantised, ranges)
    states = _embeddings(graph, model)
    layers = []
    for index, layer in enumerate(model.encoder.layers):
        states = _layer(graph, f"layer{index}", layer, states)
        layers.append(states)
    logits = _heads(graph, model.heads, states, layers[LOWER_STATES - 1])
    logits += _name_heads(graph, names, [layers[number - 1] for number in NAME_LAYERS])
    graph.node("Concat", logits, "words", axis=1)
    ints = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.INT64, shape)
    floats = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    made = helper.make_graph(
        graph.nodes,
        "tiltmeter",
        [ints("pieces", [1, "T"]), ints("first", ["W"]), ints("shape", ["W"])],
        [floats("words", ["W", len(ALL_COLUMNS)]), floats("links", ["W", 3 * LINK])],
        graph.tensors,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=8, producer_name="tiltmeter")


def _embeddings(graph: Graph, model: ReadingModel) -> str:
    encoder = model.encoder
    words = graph.embedding("pieces.embedding", encoder.pieces.weight, "pieces")
    length = graph.node("Shape", ["pieces"], "pieces.length", start=1, end=2)
    zero, axis = graph.tensor("zero", np.array([0], np.int64)), graph.tensor("axis", np.array([0], np.int64))
    table = graph.tensor("positions.table", _numpy(encoder.positions.weight[:POSITIONS] + encoder.kind))
    positions = graph.node("Slice", [table, zero, length, axis], "positions")
    batch = graph.node("Unsqueeze", [positions, axis], "positions.batch")
    return graph.norm("embedded", words, batch, encoder.norm)


def _layer(graph: Graph, name: str, layer, states: str) -> str:
    together = graph.linear(f"{name}.qkv", states, layer.qkv.weight, layer.qkv.bias)
    parts = [f"{name}.{part}" for part in ("query", "key", "value")]
    graph.nodes.append(helper.make_node("Split", [together], parts, name=f"{name}.split", axis=2))
    heads = layer.mix.in_features // HEAD
    context = graph.node("MultiHeadAttention", parts, f"{name}.context", MICROSOFT, num_heads=heads)
    mixed = graph.linear(f"{name}.mix", context, layer.mix.weight, layer.mix.bias)
    states = graph.norm(f"{name}.mix_norm", mixed, states, layer.mix_norm)
    inner = graph.node("Gelu", [graph.linear(f"{name}.inner", states, layer.inner.weight, layer.inner.bias)], f"{name}.gelu", MICROSOFT)
    return graph.norm(f"{name}.outer_norm", graph.linear(f"{name}.outer", inner, layer.outer.weight, layer.outer.bias), states, layer.outer_norm)


def _heads(graph: Graph, heads: Heads, states: str, middle: str) -> list[str]:
    both = graph.node("Concat", [states, middle], "both", axis=2)
    words = graph.node("Gather", [both, "first"], "words.states", axis=1)
    shapes = graph.node("Unsqueeze", [graph.node("Gather", [graph.tensor("shapes.table", _numpy(heads.shapes.weight)), "shape"], "shapes.rows"), "axis"], "shapes")
    marked = graph.node("Concat", [words, shapes], "words.marked", axis=2)
    sequence = _recurrent(graph, heads.recurrent, graph.node("Transpose", [marked], "words.sequence", perm=[1, 0, 2]))
    plain = graph.node("Squeeze", [words, "axis"], "words.plain")
    own = [_head(graph, name, getattr(heads, name), plain) for name in ("terms", "sentences", "polarity")]
    context = graph.linear("context", sequence, heads.context.weight, heads.context.bias)
    graph.linear("links", sequence, heads.links.weight, heads.links.bias)
    return [
        graph.linear("roles", sequence, heads.roles.weight, heads.roles.bias),
        graph.node("Add", [graph.node("Concat", own, "own", axis=1), context], "together"),
    ]


def _name_heads(graph: Graph, heads: NameHeads, layers: list[str]) -> list[str]:
    both = graph.node("Concat", layers, "name.layers", axis=2)
    states = graph.node("Squeeze", [graph.node("Gather", [both, "first"], "name.states", axis=1), "axis"], "name.words")
    reduced = graph.node("Gelu", [graph.linear("name.linear", states, heads.reduced.weight, heads.reduced.bias)], "name.reduced", MICROSOFT)
    shapes = graph.node("Gather", [graph.tensor("name.shapes.table", _numpy(heads.shapes.weight)), "shape"], "name.shapes")
    near = graph.node("Concat", [reduced, shapes], "name.marked", axis=1)
    for number, layer in enumerate(heads.near):
        near = _convolution(graph, f"name.near{number}", layer, near)
    together = graph.node("Concat", [reduced, near], "name.together", axis=1)
    return [
        graph.linear("name", together, heads.names.weight, heads.names.bias),
        graph.linear("power", states, heads.power.weight, heads.power.bias),
    ]


def _convolution(graph: Graph, name: str, layer: torch.nn.Conv1d, words: str) -> str:
    """Over words [words, channels]."""
    given = graph.node("Unsqueeze", [graph.node("Transpose", [words], f"{name}.turned", perm=[1, 0]), "axis"], f"{name}.given")
    inputs = [given, graph.stored(f"{name}.weight", _numpy(layer.weight)), graph.tensor(f"{name}.bias", _numpy(layer.bias))]
    found = graph.node("Conv", inputs, f"{name}.found", pads=[layer.padding[0]] * 2)
    turned = graph.node("Transpose", [graph.node("Squeeze", [found, "axis"], f"{name}.plain")], f"{name}.words", perm=[1, 0])
    return graph.node("Gelu", [turned], f"{name}.gelu", MICROSOFT)


def _head(graph: Graph, name: str, head, words: str) -> str:
    hidden = graph.node("Gelu", [graph.linear(f"{name}.hidden", words, head[0].weight, head[0].bias)], f"{name}.gelu", MICROSOFT)
    return graph.linear(f"{name}.out", hidden, head[3].weight, head[3].bias)


def _recurrent(graph: Graph, lstm: torch.nn.LSTM, sequence: str) -> str:
    """PyTorch orders its gates input, forget, cell, output; ONNX input, output, forget, cell."""
    order = lambda values: np.concatenate([np.split(values, 4)[at] for at in (0, 3, 1, 2)])
    gates = lambda name: np.stack([order(_numpy(getattr(lstm, f"{name}_l0{way}"))) for way in ("", "_reverse")])
    bias = np.concatenate([gates("bias_ih"), gates("bias_hh")], 1)
    both = graph.recurrent("lstm", sequence, gates("weight_ih"), gates("weight_hh"), bias)
    return graph.node("Reshape", [both, graph.tensor("lstm.shape", np.array([-1, 2 * RECURRENT], np.int64))], "sequence")


def input_ranges(model: ReadingModel, batches: list[torch.Tensor]) -> dict[str, np.ndarray]:
    """The largest size of each input of each of the encoder's matrices, over some texts."""
    ranges: dict[str, np.ndarray] = {}

    def watch(name):
        def seen(module, inputs):
            sizes = inputs[0].detach().abs().flatten(0, -2).amax(0).numpy()
            ranges[name] = np.maximum(ranges.get(name, 0), sizes)

        return seen

    handles = [
        getattr(layer, part).register_forward_pre_hook(watch(f"layer{index}.{part}"))
        for index, layer in enumerate(model.encoder.layers)
        for part in ("qkv", "mix", "inner", "outer")
    ]
    model.eval()
    with torch.no_grad():
        for pieces in batches:
            states = model.encoder.embed(pieces[None])
            for layer in model.encoder.layers:
                states = layer(states, torch.zeros(1, 1, 1, len(pieces)))
    for handle in handles:
        handle.remove()
    return ranges


def parity(model: ReadingModel, names: NameHeads, pieces: WordPieces, texts: list[str]) -> list[dict]:
    """What PyTorch makes of invented texts, for the test that Java makes the same."""
    rows = []
    owned = [COLUMNS.index(name) for name in OWN_COLUMNS]
    model.eval()
    for text in texts:
        prepared = prepare([read_text("parity", text, text, [(0, len(text))], pieces)], pieces)[0]
        with torch.no_grad():
            prepared.states = model.lower(prepared.pieces[None])[0]
            lengths = torch.tensor([len(prepared.pieces)]), torch.tensor([len(prepared.firsts)])
            logits, _ = model(prepared.states[None], lengths[0], prepared.firsts[None], prepared.shapes[None], lengths[1])
        own = logits_of(names, states_of(model, prepared.window, pieces), prepared.shapes)
        rows.append(
            {
                "text": text,
                "words": [[w.start, w.end] for w in prepared.window.text.words],
                "pieces": prepared.pieces.tolist(),
                "first": prepared.firsts.tolist(),
                "shape": prepared.shapes.tolist(),
                "logits": [[round(float(v), 4) for v in row] for row in torch.cat([logits[0][:, owned], own], -1)],
                "names": [_characters(prepared.window, *span) for span in spans_of(own[:, : len(TAGS)].numpy())],
            }
        )
    return rows


def _characters(window: Window, first: int, last: int, _: str) -> list[int]:
    words = window.text.words[window.first : window.last]
    return [words[first].start, words[last - 1].end]


INVENTED = [
    "“We will not bow,” said Ana Brandt, the minister of trade. Critics called the plan reckless.",
    "According to two officials, the regime's ''shameless'' deal cost $3.5m...\nThe ministry — in Ostrava — denied it.",
    "He don't know; she CAN'T say: Café Zürich 😀 opened in 2031!",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="what training left")
    parser.add_argument("--names", type=Path, required=True, help="what names.py left")
    parser.add_argument("--name", default="tiltmeter-reading-5")
    parser.add_argument("--float", action="store_true", help="write fp32, to measure what int8 costs")
    options = parser.parse_args()
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    model = load_model(options.weights)
    model.eval()
    names = NameHeads()
    names.load_state_dict(torch.load(options.names, map_location="cpu"))
    names.eval()
    learnt = prepare(Sets(options.data, options.segments, pieces).ptc()[0], pieces)
    sample = [window.pieces for window in random.Random(1).sample(learnt, min(64, len(learnt)))]
    made = build(model, names, not options.float, input_ranges(model, sample))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "model.onnx").write_bytes(made.SerializeToString())
    (options.out / "vocab.txt").write_bytes(options.vocabulary.read_bytes())
    (options.out / "parity.json").write_text(json.dumps(parity(model, names, pieces, INVENTED)))
    (options.out / "manifest.json").write_text(json.dumps(_manifest(model, options), indent=2) + "\n")


def _manifest(model: ReadingModel, options: argparse.Namespace) -> dict:
    digest = lambda name: hashlib.sha256((options.out / name).read_bytes()).hexdigest()
    bias = lambda values: [round(float(v), 5) for v in values]
    return {
        "name": options.name,
        "made": datetime.date.today().isoformat(),
        "sha256": digest("model.onnx"),
        "vocabularySha256": digest("vocab.txt"),
        "columns": ALL_COLUMNS,
        "thresholds": json.loads((Path(__file__).parent / "thresholds.json").read_text()),
        "verdict": json.loads((options.weights.parent / "verdict.json").read_text()),
        "tagBias": json.loads((Path(__file__).parent / "tag_bias.json").read_text()),
        "linkBias": {"content": bias(model.heads.content_distance), "source": bias(model.heads.source_distance)},
        "window": {"pieces": MOST_PIECES, "paragraph": PARAGRAPH_CLOSES_AT},
        "learntFrom": json.loads((Path(__file__).parent / "learnt_from.json").read_text()),
        "licence": "Apache-2.0 for the code and the file; the encoder it starts from is MIT; the terms of the sets it learnt from are in learntFrom",
    }


if __name__ == "__main__":
    main()
