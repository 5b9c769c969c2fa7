from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from generator.build.record import NAME, Record, read_record, write_record
from generator.problems import Place, Problem, Severity

WARNING = Problem(Place("kalender.yaml", 3, 3), "te weinig", Severity.WARNING, meant="SG")
OWN = Problem(Place("memo.yaml"), "te lang", Severity.WARNING)


def hash_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def test_a_record_comes_back_as_it_was(tmp_path: Path) -> None:
    record = Record().done({"nota.docx": "a"}, "vinger", (WARNING,), (OWN,))

    write_record(tmp_path, record)

    assert read_record(tmp_path) == record


def test_what_was_told_of_a_document_is_told_once_for_all_its_files(tmp_path: Path) -> None:
    files = [tmp_path / "nota.docx", tmp_path / "nota.pdf"]
    record = Record().done({one.name: "a" for one in files}, "vinger", (), (WARNING,))

    assert record.told_of([*files, tmp_path / "memo.pdf"]) == (WARNING,)
    assert record.done({one.name: "b" for one in files}, "vinger", ()).told_of(files) == ()


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"{",
        b"[]",
        b'{"entries": {}}',
        b'{"entries": {"a": 1}, "warnings": []}',
        b'{"entries": {}, "warnings": [{"bestand": "a"}]}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_record_that_cannot_be_read_is_an_empty_one(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / NAME).write_bytes(contents)

    assert read_record(tmp_path) == Record()


def test_a_file_is_current_when_it_is_there_and_made_from_the_same(tmp_path: Path) -> None:
    target = tmp_path / "nota.docx"
    record = Record().done({"nota.docx": "a"}, "vinger", ())

    assert not record.is_made_from(target, "vinger")
    target.write_text("x")
    assert record.is_made_from(target, "vinger")
    assert not record.is_made_from(target, "andere")
    assert not record.is_made_from(tmp_path / "nota.pdf", "vinger")


def test_a_file_with_other_contents_is_not_ours(tmp_path: Path) -> None:
    target = tmp_path / "nota.docx"
    record = Record().done({"nota.docx": hash_of("van ons")}, "vinger", ())

    assert record.is_ours(target, hash_of("nieuw"))
    target.write_text("van ons")
    assert record.is_ours(target, hash_of("nieuw"))
    target.write_text("nieuw")
    assert record.is_ours(target, hash_of("nieuw"))
    target.write_text("bewerkt")
    assert not record.is_ours(target, hash_of("nieuw"))


def test_killed_half_way_neither_the_old_nor_the_new_looks_edited(tmp_path: Path) -> None:
    target = tmp_path / "nota.docx"
    record = Record().done({"nota.docx": hash_of("oud")}, "vinger", ())

    half_way = record.starting({"nota.docx": hash_of("nieuw")})

    for contents in ("oud", "nieuw"):
        target.write_text(contents)
        assert half_way.is_ours(target, hash_of("later"))
        assert not half_way.is_made_from(target, "vinger")


def test_killed_twice_in_a_row_nothing_looks_edited_either(tmp_path: Path) -> None:
    target = tmp_path / "nota.docx"
    record = Record().done({"nota.docx": hash_of("oud")}, "vinger", ())

    record = record.starting({"nota.docx": hash_of("nieuw")})
    record = record.starting({"nota.docx": hash_of("nieuwer")})

    for contents in ("oud", "nieuw", "nieuwer"):
        target.write_text(contents)
        assert record.is_ours(target, hash_of("later"))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)

    assert read_record(tmp_path) == Record()


@pytest.mark.parametrize("name", ["../nota.docx", "/etc/passwd", "", ".", "..", "a\x00b", "a\nb"])
def test_what_cannot_be_a_file_of_the_folder_is_not_remembered(tmp_path: Path, name: str) -> None:
    write_record(tmp_path, Record().done({name: "a", "nota.docx": "b"}, "vinger", ()))

    assert list(read_record(tmp_path).entries) == ["nota.docx"]


def test_of_what_is_gone_nothing_is_remembered() -> None:
    record = Record().done({"een": "a", "twee": "b"}, "vinger", (WARNING,))

    assert record.without(["een", "drie"]) == Record().done({"twee": "b"}, "vinger", (WARNING,))
