"""What is mended in a file, and what is left as it is; the cases stand in the fixtures."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.mending import Mended, mended
from generator.cli.mending import told
from generator.model import soorten
from generator.problems import InputError
from tests.filled_in import samples
from tests.fixture_files import FIXTURES, Document, documents, yaml_files

CASES = documents(FIXTURES / "herstel", "*.md")
KINDS = soorten.bestanden()
NOTHING = "Niets te herstellen."


def mended_text(text: str | bytes, kind: str = "knelpunten") -> Mended:
    raw = text if isinstance(text, bytes) else text.encode()
    return mended(raw, f"d/{kind}.yaml", KINDS[kind])


def only_file(part: str) -> tuple[str, str]:
    """The kind and the text of the one file in a part of a fixture."""
    ((name, text),) = yaml_files(part).items()
    return name.removesuffix(".yaml"), text


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_file_is_mended(case: Document) -> None:
    before, expected, after = case.parts
    kind, text = only_file(before)

    found = mended_text(text, kind)

    lines = "\n".join([*map(told, found.mends), *map(str, found.unsure)]) or NOTHING
    assert lines.replace("→", "\t").replace("␣", " ") == expected
    assert found.raw.decode() == only_file(after)[1]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_was_mended_needs_it_no_more(case: Document) -> None:
    kind, text = only_file(case.parts[2])
    assert mended_text(text, kind).mends == ()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_lines_end_as_they_did(case: Document) -> None:
    kind, text = only_file(case.parts[0])
    windows = mended_text(text.replace("\n", "\r\n"), kind)
    assert windows.raw.decode() == only_file(case.parts[2])[1].replace("\n", "\r\n")


@pytest.mark.parametrize("path", samples(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_in_the_samples_only_an_id_may_lack(path: Path) -> None:
    found = mended(path.read_bytes(), str(path), KINDS[path.stem.split("-")[0]])
    assert {mend.why[:6] for mend in found.mends} <= {"een id"}
    assert found.unsure == ()


def test_a_byte_order_mark_at_the_start_stays() -> None:
    text = "Knelpunten:\n  - {id: tijd, omschrijving: Geen tijd.}\n"
    found = mended_text(b"\xef\xbb\xbf" + text.encode())
    assert found.raw == b"\xef\xbb\xbf" + text.replace("K", "k").encode()


def test_a_file_without_anything_to_mend_is_the_same_bytes() -> None:
    raw = b"\xef\xbb\xbfknelpunten:\r\n  - {id: tijd, omschrijving: Geen tijd.}\r"
    assert mended_text(raw) == Mended(raw)


@pytest.mark.parametrize("raw", [b"PK\x03\x04abc", b"%PDF-1.7\n", b"a: \x81\n", b"a: caf\x8e\n"])
def test_what_is_certainly_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError):
        mended_text(raw)


def test_ids_of_before_are_given_again() -> None:
    text = b"knelpunten:\n  - omschrijving: Te weinig tijd.\n"
    known = {("Knelpunt", "te weinig tijd"): "tijdgebrek"}
    found = mended(text, "d/knelpunten.yaml", KINDS["knelpunten"], known)
    assert b"- id: tijdgebrek\n" in found.raw


def test_a_place_is_that_of_the_file_as_it_was() -> None:
    text = (
        "knelpunten:\n  - omschrijving: |\n      A\tB\n      1\t2\n"
        "    tegenmaatregel: |\n      • een\n      • twee\n"
    )
    lines = [mend.place.line for mend in mended_text(text).mends]
    assert lines == [3, 6, 2]
