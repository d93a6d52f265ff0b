"""Which tags a word may have, from what a set says of it."""

import json
import tempfile
import unittest
from pathlib import Path

from tiltmeter_training.mentions import ANY, NOTHING, TAGS, Mentions, newsfair_kinds, sentences_of
from tiltmeter_training.words import WordPieces

PIECES = WordPieces(["[UNK]", "[CLS]", "[SEP]"])


def bits(*tags: str) -> int:
    return sum(1 << TAGS.index(tag) for tag in tags)


class MentionsTest(unittest.TestCase):
    def taught(self, written: str, labels: list[str]) -> list[int]:
        at, tokens = 0, []
        for token, label in zip(written.split(" "), labels):
            tokens.append({"characterOffsetBegin": at, "characterOffsetEnd": at + len(token), "ner": label})
            at += len(token) + 1
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "0.txt").write_text(written)
            (Path(folder) / "0.txt.json").write_text(json.dumps({"sentences": [{"tokens": tokens}]}))
            return Mentions(Path(folder), PIECES).taught(Path(folder))[0].labels["tags"]

    def test_tokens_of_one_label_are_one_name(self):
        tags = self.taught("Ana Brandt left Oslo", ["PERSON", "PERSON", "O", "CITY"])
        self.assertEqual(tags, [bits("B-PER"), bits("I-PER"), NOTHING, bits("B-GPE")])

    def test_a_location_may_be_a_town_unless_its_words_tell(self):
        tags = self.taught("Ostrum near North Lake", ["LOCATION", "O", "LOCATION", "LOCATION"])
        self.assertEqual(tags, [bits("B-GPE", "B-LOC"), NOTHING, bits("B-LOC"), bits("I-LOC")])

    def test_what_has_no_capital_is_no_name(self):
        self.assertEqual(self.taught("the liberal view", ["O", "IDEOLOGY", "O"]), [NOTHING] * 3)

    def test_a_wikigold_name_of_another_kind_may_be_a_people(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "wikigold").mkdir()
            (Path(folder) / "wikigold" / "wikigold.conll.txt").write_text("Norse I-MISC\nships O\n")
            (text,) = Mentions(Path(folder), PIECES).wikigold()
        self.assertEqual(text.labels["tags"], [bits("O", "B-NORP"), NOTHING])

    def test_news_fair_is_open_outside_its_measured_part_and_where_it_knows_no_type(self):
        label = lambda start, end, kind: {"span": [start, end], "type": kind, "coref": False}
        row = {"id": 7, "text": "Ana met Bo. Cy left", "evaluation_span": [0, 11], "labels": [label(0, 3, "Q215627"), label(8, 10, "OTHER")]}
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "newsfair").mkdir()
            (Path(folder) / "newsfair" / "benchmark.jsonl").write_text(json.dumps(row) + "\n")
            (text,) = Mentions(Path(folder), PIECES).newsfair()
        self.assertEqual(text.labels["tags"], [bits("B-PER"), NOTHING, ANY, NOTHING, ANY, ANY])

    def test_an_office_is_no_name(self):
        self.assertEqual(newsfair_kinds("Minister", {"span": [0, 8], "type": "Q4164871", "coref": False}), ())

    def test_sentences_cover_the_text(self):
        self.assertEqual(sentences_of("One. Two\nThree"), [(0, 5), (5, 9), (9, 14)])


if __name__ == "__main__":
    unittest.main()
