"""Public versions that were made, and what is downloaded of them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from generator.form.publications import Publications


def made(publications: Publications, text: str) -> Path:
    """A public version, made as the verb makes it: whole at once."""
    folder = publications.new_folder("d")
    assert not folder.exists()
    (folder / "documenten").mkdir(parents=True)
    (folder / "documenten/1.pdf").write_text(text)
    (folder / "lijst.xlsx").write_text("l")
    return folder


def test_before_there_is_one_there_is_nothing_to_download() -> None:
    publications = Publications()
    publications.new_folder("d")

    assert publications.made("d") is None
    assert publications.zipped("d") is None


def test_the_last_one_is_downloaded_as_one_file() -> None:
    publications = Publications()
    made(publications, "oud")
    made(publications, "nieuw")

    data = publications.zipped("d")

    assert data is not None
    with ZipFile(BytesIO(data)) as packed:
        assert packed.namelist() == ["documenten/1.pdf", "lijst.xlsx"]
        assert packed.read("documenten/1.pdf") == b"nieuw"
    assert publications.made("d") is not None
    assert publications.made("ander") is None


def test_the_same_files_are_the_same_bytes() -> None:
    one, other = Publications(), Publications()
    made(one, "x"), made(other, "x")

    assert one.zipped("d") == other.zipped("d")


def test_older_ones_go_when_a_new_one_begins() -> None:
    publications = Publications()
    first, second, third = (made(publications, "x") for _ in range(3))

    publications.new_folder("d")

    assert [one.exists() for one in (first, second, third)] == [False, False, True]
