"""Whether a file may be an annex, known without reading YAML."""

from __future__ import annotations

import pytest

from generator.dossier.named_files import may_be_annex

NAME = "het advies.pdf"


@pytest.mark.parametrize(
    "text",
    [
        b"bestand: het advies.pdf\n",
        b"bestand: het\n  advies.pdf\n",
        b'bestand: "het \\x61dvies.pdf"\n',
        "bestand: het advies.pdf\n".encode("utf-16"),
    ],
)
def test_however_yaml_writes_the_name_it_is_found(text: bytes) -> None:
    assert may_be_annex(NAME, [b"onderwerp: iets\n", text])


@pytest.mark.parametrize("text", [b"onderwerp: het advies\n", b"bestand: advies.docx\n", b""])
def test_a_file_of_which_nothing_speaks_is_not_read(text: bytes) -> None:
    assert not may_be_annex(NAME, [text])


def test_letters_with_their_accent_apart_are_the_same_letters() -> None:
    assert may_be_annex("tes\N{LATIN SMALL LETTER E WITH ACUTE}.pdf", ["tese\u0301.pdf".encode()])


def test_a_file_of_another_kind_is_no_annex() -> None:
    assert not may_be_annex("notitie.txt", [b"bestand: notitie.txt\n"])
