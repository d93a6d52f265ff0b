"""Packs whole sentences of an article into windows for the encoder."""

from dataclasses import dataclass, field

from .words import PARAGRAPH_START, Word, WordPieces, words_of

MOST_PIECES = 190
PARAGRAPH_CLOSES_AT = 96


@dataclass
class Text:
    """A document as the model sees it; sentences are ranges of words."""

    set_name: str
    key: str
    text: str
    words: list[Word]
    pieces: list[list[int]]
    sentences: list[tuple[int, int]]
    labels: dict = field(default_factory=dict)

    def words_in(self, start: int, end: int) -> tuple[int, int]:
        """The range of the words that overlap a span of characters; empty where there are none."""
        inside = [i for i, word in enumerate(self.words) if word.start < end and start < word.end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


@dataclass(frozen=True)
class Window:
    """One run of the encoder: words [first, last) of a text."""

    text: Text
    first: int
    last: int

    def inputs(self, pieces: WordPieces) -> tuple[list[int], list[int], list[int]]:
        """Piece ids with both ends, the position of each word's first piece, the shape of each word."""
        ids, firsts = [pieces.begin], []
        for word in self.text.pieces[self.first : self.last]:
            firsts.append(len(ids))
            ids.extend(word)
        shapes = [word.shape for word in self.text.words[self.first : self.last]]
        return ids + [pieces.end], firsts, shapes


def read_text(set_name: str, key: str, text: str, spans: list[tuple[int, int]], pieces: WordPieces) -> Text:
    """Cuts a text into words and its sentences' spans into ranges of them."""
    words = words_of(text)
    sentences, at = [], 0
    for _, end in spans:
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        if at > first:
            sentences.append((first, at))
    if at < len(words):
        sentences.append((at, len(words)))
    return Text(set_name, key, text, words, [pieces.of(word.text) for word in words], sentences)


def windows_of(text: Text) -> list[Window]:
    found: list[Window] = []
    first, size = 0, 0
    for begin, end in (part for sentence in text.sentences for part in _parts(text, *sentence)):
        length = _length(text, begin, end)
        paragraph = text.words[begin].shape >= PARAGRAPH_START
        if size and (size + length > MOST_PIECES or (paragraph and size >= PARAGRAPH_CLOSES_AT)):
            found.append(Window(text, first, begin))
            first, size = begin, 0
        size += length
    if size:
        found.append(Window(text, first, len(text.words)))
    return found


def _length(text: Text, begin: int, end: int) -> int:
    return sum(len(word) for word in text.pieces[begin:end])


def _parts(text: Text, begin: int, end: int) -> list[tuple[int, int]]:
    """A sentence that is longer than a window is cut."""
    parts, first, size = [], begin, 0
    for at in range(begin, end):
        length = len(text.pieces[at])
        if size + length > MOST_PIECES:
            parts.append((first, at))
            first, size = at, 0
        size += length
    return parts + [(first, end)]
