"""Undoing what was done last, byte for byte, and after others went on."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from generator.form import history, log
from generator.form import undo as undo_module
from generator.form.asked import Undone
from generator.form.deed import Deed, Soort
from generator.form.store import Store
from generator.form.undo import MOST, ONE_STEP, NothingToUndoError, Step, Steps
from generator.problems import InputError, MachineError
from generator.source.editing import Add, Move, Put, Remove
from generator.source.merging.merged import ClashError
from tests.form.conftest import NOTA, SUBJECT, Desk

CHANGES = [
    Put(SUBJECT, "Stand van zaken"),
    Put(SUBJECT, None),
    Put(("kenmerk",), "A-1"),
    Put(("afzender", "directie"), None),
    Put(("secties", 0, "tekst"), "Een\n\n- lijst\n"),
    Add(("secties",), 1, {"kop": "Nieuw", "tekst": None}),
    Remove(("secties", 1)),
    Move(("secties",), 1, 0),
]


def undo(desk: Desk, who: str = "") -> Undone:
    return desk.store.undo(desk.folder, who)


def redo(desk: Desk, who: str = "") -> Undone:
    return desk.store.redo(desk.folder, who)


def subject(desk: Desk, value: str, was: str, who: str = "") -> None:
    """Somebody fills in the subject, a while after what was done last."""
    desk.clock.now += ONE_STEP + 1
    desk.put(value, "onderwerp", was=was, who=who)


@pytest.mark.parametrize("layout", ["lf", "crlf", "bom", "no line end"])
@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_undone_and_done_again_byte_for_byte(change: Put, layout: str, desk: Desk) -> None:
    before = {
        "lf": NOTA,
        "crlf": NOTA.replace(b"\n", b"\r\n"),
        "bom": b"\xef\xbb\xbf" + NOTA,
        "no line end": NOTA.rstrip(b"\n"),
    }[layout]
    desk.write(before)
    was = {SUBJECT: "Voortgang", ("secties", 0, "tekst"): "Oud"}.get(change.loc)
    desk.change(change, was)
    changed = desk.content
    assert changed != before

    undo(desk)
    assert desk.content == before
    redo(desk)
    assert desk.content == changed
    undo(desk)
    assert desk.content == before


def test_what_was_undone_is_told_in_words(desk: Desk) -> None:
    desk.put("Vlot", "secties", 1, "tekst", was="Traag")

    undone = undo(desk)

    assert undone == Undone(desk.file, ("secties", 1, "tekst"), "secties › 2 › tekst")


def test_all_of_a_dossier_is_undone_the_last_one_first(desk: Desk) -> None:
    other = desk.folder / "memo.yaml"
    other.write_bytes(b"onderwerp: Memo\n")
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    version = desk.store.read(other).name
    desk.store.change(other, version, Put(SUBJECT, "Bericht"), "Memo")

    assert [undo(desk).file, undo(desk).file] == [other, desk.file]
    assert (other.read_bytes(), desk.content) == (b"onderwerp: Memo\n", NOTA)
    with pytest.raises(NothingToUndoError):
        undo(desk)


def test_what_was_typed_in_one_field_in_a_few_seconds_is_one_step(desk: Desk) -> None:
    was = "Voortgang"
    for letter in range(1, 5):
        desk.clock.now += 1
        desk.put("Stand"[:letter], "onderwerp", was=was)
        was = "Stand"[:letter]
    subject(desk, "Stand van zaken", was)
    desk.put("Kennisnemen", "doel", was="Besluiten")

    undo(desk)
    assert b"doel: Besluiten" in desk.content
    undo(desk)
    assert b"onderwerp: Stan  #" in desk.content
    undo(desk)
    assert desk.content == NOTA
    with pytest.raises(NothingToUndoError):
        undo(desk)


def test_what_another_program_saved_between_two_keys_is_no_step_of_ours(desk: Desk) -> None:
    desk.put("S", "onderwerp", was="Voortgang")
    desk.replace("Besluiten", "Kennisnemen")
    desk.put("St", "onderwerp", was="S")

    undo(desk)
    assert b"onderwerp: S  #" in desk.content
    undo(desk)
    assert desk.content == NOTA.replace(b"Besluiten", b"Kennisnemen")


def test_who_does_something_else_cannot_do_again_what_was_undone(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    undo(desk)
    desk.put("Kennisnemen", "doel", was="Besluiten")

    with pytest.raises(NothingToUndoError):
        redo(desk)


def test_everybody_undoes_what_he_did_himself(desk: Desk) -> None:
    subject(desk, "Stand van zaken", "Voortgang", who="anna")
    desk.put("Kennisnemen", "doel", was="Besluiten", who="bram")

    undo(desk, "anna")

    assert desk.content == NOTA.replace(b"Besluiten", b"Kennisnemen")
    with pytest.raises(NothingToUndoError):
        undo(desk, "anna")
    undo(desk, "bram")
    assert desk.content == NOTA
    redo(desk, "anna")
    assert desk.content == NOTA.replace(b": Voortgang", b": Stand van zaken", 1)


def test_so_many_steps_are_kept() -> None:
    steps = Steps()
    for number in range(MOST + 3):
        deed = Deed(Soort.WAARDE, SUBJECT, str(number), str(number + 1))
        steps.add(Step(Path("nota.yaml"), b"", b"", deed, at=number * (ONE_STEP + 1)))

    assert [step.deed.van for (step,) in steps.done] == [str(n + 3) for n in range(MOST)]


def test_of_very_long_files_fewer_steps_can_be_undone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_module, "MOST_BYTES", 4 * len(NOTA))
    was = "Voortgang"
    for value in ["a", "b", "c"]:
        subject(desk, value, was)
        was = value

    undo(desk)
    undo(desk)
    with pytest.raises(NothingToUndoError):
        undo(desk)


# After others


def test_lines_that_others_changed_stay(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    desk.replace("Besluiten", "Kennisnemen  # op verzoek")

    undo(desk)
    assert desk.content == NOTA.replace(b"Besluiten", b"Kennisnemen  # op verzoek")
    redo(desk)
    assert b"onderwerp: Stand van zaken  # kort houden" in desk.content
    assert b"op verzoek" in desk.content


def test_an_item_comes_back_with_its_comments_after_others_went_on(desk: Desk) -> None:
    desk.change(Remove(("secties", 1)))
    desk.replace("kop: Aanleiding\n", "kop: Aanleiding  # van een ander\n")

    assert undo(desk).loc == ("secties", 1)

    assert desk.content == NOTA.replace(b"Aanleiding", b"Aanleiding  # van een ander")


def test_an_item_that_others_moved_is_found(desk: Desk) -> None:
    desk.put("Vlot", "secties", 1, "tekst", was="Traag")
    desk.replace("secties:\n", "secties:\n  - kop: Nieuw\n    tekst: Vers\n")

    undone = undo(desk)

    assert undone.loc == ("secties", 2, "tekst")
    assert b"tekst: Traag" in desk.content
    assert b"kop: Nieuw" in desk.content


def test_another_field_on_the_same_line_stays(desk: Desk) -> None:
    desk.write(b"metingen:\n  - {peildatum: 2025-06-30, waarde: 12}\n")
    desk.put("13", "metingen", 0, "waarde", was="12")
    desk.replace("waarde: 13", "waarde: 13, bron: HR")

    undo(desk)

    assert desk.content == b"metingen:\n  - {peildatum: 2025-06-30, waarde: 12, bron: HR}\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("onderwerp: Stand van zaken", "onderwerp: Tussenstand"),
        ("onderwerp: Stand van zaken  # kort houden\n", ""),
    ],
)
def test_what_others_changed_since_is_told_and_left_alone(old: str, new: str, desk: Desk) -> None:
    desk.put("Kennisnemen", "doel", was="Besluiten")
    subject(desk, "Stand van zaken", "Voortgang")
    desk.replace(old, new)
    before = desk.content

    with pytest.raises(ClashError):
        undo(desk)

    assert desk.content == before
    undo(desk)
    assert b"doel: Besluiten" in desk.content


def test_a_group_that_came_in_the_place_of_a_text_stays(desk: Desk) -> None:
    desk.put(None, "onderwerp", was="Voortgang")
    desk.replace("onderwerp:", "onderwerp: {}")
    before = desk.content

    with pytest.raises(ClashError):
        undo(desk)

    assert desk.content == before


def test_a_line_of_the_same_text_is_the_same_field(desk: Desk) -> None:
    desk.write(b"tekst: |\n  een\n  twee\n  drie\n")
    desk.put("EEN\ntwee\ndrie\n", "tekst", was="een\ntwee\ndrie\n")
    desk.replace("drie", "DRIE")
    before = desk.content

    with pytest.raises(ClashError):
        undo(desk)

    assert desk.content == before


def test_what_others_undid_already_is_not_written_again(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    desk.write(NOTA)

    assert undo(desk).loc == SUBJECT

    assert desk.content == NOTA
    with pytest.raises(NothingToUndoError):
        undo(desk)


# What cannot be done now


def test_a_file_that_cannot_be_read_now_can_be_undone_later(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    changed = desk.content
    desk.write(b'half: "')

    with pytest.raises(InputError):
        undo(desk)
    assert desk.content == b'half: "'

    desk.write(changed)
    undo(desk)
    assert desk.content == NOTA


def test_a_full_disk_leaves_the_step(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(MachineError, match="de schijf is vol"):
            undo(desk)

    undo(desk)
    assert desk.content == NOTA


def test_a_file_that_was_taken_away_is_in_the_way_of_nothing_else(desk: Desk) -> None:
    other = desk.folder / "memo.yaml"
    other.write_bytes(b"onderwerp: Memo\n")
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    desk.store.change(other, desk.store.read(other).name, Put(SUBJECT, "Bericht"), "Memo")
    other.unlink()

    with pytest.raises(InputError, match="dit bestand bestaat niet"):
        undo(desk)
    undo(desk)

    assert desk.content == NOTA


def test_a_server_that_was_started_anew_has_nothing_to_undo(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    with pytest.raises(NothingToUndoError):
        Store().undo(desk.folder)


def test_undoing_is_a_change_like_any_other(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang", who="anna")
    desk.store.undo(desk.folder, "anna")

    lines = log.read(log.log_of(desk.file)).entries
    told = [(line.wie, line.plek, line.van, line.naar) for line in lines]
    assert told == [
        ("anna", "onderwerp", "Voortgang", "Stand van zaken"),
        ("anna", "onderwerp", "Stand van zaken", "Voortgang"),
    ]
    assert [*history.faults(desk.file)] == []
