"""Everything that can happen to a YAML file: a slip of the keyboard, a copy, a broken disk.

Each kind of mutation is a step from one file to another, chosen by a ``Random``, so that the
same number always gives the same mutation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from random import Random


@dataclass(frozen=True)
class File:
    """A file by its path, with ``/``, and what is in it."""

    path: str
    contents: bytes


Step = Callable[[Random, File], File]
Lines = list[str]

FIELD = re.compile(r"(?P<before> *(?:- )*\{?)(?P<key>[a-z_]+):(?P<value>.*)(?P<end>\n?)", re.DOTALL)
"""A line with a field: what stands before it, its name, the colon and the value."""

VALUES = {
    "text": ["zomaar wat", "ja", "Nee", "true", "'met een ''-teken'", '"een \\"citaat\\""', "a: b"],
    "list": ["[]", "[a, b]", "[[1], [2]]", "{}", "{a: 1}", "[{a: 1}]", "\n  - a\n  - b", "- a"],
    "number": [
        "12",
        "-1",
        "1,5",
        "0.1",
        "1e400",
        "1e-400",
        ".nan",
        ".inf",
        "0x1F",
        "9" * 40,
        "007",
    ],
    "date": ["2025-09-01", "31-02-2025", "1-1-25", "0001-01-01", "9999-12-31", "Q5 2024", "12:30"],
    "nothing": ["", "~", "null", "''", '""', "' '", "'\\n'", " # weg"],
    "markdown": [
        '"# Kop"',
        '"**vet"',
        '"***a** b*"',
        '"[link](javascript:x)"',
        '"[link](https://x.nl/?a=1&b=2)"',
        '"tekst[^9]"',
        '"tekst[^a]\\n\\n[^a]: noot"',
        '"| a | b |\\n|---|--:|\\n| 1 | 2 |"',
        '"| a |\\n|---|\\n| 1 | 2 |"',
        '"1. een\\n   a. twee\\n      - drie\\n        - vier"',
        '"![](x.png)"',
        '"`code`"',
        '"---"',
        '"> citaat"',
        '"a\\\\\\nb"',
    ],
    "braces": [
        '"{{ 1 }}"',
        '"{{"',
        '"{% for a in b %}"',
        '"{# weg #}"',
        "{{ a }}",
        '"<b>vet</b> & <!-- -->"',
        '"]]>"',
        '"&amp;&#0;&nbsp;"',
        '"${x} %s {0}"',
    ],
    "control": [
        '"\\x01"',
        '"a\\0b"',
        "a\x00b",
        "\x1b[31mrood",
        '"\\e[2J"',
        '"\\u202Eomgekeerd"',
        '"\\uFFFE\\uFFFF"',
        '"\\uD800"',
        '"\\U0010FFFF"',
        '"\\U00110000"',
        "a\u2028b",
        "a\x85b",
        "\ufeffa",
        "\ta",
        '"\\r\\n\\t"',
        "e\u0301\u200d\u00ad\u200b",
        "👩🏽‍🦽 שלום 中文",
    ],
    "sign of YAML": [
        "*naam",
        "&naam waarde",
        "!!python/object:os.system x",
        "!!binary QQ==",
        "!!set {a}",
        "? a",
        "|",
        ">-",
        "|9",
        "@a",
        "`a",
        "%a",
        "[a, b",
        '"half',
        "{a: 1}}",
        "---",
        "...",
    ],
    "long": ["x" * 5000, "woord " * 3000, "[" * 300, "{a: " * 300, '"' + "**" * 500 + '"'],
}
"""What may come in the place of a value, by what it is."""

NAMES = [
    "nota.yaml",
    "nota-nog-een.yaml",
    "vgr.yaml",
    "doelen.yaml",
    "doelen-2.yaml",
    "nota.yml",
    "nota.YAML",
    "NOTA.yaml",
    "nota",
    "nota.yaml.txt",
    ".nota.yaml",
    "nta.yaml",
    "-.yaml",
    ".yaml",
    "nota-.yaml",
    "nota-a..b.yaml",
    "nota-\x1b[31m.yaml",
    "nota-\u202e.yaml",
    "nota-{{ a }}.yaml",
    "nota-é & (2).yaml",
    "nota-e\u0301.yaml",
    "nota-a:1:1: b.yaml",
    "nota-a\nb.yaml",
    "nota-%41.yaml",
    "nota-" + "a" * 240 + ".yaml",
    "~$nota.docx",
    "organisatie.yaml",
]
"""What a file may be called by mistake or by malice."""


def _on_lines(change: Callable[[Random, Lines], None]) -> Step:
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


def _value_of_another(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    _, other = _a_field(random, lines)
    lines[number] = _field(**{**field, "value": other["value"]})


def _piece_of_value(random: Random, lines: Lines) -> None:
    """Something strange amidst the words of a text, which is where it is most often let in."""
    number = _a_line(random, lines)
    spot = random.randint(0, len(lines[number].rstrip("\n")))
    group = random.choice(["markdown", "braces", "control"])
    strange = random.choice(VALUES[group]).strip('"')
    lines[number] = lines[number][:spot] + strange + lines[number][spot:]


def _key_renamed(random: Random, lines: Lines) -> None:
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


def _key_duplicated(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    again = {**field, "before": field["before"].replace("-", " ").replace("{", " ")}
    lines.insert(random.choice([number, number + 1]), _field(**again))


def _key_deleted(random: Random, lines: Lines) -> None:
    number, field = _a_field(random, lines)
    lines[number] = field["before"] + field["value"].lstrip() + field["end"]


def _field_deleted(random: Random, lines: Lines) -> None:
    """The field with all that is indented under it."""
    number, field = _a_field(random, lines)
    depth = len(field["before"])
    end = number + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip(" ")) > depth:
        end += 1
    del lines[number:end]


def _indented(random: Random, lines: Lines) -> None:
    number = _a_line(random, lines)
    bare = lines[number].lstrip(" ")
    depth = len(lines[number]) - len(bare)
    other = max(0, depth + random.choice([-4, -2, -1, 1, 2, 3, 4]))
    lines[number] = random.choice([" " * other, " " * other, "\t", " " * depth + "\t"]) + bare


def _line_deleted(random: Random, lines: Lines) -> None:
    del lines[_a_line(random, lines)]


def _line_duplicated(random: Random, lines: Lines) -> None:
    number = _a_line(random, lines)
    lines.insert(random.randint(0, len(lines)), lines[number])


def _lines_swapped(random: Random, lines: Lines) -> None:
    one, other = _a_line(random, lines), _a_line(random, lines)
    lines[one], lines[other] = lines[other], lines[one]


def _line_ends(random: Random, lines: Lines) -> None:
    some = random.random()
    end = random.choice(["\r\n", "\r", "\n\n", " \n", "\x85", "\u2028", ""])
    lines[:] = [
        line.replace("\n", end) if random.random() < some * some else line for line in lines
    ]


def _spot(random: Random, file: File) -> int:
    return random.randint(0, len(file.contents))


def _put_in(random: Random, file: File, new: bytes, instead: int = 0) -> File:
    spot = _spot(random, file)
    return replace(file, contents=file.contents[:spot] + new + file.contents[spot + instead :])


def _bytes_inserted(random: Random, file: File) -> File:
    return _put_in(random, file, random.randbytes(random.choice([1, 1, 2, 8])))


def _bytes_replaced(random: Random, file: File) -> File:
    count = random.choice([1, 1, 2, 8, 50])
    return _put_in(random, file, random.randbytes(count), instead=count)


def _bytes_deleted(random: Random, file: File) -> File:
    return _put_in(random, file, b"", instead=random.choice([1, 1, 2, 8, 50, 500]))


def _sign_inserted(signs: list[str], random: Random, file: File) -> File:
    return _put_in(random, file, random.choice(signs).encode())


def _truncated(random: Random, file: File) -> File:
    return replace(file, contents=file.contents[: _spot(random, file)])


def _renamed(random: Random, file: File) -> File:
    folder = file.path.rpartition("/")[0]
    return replace(file, path=f"{folder}/{random.choice(NAMES)}")


def _two_together(random: Random, file: File) -> File:
    for step in random.sample(list(_STEPS.values()), 2):
        file = step(random, file)
    return file


_STEPS: dict[str, Step] = {
    **{
        f"value replaced: {what}": _on_lines(partial(_value, values))
        for what, values in VALUES.items()
    },
    "value of another field": _on_lines(_value_of_another),
    "something strange in a line": _on_lines(_piece_of_value),
    "key renamed": _on_lines(_key_renamed),
    "key duplicated": _on_lines(_key_duplicated),
    "key deleted": _on_lines(_key_deleted),
    "field deleted": _on_lines(_field_deleted),
    "line indented otherwise": _on_lines(_indented),
    "line deleted": _on_lines(_line_deleted),
    "line duplicated": _on_lines(_line_duplicated),
    "lines swapped": _on_lines(_lines_swapped),
    "other line ends": _on_lines(_line_ends),
    "bytes inserted": _bytes_inserted,
    "bytes replaced": _bytes_replaced,
    "bytes deleted": _bytes_deleted,
    "quotes inserted": partial(_sign_inserted, ["'", '"', "''", '"""', "”", "`"]),
    "colons and the like inserted": partial(
        _sign_inserted, [":", ": ", ":\n", "#", " # ", "- ", "{", "}", "[", "]", ",", "\t", "\n"]
    ),
    "truncated": _truncated,
    "file renamed": _renamed,
}

KINDS: dict[str, Step] = {**_STEPS, "two together": _two_together}
"""The kinds of mutation, by name."""


@dataclass(frozen=True)
class Mutation:
    """One mutation: the file as it was, and as it became."""

    kind: str
    number: int
    old: File
    new: File

    def __str__(self) -> str:
        return f"{self.kind}, number {self.number}, of {self.old.path}"


def mutation(kind: str, number: int, samples: Mapping[str, bytes]) -> Mutation:
    """The mutation of that kind and number of one of the samples, by their path."""
    random = Random(f"{kind} {number}")
    path = random.choice(sorted(samples))
    old = File(path, samples[path])
    return Mutation(kind, number, old, KINDS[kind](random, old))
