"""The reading model: the encoder's states at each word's first piece, and light heads on them."""

from pathlib import Path

import torch
from torch import nn

from .encoder import SIZE, Encoder, sizes_of
from .words import SHAPES

LINK = 64
RECURRENT = 160
HIDDEN = 128
LOWER_STATES = 8
BUCKETS = 16
ROLE_COLUMNS = [f"{role}.{tag}" for role in ("source", "cue", "content") for tag in "OBI"]
TERM_COLUMNS = ["biasedWord", "loadedSpan", "lexicalSpan"]
SENTENCE_COLUMNS = ["biasedSentence", "lexicalSentence"]
POLARITY_COLUMNS = ["polarity.negative", "polarity.neutral", "polarity.positive"]
ENTITY_COLUMNS = ["entity.O"] + [f"entity.{tag}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC") for tag in "BI"]
COLUMNS = ROLE_COLUMNS + TERM_COLUMNS + SENTENCE_COLUMNS + POLARITY_COLUMNS + ENTITY_COLUMNS


class Heads(nn.Module):
    """Reads words [batch, words, 2 * SIZE] and their shapes into logits [batch, words, COLUMNS] and links."""

    def __init__(self):
        super().__init__()
        self.shapes = nn.Embedding(SHAPES, 16)
        self.recurrent = nn.LSTM(2 * SIZE + 16, RECURRENT, batch_first=True, bidirectional=True)
        self.roles = nn.Linear(2 * RECURRENT, len(ROLE_COLUMNS))
        self.entities = nn.Linear(2 * RECURRENT, len(ENTITY_COLUMNS))
        self.links = nn.Linear(2 * RECURRENT, 3 * LINK)
        self.terms = _head(len(TERM_COLUMNS))
        self.sentences = _head(len(SENTENCE_COLUMNS))
        self.polarity = _head(len(POLARITY_COLUMNS))
        self.context = nn.Linear(2 * RECURRENT, len(TERM_COLUMNS) + len(SENTENCE_COLUMNS) + len(POLARITY_COLUMNS))
        nn.init.zeros_(self.context.weight)
        nn.init.zeros_(self.context.bias)
        self.content_distance = nn.Parameter(torch.zeros(BUCKETS))
        self.source_distance = nn.Parameter(torch.zeros(BUCKETS))
        self.drop = nn.Dropout(0.2)

    def forward(self, words: torch.Tensor, shapes: torch.Tensor, lengths: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        words = self.drop(words)
        marked = torch.cat([words, self.shapes(shapes)], -1)
        packed = nn.utils.rnn.pack_padded_sequence(marked, lengths, batch_first=True, enforce_sorted=False)
        sequence, _ = nn.utils.rnn.pad_packed_sequence(self.recurrent(packed)[0], batch_first=True)
        sequence = self.drop(sequence)
        plain = torch.cat([self.terms(words), self.sentences(words), self.polarity(words)], -1)
        logits = [self.roles(sequence), plain + self.context(sequence), self.entities(sequence)]
        return torch.cat(logits, -1), self.links(sequence)


def _head(outputs: int) -> nn.Module:
    return nn.Sequential(nn.Linear(2 * SIZE, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, outputs))


class ReadingModel(nn.Module):
    """The encoder's layers from `frozen` up and the heads; the layers below are run once and their states kept."""

    def __init__(self, encoder: Encoder, frozen: int):
        super().__init__()
        self.encoder = encoder
        self.frozen = frozen
        self.heads = Heads()
        for part in [encoder.pieces, encoder.positions, encoder.norm, *encoder.layers[:frozen]]:
            part.requires_grad_(False)
        encoder.kind.requires_grad_(False)

    def lower(self, pieces: torch.Tensor) -> torch.Tensor:
        """States after the frozen layers of windows of one length: [batch, pieces, SIZE]."""
        states = self.encoder.embed(pieces)
        mask = torch.zeros(1, 1, 1, pieces.shape[1], device=pieces.device)
        for layer in self.encoder.layers[: self.frozen]:
            states = layer(states, mask)
        return states

    def forward(
        self,
        states: torch.Tensor,
        piece_lengths: torch.Tensor,
        firsts: torch.Tensor,
        shapes: torch.Tensor,
        word_lengths: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits [batch, words, COLUMNS] and links [batch, words, 3 * LINK] from the frozen layers' states."""
        places = torch.arange(states.shape[1], device=states.device)
        mask = torch.zeros(states.shape[0], 1, 1, states.shape[1], device=states.device)
        mask.masked_fill_((places >= piece_lengths.to(states.device)[:, None])[:, None, None], -1e4)
        middle = states
        for index in range(self.frozen, len(self.encoder.layers)):
            states = self.encoder.layers[index](states, mask)
            if index + 1 == LOWER_STATES:
                middle = states
        both = torch.cat([states, middle], -1)
        words = both.gather(1, firsts[:, :, None].expand(-1, -1, both.shape[-1]))
        return self.heads(words, shapes, word_lengths)


def load_model(file: Path, frozen: int = 0) -> ReadingModel:
    """The model whose weights a training, an average or a pruning left."""
    weights = torch.load(file, map_location="cpu")
    model = ReadingModel(Encoder(sizes_of(weights, "encoder.layers")), frozen)
    model.load_state_dict(weights)
    return model


def bucket_of(gap: int, before: bool) -> int:
    """The words between a span and its cue: 0, 1, 2, 3-4, 5-8, 9-16, 17-32, more; first after the cue, then before."""
    step = gap.bit_length() if gap <= 2 else (gap - 1).bit_length() + 1
    return min(7, step) + (8 if before else 0)
