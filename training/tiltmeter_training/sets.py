"""Reads the public data sets into texts with labels on words. Offsets are code points; word ranges are half open."""

import csv
import json
import re
import zlib
from collections import Counter
from pathlib import Path

from .windows import Text, read_text
from .words import WordPieces

ROLES = ("Source", "Cue", "Content")
OUTSIDE, BEGIN, INSIDE = 0, 1, 2
ENTITY_TYPES = ("PER", "ORG", "LOC", "MISC")
POLARITIES = {-1: 0, 0: 1, 1: 2}
HELD_OUT = 2


def held_out(key: str) -> bool:
    """A fifth of a set without named parts is never learnt from; which fifth, its documents' keys decide."""
    return zlib.crc32(key.encode()) % 10 < HELD_OUT


class Sets:
    """The sets of a data folder; each method gives (training texts, held-out texts)."""

    def __init__(self, folder: Path, segments: Path, pieces: WordPieces):
        self._folder = folder
        self._pieces = pieces
        self._segments = {}
        for line in segments.open():
            document = json.loads(line)
            self._segments[document["set"], document["id"]] = document["sentences"]

    def polnear(self) -> tuple[list[Text], list[Text]]:
        return tuple(
            [self._polnear(path) for path in sorted((self._folder / "polnear" / part / "text").glob("*.txt"))]
            for part in ("train", "dev")
        )

    def _polnear(self, path: Path) -> Text:
        text = self._text("polnear", path.stem, path.read_text())
        relations = []
        for relation in read_attributions(path.parent.parent / "attributions" / f"{path.stem}.ann"):
            spans = {role: [text.words_in(*span) for span in relation.get(role, [])] for role in ROLES}
            relations.append({role: [span for span in spans[role] if span[0] < span[1]] for role in ROLES})
        text.labels["relations"] = relations
        text.labels["roles"] = [_outermost(len(text.words), [s for r in relations for s in r[role]]) for role in ROLES]
        return text

    def babe(self) -> tuple[list[Text], list[Text]]:
        with (self._folder / "babe" / "sentences.csv").open(newline="") as file:
            rows = [row for row in csv.DictReader(file, delimiter=";") if row["label_bias"] in ("Biased", "Non-biased")]
        counts = Counter((row["outlet"], row["label_bias"]) for row in rows if not held_out(row["text"]))
        return _split([self._babe(row, counts) for row in rows])

    def _babe(self, row: dict, counts: Counter) -> Text:
        """Its weight makes both labels as heavy in each outlet, so that knowing the outlet teaches nothing."""
        text = read_text("babe", row["text"], row["text"], [(0, len(row["text"]))], self._pieces)
        biased = [_plain(word) for phrase in _quoted(row["biased_words"]) for word in phrase.split()]
        of_outlet = sum(counts[row["outlet"], label] for label in ("Biased", "Non-biased"))
        text.labels["bias"] = float(row["label_bias"] == "Biased")
        text.labels["biased"] = [float(_plain(word.text) in biased) for word in text.words]
        text.labels["weight"] = min(3.0, (of_outlet + 4) / (2 * (counts[row["outlet"], row["label_bias"]] + 2)))
        text.labels["outlet"] = row["outlet"]
        return text

    def newsmtsc(self) -> tuple[list[Text], list[Text]]:
        parts = []
        for names in (["train"], ["dev_rw", "dev_mt"]):
            texts: dict[str, Text] = {}
            for name in names:
                for line in (self._folder / "newsmtsc" / f"{name}.jsonl").open():
                    self._newsmtsc(json.loads(line), name, texts)
            parts.append(list(texts.values()))
        return tuple(parts)

    def _newsmtsc(self, row: dict, part: str, texts: dict[str, Text]) -> None:
        sentence = row["sentence"]
        key = part + sentence
        if key not in texts:
            texts[key] = read_text("newsmtsc", key, sentence, [(0, len(sentence))], self._pieces)
            texts[key].labels.update(targets=[], part=part)
        span = texts[key].words_in(row["from"], row["to"])
        if span[0] < span[1]:
            texts[key].labels["targets"].append((*span, POLARITIES[int(float(row["polarity"]))]))

    def ptc(self) -> tuple[list[Text], list[Text]]:
        return _split([self._ptc(path) for path in sorted((self._folder / "ptc" / "articles").glob("*.txt"))])

    def _ptc(self, path: Path) -> Text:
        text = self._text("ptc", path.stem, path.read_text())
        labels = self._folder / "ptc" / "labels" / f"{path.stem}.tsv"
        rows = [line.split("\t") for line in labels.read_text().splitlines()] if labels.exists() else []
        text.labels["loaded"] = _inside(text, [(int(row[2]), int(row[3])) for row in rows if row[1] == "Loaded_Language"])
        return text

    def basil(self) -> tuple[list[Text], list[Text]]:
        texts = [self._basil(path) for path in sorted((self._folder / "basil" / "articles").glob("*/*.json"))]
        return _split(texts)

    def _basil(self, path: Path) -> Text:
        article = json.loads(path.read_text())
        notes = json.loads((self._folder / "basil" / "annotations" / path.parent.name / f"{path.stem}_ann.json").read_text())
        body, spans = "", []
        for paragraph in article["body-paragraphs"]:
            for sentence in paragraph:
                spans.append((len(body), len(body) + len(sentence)))
                body += sentence + " "
            body += "\n"
        text = read_text("basil", article["triplet-uuid"], body, spans, self._pieces)
        lexical = []
        for note in notes["phrase-level-annotations"]:
            place = re.fullmatch(r"p(\d+)", note["id"])
            if note["bias"] == "lex" and place and int(place[1]) < len(spans):
                begin = spans[int(place[1])][0]
                lexical.append((begin + int(note["start"]), begin + int(note["end"])))
        text.labels["lexical"] = _inside(text, lexical)
        text.labels["lexicalSentences"] = [float(any(text.labels["lexical"][a:b])) for a, b in text.sentences]
        return text

    def wikigold(self) -> tuple[list[Text], list[Text]]:
        blocks = (self._folder / "wikigold" / "wikigold.conll.txt").read_text().split("\n\n")
        return _split([self._wikigold(block) for block in blocks if block.strip()])

    def _wikigold(self, block: str) -> Text:
        rows = [line.split() for line in block.splitlines() if line.strip()]
        sentence, spans = "", []
        for token, tag in rows:
            spans.append((len(sentence), len(sentence) + len(token), tag))
            sentence += token + " "
        text = read_text("wikigold", sentence, sentence, [(0, len(sentence))], self._pieces)
        tags, before = [0] * len(text.words), "O"
        for start, end, tag in spans:
            first, last = text.words_in(start, end)
            for at in range(first, last):
                kind = ENTITY_TYPES.index(tag[2:]) if tag != "O" else None
                tags[at] = 0 if kind is None else 1 + 2 * kind + (at > first or before == tag)
            before = tag
        text.labels["entity"] = tags
        return text

    def _text(self, set_name: str, key: str, text: str) -> Text:
        return read_text(set_name, key, text, self._segments[set_name, key], self._pieces)


def read_attributions(path: Path) -> list[dict[str, list[tuple[int, int]]]]:
    """Relations of a brat file as spans by role; what is no source, cue or content is left out."""
    spans, relations = {}, []
    lines = path.read_text().split("\n") if path.exists() else []
    for line in lines:
        fields = line.split("\t")
        if line.startswith("T") and len(fields) >= 2:
            label, _, places = fields[1].partition(" ")
            if label in ROLES:
                spans[fields[0]] = [tuple(map(int, place.split())) for place in places.split(";")]
    for line in lines:
        if line.startswith("E"):
            relation: dict[str, list[tuple[int, int]]] = {}
            for part in line.split("\t")[1].split():
                role, _, name = part.partition(":")
                role = role.rstrip("0123456789")
                if role in ROLES and name in spans:
                    relation.setdefault(role, []).extend(spans[name])
            if relation.get("Cue") or relation.get("Content"):
                relations.append(relation)
    return relations


def _outermost(length: int, spans: list[tuple[int, int]]) -> list[int]:
    tags = [OUTSIDE] * length
    for first, last in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        if not any(tags[first:last]):
            tags[first] = BEGIN
            tags[first + 1 : last] = [INSIDE] * (last - first - 1)
    return tags


def _inside(text: Text, spans: list[tuple[int, int]]) -> list[float]:
    tags = [0.0] * len(text.words)
    for start, end in spans:
        first, last = text.words_in(start, end)
        tags[first:last] = [1.0] * (last - first)
    return tags


def _quoted(words: str) -> list[str]:
    return [single or double for single, double in re.findall(r"'([^']*)'|\"([^\"]*)\"", words)]


def _plain(word: str) -> str:
    return word.lower().strip("'’\"“”.,;:!?")


def _split(texts: list[Text]) -> tuple[list[Text], list[Text]]:
    return [t for t in texts if not held_out(t.key)], [t for t in texts if held_out(t.key)]
