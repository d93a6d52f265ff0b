"""Takes the vocabulary out of a tokenizer's file: one piece a line, in the order of their numbers."""

import json
import sys
from pathlib import Path


def main() -> None:
    numbers = json.loads(Path(sys.argv[1]).read_text())["model"]["vocab"]
    Path(sys.argv[2]).write_text("".join(f"{piece}\n" for piece in sorted(numbers, key=numbers.get)))


if __name__ == "__main__":
    main()
