import unittest

from tiltmeter_training.windows import MOST_PIECES, read_text, windows_of
from tiltmeter_training.words import WordPieces

PIECES = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "."])


def ranges(sentences):
    text, spans = "", []
    for sentence in sentences:
        spans.append((len(text), len(text) + len(sentence.rstrip())))
        text += sentence
    return [(window.first, window.last) for window in windows_of(read_text("t", "t", text, spans, PIECES))]


class WindowsTest(unittest.TestCase):
    def test_whole_sentences_fill_a_window(self):
        self.assertEqual([(0, 180), (180, 240)], ranges(["a " * 60] * 4))

    def test_a_paragraph_closes_a_window_that_is_half_full(self):
        self.assertEqual([(0, 100), (100, 120)], ranges(["a " * 99 + "a\n", "a " * 20]))

    def test_a_sentence_longer_than_a_window_is_cut(self):
        self.assertEqual([(0, MOST_PIECES), (MOST_PIECES, 200)], ranges(["a " * 200]))

    def test_a_window_has_both_ends_and_the_place_of_each_words_first_piece(self):
        window = windows_of(read_text("t", "t", "a zz.", [(0, 5)], PIECES))[0]
        self.assertEqual(([2, 4, 1, 5, 3], [1, 2, 3], [6, 0, 5]), window.inputs(PIECES))


if __name__ == "__main__":
    unittest.main()
