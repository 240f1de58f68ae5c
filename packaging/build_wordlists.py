"""Build the word lists of `resources/wordlists/` from their sources. Run by hand when a source changes.

    python packaging/build_wordlists.py --eff eff-long --frequency package/src --dictionary es_ES.dic

Sources (see `resources/wordlists/LICENSES.md`):
* `--eff`: the EFF long word list, 7,776 lines (the file `xkcdpass/static/eff-long` of the Python package xkcdpass).
* `--frequency`: the folder `src` of the npm package `@zxcvbn-ts/language-es-es` 4.1.2 (commonWords, wikipedia,
  firstnames and lastnames as JSON lists, most frequent first).
* `--dictionary`: `es_ES.dic` of Debian's hunspell-es. It is only asked whether a word is a headword; nothing of it is
  copied.

What comes out:
* `words_en.txt`: the EFF list as it is.
* `words_es.txt`: 7,776 Spanish words for passphrases, four to eight letters, a to z only. Left out: words whose
  spelling people mix up (same sound, or the same letters with an accent), names, words with k or w, verb forms, and
  words that would offend or hurt in this place.
* `frequency_es.txt`: Spanish words, names and surnames without accents, most frequent first, for rating passphrases.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "wordlists"
LIST_SIZE = 7776  # five throws of a die a word: 12.92 bits
FREQUENCY_SIZE = 30_000
FITTING = re.compile(r"[a-z]{4,8}")
HARD_TO_SPELL = re.compile(r"[kw]|x[cpt]|(?<![aeiou])h|[aeiou]{3}|([^lrce])\1|ps|^[bcdfgmpt][nst]|sch|[bgpt]$")
WITH_PRONOUN = re.compile(r"(ar|er|ir|nd)(l[oae]s?|me|te|se|nos|os)$")
# Beginnings of words as regular expressions, one a line: violence, death, prison, police, war, sex, insults, fear.
SCREENED = Path(__file__).resolve().parent / "screened_es.txt"

# Common words that the dictionary lists without inflections, so that the rule for headwords passes over them.
UNINFLECTED = (
    "nunca siempre lejos encima anoche destino enero febrero marzo junio octubre norte jueves lunes gratis paraguas "
    "brindis atlas cactus oasis tenis polen comillas anteayer enfrente despacio adelante recinto tesis mercurio "
    "orden jugar menos desde donde dentro durante apenas plus mamut andes impar erguido plancton aprisa acerca ambos "
    "tampoco aunque entre entonces porque"
)


def without_accents(word: str) -> str:
    """The word with every combining mark taken off."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def sound(word: str) -> str:
    """What a Latin American ear hears: words with the same result are easily mixed up in writing."""
    word = word.replace("ch", "C").replace("ll", "y").replace("v", "b").replace("qu", "k")
    word = re.sub("c(?=[ei])", "s", word).replace("z", "s").replace("h", "").replace("c", "k")
    return re.sub("g(?=[ei])", "j", word).replace("x", "s")


def headwords(dictionary: Path) -> tuple[dict[str, str], set[str]]:
    """Lower-case headwords with their inflection flags, and the names (capitalised headwords) in lower case."""
    words: dict[str, str] = {}
    names: set[str] = set()
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, _slash, flags = line.strip().partition("/")
        if FITTING.fullmatch(word):
            words[word] = words.get(word, "") + flags
        elif word[:1].isupper():
            names.add(without_accents(word.lower()))
    return words, names


def inflections(word: str, flags: str) -> list[str]:
    """The regular plural and feminine forms of a noun or adjective."""
    plural = word[:-1] + "ces" if word.endswith("z") else word + ("s" if word[-1] in "aeiou" else "es")
    found = [plural] if "S" in flags else []
    if "G" in flags and word.endswith("o"):
        found += [word[:-1] + "a", word[:-1] + "as"]
    return found


def spanish_words(lists: dict[str, list[str]], dictionary: Path) -> list[str]:
    """The passphrase words, sorted. Raises SystemExit when the sources give too few."""
    common = {word: rank for rank, word in enumerate(lists["commonWords"])}
    wiki = {word: rank + 3000 for rank, word in enumerate(lists["wikipedia"])}
    far = len(common) + len(wiki)
    rank = {word: min(common.get(word, far), wiki.get(word, far)) for word in common.keys() | wiki.keys()}
    accented_twins = {without_accents(word) for word in rank if without_accents(word) != word}
    heads, names = headwords(dictionary)
    names |= {without_accents(word) for word in lists["firstnames"]}
    screened = re.compile("|".join(SCREENED.read_text(encoding="ascii").split()))
    chosen: list[str] = []
    heard: set[str] = set()

    def consider(word: str) -> None:
        unfit = (
            not FITTING.fullmatch(word) or word in accented_twins or word in names or HARD_TO_SPELL.search(word)
            or WITH_PRONOUN.search(word) or screened.match(word) or sound(word) in heard
        )  # fmt: skip
        if not unfit and len(chosen) < LIST_SIZE:
            heard.add(sound(word))
            chosen.append(word)

    for word in UNINFLECTED.split():
        consider(word)
    known = sorted((word for word in heads if word in rank and heads[word]), key=rank.__getitem__)
    for word in known:
        consider(word)
    for word in known:
        for form in inflections(word, heads[word]):
            if form in rank:
                consider(form)
    if len(chosen) < LIST_SIZE:
        raise SystemExit(f"only {len(chosen)} Spanish words")
    return sorted(chosen)


def frequency_list(lists: dict[str, list[str]]) -> list[str]:
    """Words, first names and surnames woven together by rank, without accents or repeats."""
    order: dict[str, int] = {}
    for name in ("commonWords", "firstnames", "lastnames", "wikipedia"):
        for rank, word in enumerate(lists[name]):
            plain = without_accents(word.lower())
            if re.fullmatch(r"[a-z]{2,}", plain):
                order[plain] = min(rank, order.get(plain, rank))
    return sorted(order, key=lambda word: (order[word], word))[:FREQUENCY_SIZE]


def main() -> None:
    """Write the three lists."""
    parser = argparse.ArgumentParser(description="Build resources/wordlists.")
    parser.add_argument("--eff", type=Path, required=True)
    parser.add_argument("--frequency", type=Path, required=True)
    parser.add_argument("--dictionary", type=Path, required=True)
    options = parser.parse_args()
    lists: dict[str, list[str]] = {}
    for name in ("commonWords", "wikipedia", "firstnames", "lastnames"):
        lists[name] = json.loads((options.frequency / f"{name}.json").read_text(encoding="utf-8"))
    english = options.eff.read_text(encoding="ascii").split()
    results = {
        "words_en.txt": sorted(english),
        "words_es.txt": spanish_words(lists, options.dictionary),
        "frequency_es.txt": frequency_list(lists),
    }
    for name, words in results.items():
        (TARGET / name).write_text("\n".join(words) + "\n", encoding="ascii")
        print(name, len(words))


if __name__ == "__main__":
    main()
