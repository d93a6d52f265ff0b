import unittest

from tiltmeter_training.words import WordPieces, words_of

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", '"', ".", "'", "cafe", "un", "##kind", "$", "3", "m"]


def shown(text):
    return [word.text for word in words_of(text)]


class WordsTest(unittest.TestCase):
    def test_two_apostrophes_are_one_quotation_mark(self):
        self.assertEqual(['"', "No", ".", '"'], shown("''No.''"))

    def test_a_run_of_one_sign_is_one_word(self):
        words = words_of("Well......no")
        self.assertEqual([("Well", 0, 4), (".", 4, 10), ("no", 10, 12)], [(w.text, w.start, w.end) for w in words])

    def test_zero_width_characters_are_dropped_inside_a_word_but_keep_their_place(self):
        word = words_of("re\u200bgime")[0]
        self.assertEqual(("regime", 0, 7), (word.text, word.start, word.end))

    def test_shapes_tell_case_and_the_start_of_a_paragraph(self):
        self.assertEqual([7, 2, 4, 5, 6], [word.shape for word in words_of("Ana USA 3m.\nthen")])

    def test_pieces_lose_case_and_accents(self):
        self.assertEqual([7], WordPieces(VOCABULARY).of("Café"))

    def test_a_word_without_pieces_is_unknown(self):
        self.assertEqual([1], WordPieces(VOCABULARY).of("xyz"))

    def test_the_longest_piece_is_taken_first(self):
        self.assertEqual([8, 9], WordPieces(VOCABULARY).of("unkind"))


if __name__ == "__main__":
    unittest.main()
