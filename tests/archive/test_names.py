"""The names of files in the archive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.archive.mdto import FILE_ENDING
from generator.archive.names import document_name, source_path
from generator.dossier.legal_names import legal, unspelled

FORBIDDEN = set('<>:"/\\|?*#& ')


@given(st.text(max_size=400), st.text(max_size=400))
def test_every_name_is_legal_and_fits_with_the_longest_ending(word: str, kenmerk: str) -> None:
    name = f"{document_name(word, kenmerk)}.docx{FILE_ENDING}"

    assert FORBIDDEN.isdisjoint(name)
    assert name.isascii()


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_no_path_is_too_long_for_windows(dossier: str, document: str, kenmerk: str) -> None:
    folder, name = legal(dossier), document_name(document, kenmerk)
    made = f"archief/{folder}/v0001/data/{name}/{name}.docx{FILE_ENDING}"
    source = source_path(f"{dossier}/{document}.yaml".replace("\n", "-"))
    read = f"archief/{folder}/v0001/data/invoer/{source}{FILE_ENDING}"

    assert len(made) <= 200
    assert len(read) <= 200 or "/" in dossier + document


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_different_words_have_different_names(a: str, b: str, c: str, d: str) -> None:
    assert (document_name(a, b) == document_name(c, d)) == ((a, b) == (c, d))


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("organisatie.yaml", "organisatie.yaml"),
        ("2025-09-br/nota b.yaml", "2025-09-br/nota=20b.yaml"),
        ("a&b/nota.yaml", "a=26b/nota.yaml"),
    ],
)
def test_a_source_keeps_its_folder_and_ending(path: str, kept: str) -> None:
    assert source_path(path) == kept
    assert unspelled(kept) == path


def test_a_long_source_keeps_its_ending() -> None:
    assert source_path(f"d/{'x' * 200}.yaml").endswith(".yaml")
