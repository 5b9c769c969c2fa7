"""Mutations of the bytes of a file, as a slip of the keyboard or a broken disk gives."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from keuring.mutating import File, mutates
from keuring.mutation_values import NAMES

_SIGNS = {
    "quotes": ["'", '"', "''", '"""', "”", "`"],
    "colons and the like": [
        *(":", ": ", ":\n", "#", " # ", "- ", "{", "}", "[", "]", ",", "\t", "\n"),
    ],
}


def _spot(random: Random, file: File) -> int:
    return random.randint(0, len(file.contents))


def _put_in(random: Random, file: File, new: bytes, instead: int = 0) -> File:
    spot = _spot(random, file)
    return replace(file, contents=file.contents[:spot] + new + file.contents[spot + instead :])


@mutates.named("bytes inserted")
def bytes_inserted(random: Random, file: File) -> File:
    return _put_in(random, file, random.randbytes(random.choice([1, 1, 2, 8])))


@mutates.named("bytes replaced")
def bytes_replaced(random: Random, file: File) -> File:
    count = random.choice([1, 1, 2, 8, 50])
    return _put_in(random, file, random.randbytes(count), instead=count)


@mutates.named("bytes deleted")
def bytes_deleted(random: Random, file: File) -> File:
    return _put_in(random, file, b"", instead=random.choice([1, 1, 2, 8, 50, 500]))


def _sign_inserted(signs: list[str], random: Random, file: File) -> File:
    return _put_in(random, file, random.choice(signs).encode())


for _what, _signs in _SIGNS.items():
    mutates.named(f"{_what} inserted")(partial(_sign_inserted, _signs))


@mutates.named("truncated")
def truncated(random: Random, file: File) -> File:
    return replace(file, contents=file.contents[: _spot(random, file)])


@mutates.named("file renamed")
def renamed(random: Random, file: File) -> File:
    folder = file.path.rpartition("/")[0]
    return replace(file, path=f"{folder}/{random.choice(NAMES)}")
