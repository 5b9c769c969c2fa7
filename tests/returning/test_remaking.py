"""Made once more with signs, a document says the same and tells where its words come from."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from xml.sax.saxutils import unescape

import pytest

from generator import source
from generator.cli.main import main
from generator.content.signs import Piece
from generator.dossier.tracing import traces
from generator.dutch import WEEKDAYS
from generator.model.fields.period import parse_period
from generator.origin import Origin
from generator.places import INPUTS, ROOT, TEMPLATES
from generator.problems import InputError
from generator.program import program_version
from generator.received.package import Package
from generator.returning.remaking import NAMELESS, OTHER_VERSION, Pieces, Remade, remade
from generator.returning.word_text import paragraphs
from generator.word.package.package import read_parts, write_parts
from generator.word.package.sources import SOURCES

DOCUMENTS = sorted(
    path.relative_to(ROOT / INPUTS).with_suffix("")
    for path in (ROOT / INPUTS).glob("*/*.yaml")
    if (TEMPLATES / path.stem.split("-")[0]).is_dir()
)
TOKEN = re.compile(r"[^\W_]+")


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All samples as Word files."""
    folder = tmp_path_factory.mktemp("output")
    samples = [str(path) for path in sorted((ROOT / INPUTS).glob("*/"))]
    assert main(["maak", *samples, "--uit", str(folder), "--formaat", "docx"]) == 0
    return folder


@dataclass(frozen=True)
class Sample:
    """A document that was made once more, and what its paragraphs say."""

    again: Remade
    said: list[Pieces]

    @property
    def pieces(self) -> Iterator[Piece]:
        return (piece for paragraph in self.said for piece in paragraph)


@pytest.fixture(scope="module", params=DOCUMENTS, ids=str)
def sample(request: pytest.FixtureRequest, output: Path) -> Sample:
    again = remade(output / f"{request.param}.docx", TEMPLATES)
    return Sample(again, again.paragraphs())


def test_without_its_signs_the_text_is_that_of_the_document(sample: Sample) -> None:
    said = ["".join(piece.text for piece in one) for one in sample.said]
    plain = list(paragraphs(Package(sample.again.document)))

    assert said[: len(plain)] == plain
    assert sample.again.is_as_it_was_made(sample.said)


def test_a_word_without_origin_is_one_of_the_program_or_its_templates(sample: Sample) -> None:
    fixed = {word for piece in sample.pieces if not piece.origins for word in tokens(piece.text)}

    assert fixed - fixed_words() == set()


def test_a_word_that_was_filled_in_stands_where_it_is_said_to_come_from(sample: Sample) -> None:
    astray = {
        (piece.text, piece.origins)
        for piece in sample.pieces
        if piece.origins and not tokens(piece.text) <= known(sample.again, piece)
    }

    assert astray == set()


def test_every_origin_stands_in_a_file_that_travels_along(sample: Sample) -> None:
    origins = {origin for piece in sample.pieces for origin in piece.origins}

    assert origins
    assert {origin.file for origin in origins} <= set(sample.again.dossier.sources)
    assert all(trace.lines for trace in traces(sample.again.dossier, origins))


def tokens(text: str) -> set[str]:
    """The words and numbers of a text; a number with a comma counts as two."""
    return set(TOKEN.findall(text.casefold()))


@cache
def words_of_the_program() -> frozenset[str]:
    """The words that stand in its texts."""
    code = " ".join(
        node.value
        for path in (ROOT / "generator").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return frozenset(tokens(code))


@cache
def fixed_words() -> frozenset[str]:
    """Those, the words of the frames, and what is counted: pages, figures, days of a month."""
    frames = " ".join(path.read_text("utf-8") for path in TEMPLATES.glob("*/opbouw.yaml"))
    return words_of_the_program() | tokens(f"{frames} {' '.join(map(str, range(1, 100)))}")


def known(again: Remade, piece: Piece) -> set[str]:
    """The words that may be said of the values that a text comes from.

    Of a line of Markdown these are its own. Of another value they are those, a day as it is
    printed, and words of the program about it; figures that were computed stand nowhere.
    """
    values = [written(again, origin) for origin in piece.origins]
    words = tokens(" ".join([*values, *map(printed, values)]))
    if any(origin.part for origin in piece.origins):
        return words
    computed = len(values) > 1 or values == [""]
    figures = {token for token in tokens(piece.text) if token.isdecimal()}
    return words | words_of_the_program() | (figures if computed else set())


def written(again: Remade, origin: Origin) -> str:
    """The value as it stands in the YAML: of a text the lines; nothing for a group of fields."""
    data = read(again.dossier.sources[origin.file])
    for step in origin.loc:
        data = data[step] if isinstance(data, dict | list) else None  # type: ignore[index]
    if not isinstance(data, str):
        return ""
    return "\n".join(data.split("\n")[slice(*origin.part)]) if origin.part else data


@cache
def read(raw: bytes) -> source.Data:
    return source.parse(raw, "bron.yaml").data


def printed(written: str) -> str:
    """A day or a period as it is printed, with the day of the week; nothing for other words."""
    try:
        period = parse_period(written)
    except ValueError:
        return ""
    return f"{period.text} {WEEKDAYS[period.first.weekday()]}" if period else ""


# What cannot be made again


def message_of(document: Path) -> str:
    with pytest.raises(InputError) as caught:
        remade(document, TEMPLATES)
    (problem,) = caught.value.problems
    assert problem.place.file == str(document)
    return problem.message


@pytest.fixture
def memo(output: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(output / "2025-11-memo/memo.docx", tmp_path))


def with_sources(document: Path, old: bytes, new: bytes) -> Path:
    parts = read_parts(document.read_bytes())
    assert old in parts[SOURCES]
    document.write_bytes(write_parts({**parts, SOURCES: parts[SOURCES].replace(old, new)}))
    return document


def test_a_document_must_say_which_it_is(memo: Path) -> None:
    unnamed = with_sources(memo, b'document="2025-11-memo/memo"', b'document="2025-11-memo/weg"')

    assert message_of(unnamed) == NAMELESS


@pytest.mark.parametrize("name", ["", "/", "../memo", "2025-11-memo", "2025-11-memo/"])
def test_a_name_that_leads_elsewhere_is_none(name: str, memo: Path) -> None:
    new = f'document="{name}"'.encode()

    assert message_of(with_sources(memo, b'document="2025-11-memo/memo"', new)) == NAMELESS


def of_version(memo: Path, version: str) -> Path:
    own = f'versie="{program_version()}"'.encode()
    return with_sources(memo, own, f'versie="{version}"'.encode())


def test_a_document_of_this_version_of_the_program_tells_nothing(memo: Path) -> None:
    assert remade(memo, TEMPLATES).told == ()


def test_a_document_of_another_version_of_the_program_says_so(memo: Path) -> None:
    told = remade(of_version(memo, "99.1"), TEMPLATES).told

    assert told == (OTHER_VERSION.format("99.1", program_version()),)


@pytest.mark.parametrize("version", ["", "9\N{CONTROL SEQUENCE INTRODUCER}2J", "9" * 41, "1 of 2"])
def test_what_can_be_no_version_is_not_repeated(version: str, memo: Path) -> None:
    assert remade(of_version(memo, version), TEMPLATES).told == ()


def test_what_only_a_newer_version_can_read_names_that_version(memo: Path) -> None:
    newer = of_version(memo, "99.1")
    old = b"onderwerp: "
    parts = read_parts(newer.read_bytes())
    new = parts[SOURCES].replace(old, b"nieuwveld: x\n" + old, 1)
    sealed = re.sub(rb'(pad="2025-11-memo/memo.yaml" sha256=")\w+', seal_in(new), new)
    newer.write_bytes(write_parts({**parts, SOURCES: sealed}))

    assert message_of(newer).endswith("(het is gemaakt met versie 99.1 van het programma)")


def seal_in(sources: bytes) -> bytes:
    """What replaces the seal of the memo, so that it fits its words."""
    (words,) = re.findall(rb'pad="2025-11-memo/memo.yaml"[^>]*>(.*?)</bestand>', sources, re.S)
    plain = unescape(words.decode(), {"&#13;": "\r", "&quot;": '"'}).encode()
    return rb"\g<1>" + sha256(plain).hexdigest().encode()


def test_a_document_that_was_edited_says_so(memo: Path) -> None:
    parts = read_parts(memo.read_bytes())
    body = parts["word/document.xml"]
    assert b"Memo" in body
    memo.write_bytes(write_parts({**parts, "word/document.xml": body.replace(b"Memo", b"Nota")}))

    assert not is_as_it_was_made(memo)


def test_a_document_that_lost_its_last_words_says_so(memo: Path) -> None:
    parts = read_parts(memo.read_bytes())
    last = max(name for name in parts if re.fullmatch(r"word/footer\d*\.xml", name))
    without_words = re.sub(rb"<w:t\b[^>]*>[^<]*</w:t>", b"", parts[last])
    assert without_words != parts[last]
    memo.write_bytes(write_parts({**parts, last: without_words}))

    assert not is_as_it_was_made(memo)


def test_stops_of_tabs_are_no_words(memo: Path) -> None:
    parts = read_parts(memo.read_bytes())
    body = parts["word/document.xml"]
    stops = b'<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    assert b"<w:pPr>" in body
    memo.write_bytes(write_parts({**parts, "word/document.xml": body.replace(b"<w:pPr>", stops)}))

    assert is_as_it_was_made(memo)


def is_as_it_was_made(document: Path) -> bool:
    again = remade(document, TEMPLATES)
    return again.is_as_it_was_made(again.paragraphs())
