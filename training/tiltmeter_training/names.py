"""The name heads: who is named, and whether a place's name stands for whom governs there; learnt on the frozen reading model."""

import argparse
import json
import random
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .encoder import SIZE
from .mentions import ANY, HUMAN, KINDS, OCCUPATION, ORGANISATION, PLACE, TAGS, Mentions
from .model import ReadingModel, load_model
from .sets import held_out
from .windows import Text, Window, windows_of
from .words import CAPITALISED, CAPITALS, LOWER, MIXED, PARAGRAPH_START, SHAPES, WordPieces

LAYERS = (6, 10)
REDUCED = 160
WIDTHS = (5, 3)
BATCH_WORDS = 600
CLASSES = (HUMAN, ORGANISATION, PLACE)
COUNTED_AS = {"PER": HUMAN, "ORG": ORGANISATION, "GPE": PLACE, "LOC": PLACE, "NORP": PLACE}
NAME_COLUMNS = [f"name.{tag}" for tag in TAGS]
POWER_COLUMNS = ["power.here", "power.before", "power.after"]
COLUMNS = NAME_COLUMNS + POWER_COLUMNS


class NameHeads(nn.Module):
    """Reads the states of two layers at each word [batch, words, 2 * SIZE] and its shape."""

    def __init__(self):
        super().__init__()
        self.reduced = nn.Linear(len(LAYERS) * SIZE, REDUCED)
        self.shapes = nn.Embedding(SHAPES, 16)
        self.near = nn.ModuleList(
            nn.Conv1d(given, REDUCED, width, padding=width // 2) for given, width in zip((REDUCED + 16, REDUCED), WIDTHS)
        )
        self.names = nn.Linear(2 * REDUCED, len(TAGS))
        self.power = nn.Linear(len(LAYERS) * SIZE, len(POWER_COLUMNS))
        self.drop = nn.Dropout(0.3)

    def forward(self, states: torch.Tensor, shapes: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """Logits [batch, words, TAGS]."""
        words = (torch.arange(states.shape[1]) < lengths[:, None])[..., None]
        reduced = functional.gelu(self.reduced(self.drop(states)))
        near = torch.cat([reduced, self.shapes(shapes)], -1)
        for layer in self.near:
            near = functional.gelu(layer((self.drop(near) * words).transpose(1, 2)).transpose(1, 2))
        return self.names(self.drop(torch.cat([reduced, near], -1)))


@dataclass
class Read:
    """A window with the frozen states of its words [words, 2 * SIZE]."""

    window: Window
    states: torch.Tensor

    @property
    def text(self) -> Text:
        return self.window.text

    @property
    def tags(self) -> list[int]:
        return self.text.labels["tags"][self.window.first : self.window.last]

    @property
    def shapes(self) -> list[int]:
        return [word.shape for word in self.text.words[self.window.first : self.window.last]]


def read(name: str, texts: list[Text], model: ReadingModel, pieces: WordPieces, kept_in: Path) -> list[Read]:
    """Runs the reading model once over all windows that teach something; kept in half precision, in a file."""
    windows = [window for text in texts for window in windows_of(text) if _teaches(window)]
    key = zlib.crc32(repr([window.inputs(pieces)[0] for window in windows]).encode())
    file = kept_in / f"names-{name}-{key:08x}.pt"
    if not file.exists():
        torch.save([states_of(model, window, pieces).half() for window in windows], file)
    return [Read(window, states) for window, states in zip(windows, torch.load(file))]


def _teaches(window: Window) -> bool:
    tags = window.text.labels["tags"][window.first : window.last]
    return any(tag != ANY for tag in tags) or bool(_places(window))


def _places(window: Window) -> list[tuple[int, int, float]]:
    inside = [place for place in window.text.labels["power"] if window.first <= place[0] and place[1] <= window.last]
    return [(first - window.first, last - window.first, label) for first, last, label in inside]


def states_of(model: ReadingModel, window: Window, pieces: WordPieces) -> torch.Tensor:
    """The states [words, 2 * SIZE] that the heads read."""
    ids, firsts, _ = window.inputs(pieces)
    mask = torch.zeros(1, 1, 1, len(ids))
    found = []
    with torch.no_grad():
        states = model.encoder.embed(torch.tensor([ids]))
        for index, layer in enumerate(model.encoder.layers[: max(LAYERS)]):
            states = layer(states, mask)
            if index + 1 in LAYERS:
                found.append(states[0, firsts])
    return torch.cat(found, -1)


def train_names(heads: NameHeads, learnt: list[list[Read]], epochs: list[float], seed: int, rate: float = 2e-3) -> None:
    """All sets at once, each for its own epochs; words may have any of their allowed tags."""
    source = random.Random(seed)
    steps = []
    for windows, count in zip(learnt, epochs):
        batches = []
        while count > 0:
            order = source.sample(windows, round(len(windows) * min(1.0, count)))
            order.sort(key=lambda one: one.window.last - one.window.first + source.uniform(0, 30))
            batches += _batches(order)
            count -= 1
        source.shuffle(batches)
        steps += [((at + source.random()) / len(batches), batch) for at, batch in enumerate(batches)]
    steps.sort(key=lambda step: step[0])
    learning = [parameter for name, parameter in heads.named_parameters() if not name.startswith("power")]
    optimizer = torch.optim.AdamW(learning, lr=rate, weight_decay=0.01)
    heads.train()
    for at, (_, batch) in enumerate(steps):
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (at + 1) / 50) * max(0.02, 1 - at / len(steps))
        loss = _loss(heads, batch, source)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
    heads.eval()


def _batches(order: list[Read]) -> list[list[Read]]:
    batches, size = [[]], 0
    for one in order:
        if size + len(one.states) > BATCH_WORDS and batches[-1]:
            batches.append([])
            size = 0
        batches[-1].append(one)
        size += len(one.states)
    return batches


def _loss(heads: NameHeads, batch: list[Read], source: random.Random) -> torch.Tensor:
    pad = lambda rows, value=0: nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=value)
    states = pad([one.states.float() for one in batch])
    shapes = pad([torch.tensor(_restyled(one.shapes, source)) for one in batch])
    allowed = pad([torch.tensor(one.tags) for one in batch], ANY)
    logits = heads(states, shapes, torch.tensor([len(one.states) for one in batch])).log_softmax(-1)
    possible = (allowed[..., None] >> torch.arange(len(TAGS))) & 1 == 1
    marginal = logits.masked_fill(~possible, -1e4).logsumexp(-1)
    known = allowed != ANY
    return -marginal[known].mean()


def _restyled(shapes: list[int], source: random.Random) -> list[int]:
    """Some windows as headlines write: each word with a capital, all in capitals, or none; pieces know no case."""
    style = source.random()
    if style > 0.2:
        return shapes
    made = []
    for shape in shapes:
        plain, start = shape % PARAGRAPH_START, shape // PARAGRAPH_START * PARAGRAPH_START
        if style < 0.1 and plain == LOWER and source.random() < 0.8:
            plain = CAPITALISED
        elif 0.1 <= style < 0.15 and plain in (LOWER, CAPITALISED, MIXED):
            plain = CAPITALS
        elif 0.15 <= style and plain in (CAPITALISED, MIXED, CAPITALS):
            plain = LOWER
        made.append(start + plain)
    return made


def fit_power(heads: NameHeads, places: list[tuple[np.ndarray, float]], seed: int) -> None:
    """A logistic regression on the mean state of a place's words, the state before them and the state after."""
    given = np.stack([features for features, _ in places])
    mean, spread = given.mean(0), given.std(0) + 1e-3
    inputs, labels = torch.tensor((given - mean) / spread), torch.tensor([label for _, label in places])
    torch.manual_seed(seed)
    line = nn.Linear(given.shape[1], 1)
    optimizer = torch.optim.AdamW(line.parameters(), lr=2e-3, weight_decay=0.1)
    for _ in range(60):
        for chosen in torch.randperm(len(labels)).split(128):
            logits = line(functional.dropout(inputs[chosen], 0.3))[:, 0]
            loss = functional.binary_cross_entropy_with_logits(logits, labels[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    weight = line.weight.detach()[0] / torch.tensor(spread)
    with torch.no_grad():
        heads.power.weight.copy_(weight.reshape(3, -1))
        heads.power.bias.zero_()
        heads.power.bias[0] = line.bias[0] - weight @ torch.tensor(mean)


def places_of(windows: list[Read]) -> list[tuple[np.ndarray, float]]:
    found = []
    for one in windows:
        states = one.states.float().numpy()
        nothing = np.zeros(states.shape[1], np.float32)
        for first, last, label in _places(one.window):
            before = states[first - 1] if first > 0 else nothing
            after = states[last] if last < len(states) else nothing
            found.append((np.concatenate([states[first:last].mean(0), before, after]), label))
    return found


def power_of(heads: NameHeads, features: np.ndarray) -> float:
    parts = torch.tensor(features).reshape(3, -1)
    with torch.no_grad():
        return float(torch.sigmoid((heads.power.weight * parts).sum() + heads.power.bias[0]))


def logits_of(heads: NameHeads, states: torch.Tensor, shapes: torch.Tensor) -> torch.Tensor:
    """All numbers of the words of one window [words, COLUMNS]."""
    with torch.no_grad():
        names = heads(states[None].float(), shapes[None], torch.tensor([len(states)]))[0]
        return torch.cat([names, heads.power(states.float())], -1)


def spans_of(logits: np.ndarray) -> list[tuple[int, int, str]]:
    """The best sequence of tags in which the inside of a kind follows its begin or inside only."""
    count = len(TAGS)
    may_follow = np.full((count, count), -1e9)  # [tag, tag before]
    may_follow[0] = may_follow[1::2] = 0
    for inside in range(2, count, 2):
        may_follow[inside, [inside - 1, inside]] = 0
    scores, back = logits[0] + may_follow[:, 0], []
    for row in logits[1:]:
        before = scores[None] + may_follow
        back.append(before.argmax(1))
        scores = before.max(1) + row
    tags = [int(scores.argmax())]
    for step in reversed(back):
        tags.append(int(step[tags[-1]]))
    spans, start = [], 0
    tags.reverse()
    for at, tag in enumerate([*tags, 0]):
        before = tags[at - 1] if at else 0
        if before and (tag == 0 or tag % 2 == 1):
            spans.append((start, at, KINDS[(before - 1) // 2]))
        if tag % 2 == 1:
            start = at
    return spans


def predict(heads: NameHeads, windows: list[Read]) -> list[tuple[Text, int, int, str]]:
    """Names as spans of characters."""
    found = []
    for one in windows:
        logits = logits_of(heads, one.states, torch.tensor(one.shapes))[:, : len(TAGS)]
        words = one.text.words[one.window.first : one.window.last]
        found += [(one.text, words[a].start, words[b - 1].end, kind) for a, b, kind in spans_of(logits.numpy())]
    return found


def newsfair_counts(found: list[tuple[Text, int, int, str]], texts: list[Text]) -> np.ndarray:
    """Hits, predictions and labels of News-Fair's people, organisations and places, as `./tiltmeter evaluate` counts them:
    of labels inside each other the outer one where it was found; what the set leaves open is nobody's mistake."""
    total = np.zeros(3)
    for text in texts:
        begin, end = text.labels["measured"]
        ours = {(a, b): COUNTED_AS[kind] for of, a, b, kind in found if of is text and begin <= a and b <= end}
        gold, free = {}, []
        for label in text.labels["gold"]:
            classes = set(label["type"].split("|"))
            kinds = set() if OCCUPATION in classes else {kind for kind in CLASSES if kind in classes}
            name = not label["coref"] and not label.get("desc")
            if kinds and name and not label.get("optional"):
                gold[tuple(label["span"])] = kinds
            elif label.get("optional") or "OTHER" in classes or kinds:
                free.append(tuple(label["span"]))
        inside = lambda span, other: other[0] <= span[0] and span[1] <= other[1] and span != other
        outer = [s for s in gold if ours.get(s) in gold[s] and any(inside(other, s) for other in gold)]
        gold = {span: kinds for span, kinds in gold.items() if not any(inside(span, other) for other in outer)}
        right = {span for span, kinds in gold.items() if ours.get(span) in kinds}
        wrong = [s for s in ours if s not in right and s not in free and not any(inside(s, o) or s == o for o in outer)]
        total += [len(right), len(right) + len(wrong), len(gold)]
    return total


def f1(counts: np.ndarray) -> float:
    return round(float(2 * counts[0] / max(1, counts[1] + counts[2])), 4)


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPieces(options.vocabulary.read_text().splitlines())
    model = load_model(options.weights).eval()
    mentions = Mentions(options.data, pieces)
    texts = {
        "newsfair": mentions.newsfair(),
        "taught": mentions.taught(options.taught),
        "wikigold": mentions.wikigold(),
        "geowebnews": mentions.geowebnews(),
    }
    windows = {name: read(name, of, model, pieces, options.out) for name, of in texts.items()}
    heads = learn(windows, options, lambda text: not _held_out(text))
    torch.save(heads.state_dict(), options.out / "names.pt")
    print(json.dumps({"heldOut": figures(heads, windows, _held_out)}), flush=True)
    if options.folds:
        print(json.dumps({"crossValidated": crossvalidate(windows, options)}), flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "segments", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="what training left")
    parser.add_argument("--taught", type=Path, required=True, help="texts and what CoreNLP says of them")
    parser.add_argument("--epochs", nargs=4, type=float, default=[4, 6, 1.5, 1], help="of newsfair, taught, wikigold, geowebnews")
    parser.add_argument("--folds", type=int, default=0, help="also cross-validate, News-Fair and GeoWebNews by documents")
    parser.add_argument("--seed", type=int, default=20261125)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def _held_out(text: Text) -> bool:
    return text.set_name != "taught" and held_out(text.key)


def learn(windows: dict[str, list[Read]], options: argparse.Namespace, learns_from) -> NameHeads:
    torch.manual_seed(options.seed)
    heads = NameHeads()
    learnt = {name: [one for one in of if learns_from(one.text)] for name, of in windows.items()}
    train_names(heads, list(learnt.values()), options.epochs, options.seed)
    fit_power(heads, places_of(learnt["geowebnews"]), options.seed)
    return heads


def counts(heads: NameHeads, windows: dict[str, list[Read]], counted) -> np.ndarray:
    """Of News-Fair hits, predictions and labels; of GeoWebNews right ones and all."""
    chosen = [one for one in windows["newsfair"] if counted(one.text)]
    texts = list({id(one.text): one.text for one in chosen}.values())
    places = places_of([one for one in windows["geowebnews"] if counted(one.text)])
    right = sum((power_of(heads, features) > 0.5) == (label > 0.5) for features, label in places)
    return np.array([*newsfair_counts(predict(heads, chosen), texts), right, len(places)])


def figures(heads: NameHeads, windows: dict[str, list[Read]], counted) -> dict[str, float]:
    return _figures(counts(heads, windows, counted))


def _figures(of: np.ndarray) -> dict[str, float]:
    return {"newsfair.nerF1": f1(of[:3]), "geowebnews.metonymAccuracy": round(float(of[3] / max(1, of[4])), 4)}


def crossvalidate(windows: dict[str, list[Read]], options: argparse.Namespace) -> dict[str, float]:
    """Each document is measured by heads that did not learn from it."""
    total = np.zeros(5)
    for fold in range(options.folds):
        inside = lambda text: text.set_name in ("newsfair", "geowebnews") and zlib.crc32(f"fold {text.key}".encode()) % options.folds == fold
        total += counts(learn(windows, options, lambda text: not inside(text)), windows, inside)
    return _figures(total)


if __name__ == "__main__":
    main()
