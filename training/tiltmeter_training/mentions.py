"""Reads what the name heads learn from: which tags each word may have, and which place names act for whom governs there."""

import json
import re
from bisect import bisect_left, bisect_right
from pathlib import Path

from .sets import held_out
from .windows import Text, read_text
from .words import WordPieces

KINDS = ("PER", "ORG", "GPE", "LOC", "NORP")
TAGS = ["O"] + [f"{tag}-{kind}" for kind in KINDS for tag in "BI"]
ANY = (1 << len(TAGS)) - 1
NOTHING = 1
PLACES = ("GPE", "LOC")
SENTENCE_END = re.compile(r"[.!?][\"'’”)\]]*\s+(?=[\"'‘“(\[]*[A-Z0-9])|\n+")

# The types of News-Fair are Wikidata's: human, organisation, place, group of people, occupation, office.
HUMAN, ORGANISATION, PLACE, PEOPLE, OCCUPATION, OFFICE = "Q215627", "Q43229", "Q27096213", "Q33829", "Q12737077", "Q4164871"
CORENLP = {
    "PERSON": ("PER",),
    "ORGANIZATION": ("ORG",),
    "CITY": ("GPE",),
    "COUNTRY": ("GPE",),
    "STATE_OR_PROVINCE": ("GPE",),
    "LOCATION": PLACES,
    "NATIONALITY": ("NORP",),
    "RELIGION": ("NORP",),
    "IDEOLOGY": ("NORP",),
}
GEOWEBNEWS = {
    "Literal": PLACES,
    "Literal_Modifier": PLACES,
    "Mixed": PLACES,
    "Metonymic": (*PLACES, "ORG"),
    "Non_Literal_Modifier": (*PLACES, "NORP"),
    "Demonym": ("NORP",),
}
# CoreNLP knows many towns by name only as a "location"; what holds such a word is governed by nobody.
REGIONS = re.compile(
    r"\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Avenue|Balkans|Baltic|Bay|Beach|Bridge|Canal|Canyon|Caribbean|Caucasus|"
    r"Coast|Desert|East|Europe|Gulf|Highway|Hill|Hills|Island|Islands|Lake|Mediterranean|Mount|Mountain|Mountains|North|Ocean|Pacific|"
    r"Park|Peninsula|Plaza|River|Road|Sea|South|Square|Strait|Street|Valley|West)\b"
)
POWER = {"Literal": 0.0, "Metonymic": 1.0}


class Mentions:
    """Each method gives all texts of a set; labels["tags"] has the allowed tags of each word as bits of one number."""

    def __init__(self, folder: Path, pieces: WordPieces):
        self._folder = folder
        self._pieces = pieces

    def newsfair(self) -> list[Text]:
        lines = (self._folder / "newsfair" / "benchmark.jsonl").read_text().split("\n")
        return [self._newsfair(json.loads(line)) for line in lines if line]

    def _newsfair(self, row: dict) -> Text:
        text = self._text("newsfair", str(row["id"]), row["text"])
        text.labels["measured"] = tuple(row["evaluation_span"])
        text.labels["gold"] = row["labels"]
        begin, end = row["evaluation_span"]
        for at, word in enumerate(text.words):
            if begin <= word.start and word.end <= end:
                text.labels["tags"][at] = NOTHING
        for label in sorted(row["labels"], key=lambda label: label["span"][0] - label["span"][1]):
            kinds = newsfair_kinds(row["text"], label)
            if kinds is None:
                _open(text, *label["span"])
            elif kinds:
                _allow(text, *label["span"], kinds)
        return text

    def wikigold(self) -> list[Text]:
        blocks = (self._folder / "wikigold" / "wikigold.conll.txt").read_text().split("\n\n")
        return [self._wikigold(block) for block in blocks if block.strip()]

    def _wikigold(self, block: str) -> Text:
        rows = [line.split() for line in block.splitlines() if line.strip()]
        sentence, spans, before = "", [], "O"
        for token, tag in rows:
            if tag != "O" and tag == before:
                spans[-1][1] = len(sentence) + len(token)
            elif tag != "O":
                spans.append([len(sentence), len(sentence) + len(token), tag[2:]])
            sentence, before = sentence + token + " ", tag
        text = read_text("wikigold", sentence, sentence, [(0, len(sentence))], self._pieces)
        text.labels["tags"] = [NOTHING] * len(text.words)
        text.labels["power"] = []
        for start, end, kind in spans:
            if kind == "MISC":
                _allow(text, start, end, ("NORP",), or_nothing=True)
            else:
                _allow(text, start, end, PLACES if kind == "LOC" else (kind,))
        return text

    def geowebnews(self) -> list[Text]:
        return [self._geowebnews(path) for path in sorted((self._folder / "geowebnews").glob("*.ann"))]

    def _geowebnews(self, path: Path) -> Text:
        text = self._text("geowebnews", path.stem, path.with_suffix(".txt").read_text())
        for label, start, end in geowebnews_spans(path):
            if label in GEOWEBNEWS:
                _allow(text, start, end, GEOWEBNEWS[label])
            first, last = _words(text, start, end)
            if label in POWER and first < last:
                text.labels["power"].append((first, last, POWER[label]))
        return text

    def taught(self, folder: Path) -> list[Text]:
        """What CoreNLP says of the texts in a folder: of each NAME.txt it left NAME.txt.json there."""
        paths = sorted(folder.glob("*.txt.json"))
        return [text for path in paths for text in self._taught(path)]

    def _taught(self, path: Path) -> list[Text]:
        written = path.with_suffix("").read_text()
        if any(ord(char) > 0xFFFF for char in written):
            return []  # CoreNLP counts such a character twice
        said = json.loads(path.read_text())["sentences"]
        tokens = [token for sentence in said for token in sentence["tokens"]]
        ends = [(s["tokens"][0]["characterOffsetBegin"], s["tokens"][-1]["characterOffsetEnd"]) for s in said]
        text = read_text("taught", path.stem, written, ends, self._pieces)
        text.labels["tags"] = [NOTHING] * len(text.words)
        text.labels["power"] = []
        for start, end, label in _runs(tokens):
            capital = any(char.isupper() for char in written[start:end])
            if label == "MISC":
                _allow(text, start, end, ("NORP",), or_nothing=True)
            elif label == "LOCATION" and REGIONS.search(written, start, end):
                _allow(text, start, end, ("LOC",))
            elif label in CORENLP and capital:
                _allow(text, start, end, CORENLP[label])
        return [text]

    def _text(self, set_name: str, key: str, written: str) -> Text:
        text = read_text(set_name, key, written, sentences_of(written), self._pieces)
        text.labels["tags"] = [ANY] * len(text.words)
        text.labels["power"] = []
        return text


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Rough: windows need no more than places where a text may be cut."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)] + [len(text)]
    return list(zip([0, *ends], ends))


def newsfair_kinds(text: str, label: dict) -> tuple[str, ...] | None:
    """The kinds that a label of News-Fair may have here: none for what is no name, None where that is unknown."""
    types = set(label["type"].split("|"))
    if label["coref"] or types & {OCCUPATION, OFFICE} and not types & {PLACE}:
        return ()
    if not any(char.isupper() for char in text[slice(*label["span"])]):
        return ()
    if HUMAN in types:
        return ("PER",)
    if PLACE in types:
        return (*PLACES, "NORP")
    if ORGANISATION in types:
        return ("ORG",)
    if PEOPLE in types:
        return ("NORP",)
    return None if "OTHER" in types else ()


def geowebnews_spans(path: Path) -> list[tuple[str, int, int]]:
    fields = [line.split("\t") for line in path.read_text().splitlines() if line.startswith("T")]
    spans = [re.split("[ ;]", field[1]) for field in fields]
    return [(span[0], int(span[1]), int(span[-1])) for span in spans]


def split(texts: list[Text]) -> tuple[list[Text], list[Text]]:
    return [t for t in texts if not held_out(t.key)], [t for t in texts if held_out(t.key)]


def _runs(tokens: list[dict]) -> list[tuple[int, int, str]]:
    runs: list[tuple[int, int, str]] = []
    before = None
    for token in tokens:
        label = token["ner"]
        start = token["characterOffsetBegin"]
        if before == label != "O":
            start = runs.pop()[0]
        if label != "O":
            runs.append((start, token["characterOffsetEnd"], label))
        before = label
    return runs


def _allow(text: Text, start: int, end: int, kinds: tuple[str, ...], or_nothing: bool = False) -> None:
    first, last = _words(text, start, end)
    for at in range(first, last):
        tag = "B" if at == first else "I"
        text.labels["tags"][at] = sum(1 << TAGS.index(f"{tag}-{kind}") for kind in kinds) | or_nothing


def _open(text: Text, start: int, end: int) -> None:
    first, last = _words(text, start, end)
    text.labels["tags"][first:last] = [ANY] * (last - first)


def _words(text: Text, start: int, end: int) -> tuple[int, int]:
    """The words that overlap a span of characters."""
    first = bisect_right(text.words, start, key=lambda word: word.end)
    return first, max(first, bisect_left(text.words, end, key=lambda word: word.start))
