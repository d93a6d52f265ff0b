"""Takes the texts of which CoreNLP is asked for names, some of the news corpus: a text each and a list of the files."""

import argparse
import gzip
import json
import zlib
from pathlib import Path

LONGEST = 4_200  # characters: the same names come again later in an article


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--texts", type=int, default=135)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with gzip.open(options.data / "news" / "articles.ndjson.gz", "rt") as file:
        articles = [json.loads(line) for line in file]
    articles.sort(key=lambda article: zlib.crc32(article["id"].encode()))
    names = []
    for number, article in enumerate(articles[: options.texts]):
        text = f"{article['title']}\n\n{article['text']}"
        whole_words = text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0]
        names.append(options.out / f"{number}.txt")
        names[-1].write_text(whole_words)
    (options.out / "list").write_text("".join(f"{name}\n" for name in names))


if __name__ == "__main__":
    main()
