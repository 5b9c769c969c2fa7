"""YAML as data that knows its place, and every way in which it can be wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator import source
from generator.problems import InputError, Place
from generator.source import Source, aliases, builder, events, findings
from generator.source.text import SAVE_AS_UTF8
from tests.fixture_files import FIXTURES, Document, documents
from tests.unprivileged import as_nobody

FAULTS = documents(FIXTURES / "source", "*.md")


def parse(content: str) -> Source:
    return source.parse(content.encode(), "d.yaml")


def problems(content: str | bytes) -> list[str]:
    """What is wrong with the content, each as ``line:column: fout: …``."""
    raw = content if isinstance(content, bytes) else content.encode()
    with pytest.raises(InputError) as caught:
        source.parse(raw, "d.yaml")
    return [str(problem).removeprefix("d.yaml:") for problem in caught.value.problems]


@pytest.mark.parametrize("case", FAULTS, ids=str)
def test_a_fault_is_explained_at_its_place(case: Document) -> None:
    content, expected = case.parts
    assert "\n".join(problems(f"{content}\n")) == expected


@pytest.mark.parametrize("case", FAULTS, ids=str)
def test_the_slow_parser_finds_the_fault_on_the_same_line(
    case: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "LOADER", yaml.SafeLoader)
    content, expected = f"{case.parts[0]}\n", case.parts[1]
    lines = [line.split(":")[0] for line in expected.splitlines()]
    assert [line.split(":")[0] for line in problems(content)] == lines


# What a value is


@pytest.mark.parametrize(
    "written",
    ["no", "on", "ja", "true", "4029871", "0123", "0x1F", "1e3", "2025-09-01", "12:30", ".inf"],
)
def test_a_value_stays_the_text_as_written(written: str) -> None:
    assert parse(f"a: {written}\n").data == {"a": written}


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL", "# nog invullen"])
def test_nothing_is_none(written: str) -> None:
    assert parse(f"a: {written}\n").data == {"a": None}


@pytest.mark.parametrize("written", ['""', "''", '"~"', "'null'", "!!str", "!!str null"])
def test_quotes_and_a_str_tag_make_a_text_of_anything(written: str) -> None:
    value = parse(f"a: {written}\n").data
    assert value == {"a": written.removeprefix("!!str").strip(" \"'")}


def test_data_is_nested() -> None:
    content = "doelen:\n  - naam: instroom\n    leden: [SG, pSG]\n  - {naam: x, bij: }\n"
    assert parse(content).data == {
        "doelen": [{"naam": "instroom", "leden": ["SG", "pSG"]}, {"naam": "x", "bij": None}]
    }


def test_an_alias_repeats_a_value() -> None:
    content = "a: &br\n  leden: [SG]\nb: *br\nc: *br\n"
    assert parse(content).data == {
        "a": {"leden": ["SG"]},
        "b": {"leden": ["SG"]},
        "c": {"leden": ["SG"]},
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_every_line_end_and_a_byte_order_mark_are_read(end: str, mark: str) -> None:
    read = parse(mark + end.join(["a: é", "b: |", "  een", "  twee", "c: x", ""]))
    assert read.data == {"a": "é", "b": "een\ntwee\n", "c": "x"}
    assert read.place(["a"]) == Place("d.yaml", 1, 4)
    assert read.place_in_text(["b"], 1, 2) == Place("d.yaml", 4, 5)
    assert read.key_place(["c"]) == Place("d.yaml", 5, 1)


# Places

PLACES = """\
doelen:
  - naam: instroom
    tekst: |
      Eerste 😀 regel.

        Tweede regel.
  -   naam: 'foto''s'
      toelichting:
leden: [SG, "pSG"]
"""


@pytest.mark.parametrize(
    ("loc", "line", "column"),
    [
        ((), 1, 1),
        (("doelen",), 2, 3),
        (("doelen", 0), 2, 5),
        (("doelen", 0, "naam"), 2, 11),
        (("doelen", 0, "tekst"), 3, 12),
        (("doelen", 1), 7, 7),
        (("doelen", 1, "toelichting"), 8, 19),
        (("leden", 1), 9, 13),
        (("doelen", 1, "tekst"), 7, 7),
        (("doelen", 5, "naam", "x"), 2, 3),
        (("doelen", 0, "naam", "x"), 2, 11),
        (("onbekend", 3), 1, 1),
    ],
)
def test_place_of_a_value_or_its_nearest_parent(
    loc: tuple[str | int, ...], line: int, column: int
) -> None:
    assert parse(PLACES).place(loc) == Place("d.yaml", line, column)


@pytest.mark.parametrize(
    ("loc", "line", "column"),
    [
        (("leden",), 9, 1),
        (("doelen", 1, "toelichting"), 8, 7),
        (("doelen", 1), 7, 7),
        (("doelen", 1, "tekst"), 7, 7),
        (("doelen", 7, "naam"), 2, 3),
        ((), 1, 1),
    ],
)
def test_place_of_the_name_of_a_field(loc: tuple[str | int, ...], line: int, column: int) -> None:
    assert parse(PLACES).key_place(loc) == Place("d.yaml", line, column)


@pytest.mark.parametrize(
    ("value", "spot", "line", "column"),
    [
        ("|\n  een\n  twee\n", (1, 2), 3, 5),
        ("|-\n\n\n  een", (2, 1), 4, 4),
        ("|2+\n    een\n", (0, 2), 2, 5),
        ("| # uitleg\n  een\n", (0, 0), 2, 3),
        ("|\n  een\n\n  twee\n", (1, 0), 3, 1),
        ("&x |\n  een\nb: *x\n", (0, 1), 2, 4),
        ("!!str |\n  een\n", (0, 1), 2, 4),
        (">\n  een\n  twee\n", (0, 4), 3, 3),
        (">\n\n  een\n\n  twee\n", (2, 1), 5, 4),
        (">1-\n   een\n\n vier\n", (0, 2), 2, 4),
        (">\n  een\n    * twee\n  drie\n", (1, 4), 3, 7),
        ("één tekst", (0, 4), 1, 8),
        ("&x tekst\nb: *x\n", (0, 1), 1, 8),
        ("'foto''s nu'", (0, 5), 1, 11),
        (r'"een\ntwee\u00e9drie"', (1, 4), 1, 14),
        ("een", (7, 99), 1, 7),
        ("een\n  twee\n", (0, 5), 1, 4),
        ('"een\n  twee"\n', (0, 5), 1, 4),
        ("[een]", (0, 2), 1, 4),
    ],
)
def test_place_inside_a_text(value: str, spot: tuple[int, int], line: int, column: int) -> None:
    place = parse(f"a: {value}").place_in_text(["a"], *spot)
    assert place == Place("d.yaml", line, column)


def test_place_inside_a_text_that_is_not_there() -> None:
    assert parse("a: x\n").place_in_text(["a", "b"], 3, 3) == Place("d.yaml", 1, 4)


LINES = st.lists(st.text("ab *é", max_size=6), min_size=1, max_size=6)


@given(LINES, st.sampled_from(["|", ">", "|2", ">2", "|+", ">-"]), st.data())
def test_every_letter_of_a_block_text_is_found_back(
    lines: list[str], header: str, data: st.DataObject
) -> None:
    written = ["a:", f"  b: {header}", *(f"    {line}" for line in lines)]
    try:
        read = parse("\n".join(written) + "\n")
    except InputError:
        return  # lines of spaces before the first words
    assert isinstance(read.data, dict)
    assert isinstance(read.data["a"], dict)
    value = str(read.data["a"]["b"]).split("\n")
    line = data.draw(st.integers(0, len(value) - 1))
    for column, letter in enumerate(value[line]):
        if letter != " ":
            place = read.place_in_text(["a", "b"], line, column)
            assert written[place.line - 1][place.column - 1] == letter


@given(st.text("a'\"\\\n\u00e9 😀", min_size=1, max_size=12), st.sampled_from(["'", '"']))
def test_every_letter_of_a_quoted_text_is_found_back(value: str, quote: str) -> None:
    if quote == "'":
        value = value.replace("\n", " ")
        written = value.replace("'", "''")
    else:
        written = value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    line = f"a: {quote}{written}{quote}"
    read = parse(line)
    assert read.data == {"a": value}
    for number, one in enumerate(value.split("\n")):
        for column, letter in enumerate(one):
            place = read.place_in_text(["a"], number, column)
            rest = line[place.column - 1 :]
            assert rest.startswith(letter) or rest.startswith(f"\\{letter}")


# Characters


@pytest.mark.parametrize(
    "code",
    [
        *(0x00, 0x07, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029),
        *(0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFFFE, 0xFFFF),
        *(0x200B, 0x200E, 0x200F, 0x2060, 0x2063, 0x180E, 0x3164, 0xFFF9),
    ],
)
@pytest.mark.parametrize("way", ["letter", "escape", "comment"])
def test_an_invisible_character_is_refused(code: int, way: str) -> None:
    written = {"letter": chr(code), "escape": f"\\u{code:04x}", "comment": f'x" # {chr(code)}"'}
    line = f'a: "{written[way]}"\n'
    (problem,) = problems(line)
    column = line.index(chr(code) if chr(code) in line else "\\") + 1
    assert problem.startswith(f"1:{column}: fout: hier staat ")
    assert f"(U+{code:04X})" in problem


def test_every_invisible_character_is_told_with_the_other_faults() -> None:
    content = 'a: x\x07\nb: "\\a\\0"\na: y\u202e\n'
    assert [line.split(" ")[0] for line in problems(content)] == [
        "1:5:",
        "2:5:",
        "2:7:",
        "3:1:",
        "3:5:",
    ]


def test_there_is_an_end_to_the_problems_of_one_file() -> None:
    lines = problems("a: " + "\x07" * 5000)
    assert len(lines) == findings.MAX_FINDINGS + 1
    assert "te veel fouten" in lines[-1]


@pytest.mark.parametrize("letters", ["é", "😀", "\u00a0", "\u200d", "\u00ad", "\ufffd", "\u0628"])
def test_other_characters_are_welcome(letters: str) -> None:
    assert parse(f"a: x{letters}x\n").data == {"a": f"x{letters}x"}


def test_marks_of_direction_are_welcome_beside_letters_from_the_right() -> None:
    assert parse("a: \u05d7\u200f!\n").data == {"a": "\u05d7\u200f!"}


def test_an_accent_that_was_kept_apart_is_one_sign_with_its_letter() -> None:
    source = parse("cafe\u0301: re\u0301sume\u0301 #\n")

    assert source.data == {"café": "résumé"}
    assert source.place(["café"]).column == 7


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            b"a: x\nnaam: caf\xe9\n",
            "2:10: fout: hier staat een teken dat niet als UTF-8 is opgeslagen (het teken 'é'?)",
        ),
        (
            "a: 😀é\n".encode() + b"\x81",
            "2:1: fout: hier staat een teken dat niet als UTF-8 is opgeslagen;",
        ),
        (b"a: \xed\xa0\x80\n", "1:4: fout: hier staat een teken dat niet als UTF-8 is opgeslagen"),
        ("a: x\n".encode("utf-16"), "1:1: fout: dit bestand is opgeslagen als UTF-16"),
        ("a: x\n".encode("utf-16-le"), "1:1: fout: dit is geen gewone tekst, of UTF-16"),
        ("a: x\n".encode("utf-16-be"), "1:1: fout: dit is geen gewone tekst, of UTF-16"),
        (b"PK\x03\x04...", "1:1: fout: dit is geen YAML-bestand, maar een Word-"),
        (b"%PDF-1.7", "1:1: fout: dit is geen YAML-bestand, maar een pdf"),
    ],
)
def test_bytes_that_are_no_utf8_are_refused(raw: bytes, expected: str) -> None:
    (problem,) = problems(raw)
    assert problem.startswith(expected)
    assert problem.endswith(SAVE_AS_UTF8)


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", "# niets\n", "---\n", "~\n"])
def test_an_empty_file_is_told(content: str) -> None:
    assert problems(content) == [
        "1:1: fout: het bestand is leeg; er hoort minstens één veld in ('naam: waarde', of"
        " 'naam: []' als er niets te melden is)"
    ]


@pytest.mark.parametrize("content", ["a: {b: 'c'", "a: {b: 'c'\n"])
def test_a_bracket_that_is_open_at_the_end_is_told_where_it_stands(content: str) -> None:
    (problem,) = problems(content)
    assert problem.startswith("1:4: fout: achter deze '{' ontbreekt een komma of een '}'")


# Bounds


def nested(depth: int) -> str:
    return "a: " + "[" * (depth - 1) + "]" * (depth - 1) + "\n"


def laughs(width: int, levels: int) -> str:
    lines = ["a0: &a0 [x]"]
    for level in range(levels):
        lines.append(f"a{level + 1}: &a{level + 1} [{', '.join([f'*a{level}'] * width)}]")
    return "\n".join(lines) + f"\nb: *a{levels}\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (nested(aliases.MAX_DEPTH + 1), "1:43: fout: hier staan te veel waarden in elkaar"),
        ("a: " + "[" * 1_000_000, "1:43: fout: hier staan te veel waarden in elkaar"),
        ("a:\n  " + "- " * 100_000, "2:81: fout: hier staan te veel waarden in elkaar"),
        ("a: &a " + nested(39)[3:] + "b: [[*a]]\n", "2:6: fout: hier staan te veel waarden in"),
        (laughs(10, 9), "4:25: fout: verwijzingen met '*' halen samen te veel op"),
        (laughs(1000, 1), "2:2510: fout: verwijzingen met '*' halen samen te veel op"),
        (
            f"a: &a {'x' * 60_000}\nb: [*a, *a]\n",
            "2:9: fout: verwijzingen met '*' halen samen te veel op",
        ),
        (f"b: c\na: {'x' * 100_001}\n", "2:4: fout: deze tekst is te lang: 100001 tekens"),
        ("a: [" + "x," * 100_000 + "]", "1:199999: fout: dit bestand heeft meer dan 100000"),
        ("a: x\n" * 2_000_001, "1:1: fout: dit bestand is te groot"),
        ("\n" * 250_001, "1:1: fout: dit bestand heeft te veel regels"),
        ("%TAG !a! b\r" * 200_000, "1:1: fout: tekst die met '%' begint"),
    ],
    ids=lambda value: value[:12] if len(value) > 12 else value,
)
def test_a_bound_is_kept(content: str, expected: str) -> None:
    assert problems(content)[-1].startswith(expected)


def test_what_is_within_the_bounds_is_read() -> None:
    parse(nested(aliases.MAX_DEPTH))
    parse(laughs(10, 1))
    parse(f"a: {'x' * builder.MAX_CHARACTERS}\n")
    parse("a: [" + "x," * (builder.MAX_VALUES - 3) + "]")


# Files


def read_problem(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        source.read(path, "d.yaml")
    (problem,) = caught.value.problems
    return str(problem)


def test_a_file_is_read_under_the_name_for_messages(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: x\n")
    assert source.read(path, "inputs/x.yaml").place(["a"]) == Place("inputs/x.yaml", 1, 4)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    start = "d.yaml:1:1: fout: "
    assert read_problem(tmp_path / "weg.yaml") == f"{start}dit bestand bestaat niet"
    assert read_problem(tmp_path) == f"{start}dit is een map, geen bestand"
    assert read_problem(tmp_path / "pijp") == f"{start}dit is geen gewoon bestand"
    assert read_problem(tmp_path / ("x" * 5000)) == f"{start}dit bestand kan niet worden gelezen"
    assert read_problem(Path("a\0b")).startswith(start)


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: x\n")
    path.chmod(0)
    with as_nobody():
        assert "u mag dit bestand niet lezen" in read_problem(path)


# Anything at all

PIECES = st.lists(
    st.sampled_from(
        [
            *"abc-:#&*!|>'\"%@`{}[],?\\ \t\n\r~<=0é\x00\x85\ufeff",
            *("a: ", "- ", "\n  ", "&a ", "*a", "!!str ", "---\n", "...", "<<: ", "|2\n"),
            *("{{", "%}", "\\u", "\\U0011", '": "'),
        ]
    ),
    max_size=40,
).map("".join)


def _gives_data_or_problems(raw: bytes) -> None:
    try:
        read = source.parse(raw, "d.yaml")
    except InputError as error:
        lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        assert error.problems
        assert all(1 <= problem.place.line <= lines + 1 for problem in error.problems)
        return
    for key in read.data if isinstance(read.data, dict) else ():
        read.place([key])
        read.place_in_text([key], 2, 3)


@settings(max_examples=300)
@given(st.binary(max_size=60))
def test_any_bytes_give_data_or_problems(raw: bytes) -> None:
    _gives_data_or_problems(raw)


@settings(max_examples=1000)
@example(": a\n")
@given(PIECES)
def test_any_text_gives_data_or_problems(content: str) -> None:
    _gives_data_or_problems(content.encode())


@settings(max_examples=300)
@example('a: "\\U00110000"')
@example('a: "\\UFFFFFFFF"')
@given(PIECES)
def test_any_text_gives_data_or_problems_with_the_slow_parser(content: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "LOADER", yaml.SafeLoader)
        _gives_data_or_problems(content.encode())
