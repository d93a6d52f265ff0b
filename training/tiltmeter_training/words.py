"""Words, their shapes and their pieces: the same as org.tiltmeter.nlp.model in Java, checked by a shared fixture."""

import unicodedata
from dataclasses import dataclass

LONGEST_WORD = 100
MOST_PIECES = 8
LOWER, CAPITALISED, CAPITALS, MIXED, DIGITS, OTHER = range(6)
SHAPES = 12
PARAGRAPH_START = 6


@dataclass(frozen=True)
class Word:
    """A word of a text: where it stands, in code points, and how it is written for the vocabulary."""

    start: int
    end: int
    text: str
    shape: int


def words_of(text: str) -> list[Word]:
    found: list[Word] = []
    break_before = True
    at = 0
    while at < len(text):
        kind = _kind(text[at])
        if kind in ("space", "dropped"):
            break_before |= text[at] == "\n"
            at += 1
            continue
        end = _end(text, at, kind)
        shown = _shown(text[at:end], kind)
        found.append(Word(at, end, shown, _shape(shown, kind) + PARAGRAPH_START * break_before))
        break_before = False
        at = end
    return found


def _kind(char: str) -> str:
    if char.isspace():
        return "space"
    category = unicodedata.category(char)
    if category[0] == "Z":
        return "space"
    if category[0] == "C":
        return "dropped"
    if category[0] in "LNM":
        return "ideograph" if _is_ideograph(ord(char)) else "letter"
    return "sign"


def _is_ideograph(code: int) -> bool:
    return 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


def _end(text: str, at: int, kind: str) -> int:
    end = at + 1
    if kind == "letter":
        last = end
        while end < len(text) and _kind(text[end]) in ("letter", "dropped"):
            end += 1
            if _kind(text[end - 1]) == "letter":
                last = end
        return last
    if kind == "sign":
        while end < len(text) and text[end] == text[at]:
            end += 1
    return end


def _shown(text: str, kind: str) -> str:
    if kind == "sign":
        return '"' if text in ("''", "``") else text[0]
    return "".join(char for char in text if _kind(char) != "dropped")


def _shape(text: str, kind: str) -> int:
    if kind == "sign":
        return OTHER
    if any(unicodedata.category(char)[0] == "N" for char in text):
        return DIGITS
    if text == text.lower():
        return LOWER
    if len(text) > 1 and text == text.upper():
        return CAPITALS
    if text[1:] == text[1:].lower():
        return CAPITALISED
    return MIXED


class WordPieces:
    """BERT's uncased pieces of a word."""

    def __init__(self, vocabulary: list[str]):
        self._ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.unknown, self.begin, self.end = (self._ids[special] for special in ("[UNK]", "[CLS]", "[SEP]"))

    def of(self, word: str) -> list[int]:
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > LONGEST_WORD:
            return [self.unknown]
        pieces: list[int] = []
        start = 0
        while start < len(plain):
            end = len(plain)
            while end > start and (("##" if start else "") + plain[start:end]) not in self._ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self._ids[("##" if start else "") + plain[start:end]])
            start = end
        return pieces[:MOST_PIECES]
