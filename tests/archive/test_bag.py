"""A bag: what is in it, and what is seen when somebody touched it."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import bagit
import pytest

from generator.archive import bag
from generator.disk import read_only
from tests.archive.deposits import files, write

PAYLOAD = {"nota/nota.pdf": b"%PDF", "invoer/nota.yaml": b"datum: 1", "leeg.yaml": b""}
INFO = {"Bagging-Date": "2025-09-30", "Contact-Name": "Adviseur D&I"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    read_only.write_folder(tmp_path / "v0001", bag.bag_files(PAYLOAD, INFO))
    return tmp_path / "v0001"


@pytest.fixture
def sealed() -> str:
    return bag.seal(bag.bag_files(PAYLOAD, INFO))


def said(folder: Path, sealed: str) -> list[str]:
    return [
        f"{Path(problem.place.file).relative_to(folder)}: {problem.message}"
        for problem in bag.faults(folder, sealed)
    ]


def test_the_library_takes_it_for_a_bag(folder: Path, sealed: str) -> None:
    found = bagit.Bag(str(folder))

    assert found.validate()
    assert found.version_info == (1, 0)
    assert found.info["Contact-Name"] == "Adviseur D&I"
    assert found.info["Payload-Oxum"] == "12.3"
    assert list(bag.judged(folder, thorough=True)) == []
    assert said(folder, sealed) == []


def test_the_same_files_give_the_same_bag() -> None:
    turned = dict(reversed(PAYLOAD.items()))

    assert bag.bag_files(turned, INFO) == bag.bag_files(PAYLOAD, INFO)


def test_the_checksums_are_those_of_the_payload(folder: Path) -> None:
    assert bag.checksums(folder) == {
        path: sha256(data).hexdigest() for path, data in PAYLOAD.items()
    }


@pytest.mark.parametrize("bit", [0, 5, 7])
def test_a_flipped_bit_anywhere_is_seen_and_its_file_named(
    bit: int, folder: Path, sealed: str
) -> None:
    for name, whole in files(folder).items():
        for place in {0, len(whole) // 2, len(whole) - 1} if whole else set():
            flipped = bytearray(whole)
            flipped[place] ^= 1 << bit
            write(folder / name, bytes(flipped))
            assert f"{name}: {bag.CHANGED}" in said(folder, sealed)
        write(folder / name, whole)
    assert said(folder, sealed) == []


def test_a_file_that_is_gone_or_came_later_is_named(folder: Path, sealed: str) -> None:
    write(folder / "data/nota/nota.docx", b"later")
    write(folder / "fetch.txt", b"later")
    (folder / "data/leeg.yaml").unlink()

    assert said(folder, sealed) == [
        f"data/leeg.yaml: {bag.MISSING}",
        f"data/nota/nota.docx: {bag.EXTRA}",
        f"fetch.txt: {bag.EXTRA}",
    ]


@pytest.mark.parametrize("name", ["manifest-sha256.txt", "tagmanifest-sha256.txt", "bagit.txt"])
def test_a_tag_file_that_is_gone_is_named(name: str, folder: Path, sealed: str) -> None:
    (folder / name).unlink()

    assert said(folder, sealed) == [f"{name}: {bag.MISSING}"]


def a_link(path: Path) -> None:
    path.rename(path.with_name("elders"))
    path.symlink_to("elders")


def a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize("replace", [a_link, a_pipe])
@pytest.mark.parametrize("name", ["data/nota/nota.pdf", "manifest-sha256.txt"])
def test_only_a_plain_file_counts(
    replace: Callable[[Path], None], name: str, folder: Path, sealed: str
) -> None:
    (folder / name).parent.chmod(0o755)
    replace(folder / name)

    assert f"{name}: {bag.NOT_A_FILE}" in said(folder, sealed)


def test_a_folder_that_is_a_link_is_named(folder: Path, sealed: str) -> None:
    (folder / "data").chmod(0o755)
    (folder / "data/elders").symlink_to(folder.parent)

    assert said(folder, sealed) == [f"data/elders: {bag.EXTRA}"]


def test_a_manifest_that_leads_outside_leads_nowhere(folder: Path, sealed: str) -> None:
    outside = folder.parent / "geheim"
    outside.write_bytes(b"geheim")
    line = f"{sha256(b'anders').hexdigest()}  ../geheim\n".encode()
    write(folder / bag.MANIFEST, (folder / bag.MANIFEST).read_bytes() + line)

    assert said(folder, sealed) == [f"{bag.MANIFEST}: {bag.CHANGED}"]


def test_the_library_sees_what_is_no_bag(folder: Path) -> None:
    (folder / bag.DECLARATION).unlink()

    (problem,) = bag.judged(folder, thorough=True)

    assert problem.message.startswith(bag.NO_BAG)
