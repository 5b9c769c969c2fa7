"""Mutations of the lines of a file: a field of another value or name, a line gone or moved."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from keuring.mutating import File, Step, mutates
from keuring.mutation_values import VALUES

Lines = list[str]
Change = Callable[[Random, Lines], None]

FIELD = re.compile(r"(?P<before> *(?:- )*\{?)(?P<key>[a-z_]+):(?P<value>.*)(?P<end>\n?)", re.DOTALL)
"""A line with a field: what stands before it, its name, the colon and the value."""


def on_lines(name: str) -> Callable[[Change], Step]:
    """Register a change of the lines of a text, each with its end."""
    return lambda change: mutates.named(name)(_of_lines(change))


def _of_lines(change: Change) -> Step:
    """A change of the lines of a text, each with its end."""

    def step(random: Random, file: File) -> File:
        lines = file.contents.decode("utf-8", "surrogateescape").split("\n")
        lines = [f"{line}\n" for line in lines[:-1]] + lines[-1:]
        change(random, lines)
        return replace(file, contents="".join(lines).encode("utf-8", "surrogateescape"))

    return step


def _a_line(random: Random, lines: Lines) -> int:
    """Where a line stands with more on it than a comment, if there is one."""
    told = [i for i, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")]
    return random.choice(told or range(len(lines)))


def _a_field(random: Random, lines: Lines) -> tuple[int, dict[str, str]]:
    """Where a line with a field stands, and its pieces."""
    found = [(i, match) for i, line in enumerate(lines) if (match := FIELD.fullmatch(line))]
    if not found:
        return 0, {"before": "", "key": "", "value": "", "end": "\n"}
    number, match = random.choice(found)
    return number, match.groupdict()


def _field(before: str, key: str, value: str, end: str) -> str:
    return f"{before}{key}:{value}{end}"


def _value(values: list[str], random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    lines[number] = _field(**{**field, "value": f" {random.choice(values)}"})


for _what, _values in VALUES.items():
    on_lines(f"value replaced: {_what}")(partial(_value, _values))


@on_lines("value of another field")
def value_of_another(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    _, other = _a_field(random, lines)
    lines[number] = _field(**{**field, "value": other["value"]})


@on_lines("something strange in a line")
def piece_of_value(random: Random, lines: Lines) -> None:
    """Something strange amidst the words of a text, which is where it is most often let in."""
    number = _a_line(random, lines)
    spot = random.randint(0, len(lines[number].rstrip("\n")))
    group = random.choice(["markdown", "braces", "control"])
    strange = random.choice(VALUES[group]).strip('"')
    lines[number] = lines[number][:spot] + strange + lines[number][spot:]


@on_lines("key renamed")
def key_renamed(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    key = field["key"]
    spot = random.randint(0, len(key))
    new = random.choice(
        [
            key[:spot] + key[spot + 1 :],
            key[:spot] + "e" + key[spot:],
            key.upper(),
            "naam",
            f"{key} ",
        ]
    )
    lines[number] = _field(**{**field, "key": new})


@on_lines("key duplicated")
def key_duplicated(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    again = {**field, "before": field["before"].replace("-", " ").replace("{", " ")}
    lines.insert(random.choice([number, number + 1]), _field(**again))


@on_lines("key deleted")
def key_deleted(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    lines[number] = field["before"] + field["value"].lstrip() + field["end"]


@on_lines("field deleted")
def field_deleted(random: Random, lines: Lines) -> None:
    """The field with all that is indented under it."""
    number, field = _a_field(random, lines)
    depth = len(field["before"])
    end = number + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip(" ")) > depth:
        end += 1
    del lines[number:end]


@on_lines("line indented otherwise")
def indented(random: Random, lines: Lines) -> None:
    number = _a_line(random, lines)
    bare = lines[number].lstrip(" ")
    depth = len(lines[number]) - len(bare)
    other = max(0, depth + random.choice([-4, -2, -1, 1, 2, 3, 4]))
    lines[number] = random.choice([" " * other, " " * other, "\t", " " * depth + "\t"]) + bare


@on_lines("line deleted")
def line_deleted(random: Random, lines: Lines) -> None:
    del lines[_a_line(random, lines)]


@on_lines("line duplicated")
def line_duplicated(random: Random, lines: Lines) -> None:
    number = _a_line(random, lines)
    lines.insert(random.randint(0, len(lines)), lines[number])


@on_lines("lines swapped")
def lines_swapped(random: Random, lines: Lines) -> None:
    one, other = _a_line(random, lines), _a_line(random, lines)
    lines[one], lines[other] = lines[other], lines[one]


@on_lines("other line ends")
def line_ends(random: Random, lines: Lines) -> None:
    some = random.random()
    end = random.choice(["\r\n", "\r", "\n\n", " \n", "\x85", "\u2028", ""])
    lines[:] = [
        line.replace("\n", end) if random.random() < some * some else line for line in lines
    ]
