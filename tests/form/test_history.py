"""What was done to a file, per file and per field, and putting it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from generator.disk.chain import START
from generator.form import log, logline
from generator.form.deed import Deed, deed_of
from generator.form.history import History, history_of, history_until, lines_of
from generator.form.logline import LogLine
from generator.form.past import PAUSE, Past
from generator.origin import Loc, in_words
from generator.source import Data
from generator.source.editing import Add, Change, Move, Put, Remove, after
from generator.source.merging.saying import said
from tests.form.conftest import NOTA, Desk

BEGIN = datetime(2025, 9, 1, 9, 0, tzinfo=UTC)
DATA: Data = {"titel": "Oud", "doelen": [{"naam": name, "uitleg": None} for name in "abc"]}


def told(changes: list[Change], data: Data = DATA) -> tuple[History, Data]:
    """The history of those changes, an hour apart, and what the file says then."""
    steps = []
    for number, change in enumerate(changes):
        changed = after(data, change)
        line = line_of(deed_of(change, data, changed), number)
        steps.append(Past(line, line))
        data = changed
    return History(tuple(steps)), data


def line_of(deed: Deed, number: int = 0, seconds: float = 0, who: str = "") -> LogLine:
    return LogLine(
        op=(BEGIN + timedelta(hours=number, seconds=seconds)).isoformat(),
        wie=who,
        bestand="2025-09-br/nota.yaml",
        soort=deed.soort.value,
        plek=in_words(deed.loc),
        van=deed.van,
        naar=deed.naar,
        voor=str(number),
        na=str(number + 1),
        vorige=START,
    )


def shown(steps: list[Past]) -> list[str]:
    return [f"{in_words(past.deed.loc)}: {past.deed.van} → {past.deed.naar}" for past in steps]


# Per field


def test_what_concerns_a_field_the_newest_first() -> None:
    history, _ = told(
        [Put(("titel",), "Nieuw"), Put(("doelen", 0, "naam"), "A"), Put(("titel",), "Nieuwst")]
    )

    assert shown(history.of_field(("titel",))) == [
        "titel: Nieuw → Nieuwst",
        "titel: Oud → Nieuw",
    ]


def test_a_field_is_followed_to_where_it_stood() -> None:
    history, _ = told(
        [
            Put(("doelen", 1, "uitleg"), "een"),
            Add(("doelen",), 0, {"naam": "nieuw"}),
            Put(("doelen", 2, "uitleg"), "twee"),
            Put(("doelen", 1, "uitleg"), "van een ander doel"),
            Move(("doelen",), 2, 0),
            Put(("doelen", 0, "uitleg"), "drie"),
            Remove(("doelen", 1)),
        ]
    )

    assert shown(history.of_field(("doelen", 0, "uitleg"))) == [
        "doelen › 1 › uitleg: twee → drie",
        "doelen › 3: 3 → 1",
        "doelen › 3 › uitleg: een → twee",
        "doelen › 2 › uitleg: None → een",
    ]


def test_the_history_of_an_item_begins_when_it_came() -> None:
    history, _ = told(
        [
            Put(("doelen", 0, "naam"), "van wie er toen stond"),
            Add(("doelen",), 0, {"naam": "nieuw"}),
            Put(("doelen", 0, "naam"), "nieuwer"),
        ]
    )

    assert shown(history.of_field(("doelen", 0))) == [
        "doelen › 1 › naam: nieuw → nieuwer",
        "doelen › 1: None → {'naam': 'nieuw'}",
    ]


def test_what_was_taken_out_of_a_list_concerns_the_list_and_no_item() -> None:
    history, _ = told([Remove(("doelen", 1))])

    assert len(history.of_field(("doelen",))) == 1
    assert history.of_field(("doelen", 1)) == []


# Putting back

LATER: list[Change] = [
    Put(("titel",), "Later"),
    Add(("doelen",), 0, {"naam": "later"}),
    Move(("doelen",), 2, 0),
]


@pytest.mark.parametrize(
    ("change", "back"),
    [
        (Put(("titel",), "Nieuw"), Put(("titel",), "Oud")),
        (Put(("doelen", 1, "naam"), "B"), Put(("doelen", 0, "naam"), "b")),
        (Add(("doelen",), 0, {"naam": "e"}), Remove(("doelen", 2))),
        (Remove(("doelen", 2)), Add(("doelen",), 3, {"naam": "c", "uitleg": None})),
        (Move(("doelen",), 2, 0), Move(("doelen",), 2, 2)),
    ],
    ids=str,
)
def test_one_change_is_put_back_where_it_stands_now(change: Change, back: Change) -> None:
    history, data = told([change, *LATER])

    assert history.putting_back(history.steps[0]) == back
    after(data, back)


def test_what_is_gone_since_cannot_be_put_back() -> None:
    history, _ = told([Put(("doelen", 1, "naam"), "B"), Remove(("doelen", 1))])

    assert history.putting_back(history.steps[0]) is None


@pytest.mark.parametrize("first", range(4))
def test_a_whole_file_is_put_back_as_it_was_before_a_change(first: int) -> None:
    changes = [Remove(("doelen", 0)), *LATER]
    _, before = told(changes[:first])
    history, data = told(changes)

    back = history.before(history.steps[first])

    assert back is not None
    for change in back:
        data = after(data, change)
    assert said(data) == said(before)


@pytest.mark.parametrize(("loc", "known"), [(("titel",), True), (("doelen", 1, "naam"), False)])
def test_behind_what_another_program_changed_no_place_in_a_list_is_known(
    loc: Loc, known: bool
) -> None:
    line = line_of(Deed(deed_of(Put(loc, "x"), {}, {}).soort, loc, "oud", "nieuw"))
    past = Past(line, line)
    history = History((past, Past(line, line, elsewhere=True)))

    assert (history.putting_back(past) is not None) is known
    assert history.before(past) is None


def test_a_change_that_is_put_back_is_a_change_like_any_other(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    desk.put("Kennisnemen", "doel", was="Besluiten")
    history = history_of(desk.file)

    back = history.putting_back(history.steps[0])
    assert back is not None
    desk.change(back, "Stand van zaken", who="anna")

    assert desk.content == NOTA.replace(b"Besluiten", b"Kennisnemen")
    assert history_of(desk.file).steps[-1].last.wie == "anna"


# In one go


@pytest.mark.parametrize(
    ("seconds", "who", "steps"),
    [
        (0, "", 1),
        (PAUSE, "", 1),
        (PAUSE + 1, "", 2),
        (0, "bram", 2),
        (-3600, "", 2),  # the clock of the machine was put back
    ],
)
def test_what_was_typed_in_one_go_is_one_thing(seconds: float, who: str, steps: int) -> None:
    deed = Deed(deed_of(Put(("titel",), ""), {}, {}).soort, ("titel",), "a", "ab")
    first = line_of(deed)
    past = Past(first, first)
    second = LogLine(**{**vars(line_of(deed, 0, seconds, who)), "voor": first.na, "na": "x"})

    assert past.goes_on(second) is (steps == 1)


def test_typing_is_told_as_one_change_and_the_log_keeps_every_letter(desk: Desk) -> None:
    for value, was in [("S", "Voortgang"), ("St", "S"), ("Sta", "St")]:
        desk.put(value, "onderwerp", was=was)

    (past,) = history_of(desk.file).steps
    assert (past.deed.van, past.deed.naar) == ("Voortgang", "Sta")
    assert len(log.read(log.log_of(desk.file)).entries) == 3


def test_a_text_that_was_put_back_is_another_change(desk: Desk) -> None:
    for value, was in [("S", "Voortgang"), ("St", "S"), ("Voortgang", "St"), ("V", "Voortgang")]:
        desk.put(value, "onderwerp", was=was)

    assert shown([*history_of(desk.file).steps]) == [
        "onderwerp: Voortgang → St",
        "onderwerp: St → V",
    ]


def test_what_another_program_changed_in_between_is_told(desk: Desk) -> None:
    desk.put("S", "onderwerp", was="Voortgang")
    desk.replace("Besluiten", "Kennisnemen")
    desk.put("St", "onderwerp", was="S")

    assert [past.elsewhere for past in history_of(desk.file).steps] == [False, True]


def test_a_clock_that_jumps_back_leaves_the_order(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Jumping(datetime):
        times = iter([BEGIN, BEGIN - timedelta(days=400), BEGIN + timedelta(days=1), BEGIN])

        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return next(cls.times)

    monkeypatch.setattr(logline, "datetime", Jumping)
    for value, was in [("S", "Voortgang"), ("St", "S"), ("Sta", "St")]:
        desk.put(value, "onderwerp", was=was)

    assert [past.deed.naar for past in history_of(desk.file).steps] == ["S", "St", "Sta"]
    desk.store.undo(desk.folder)
    assert b"onderwerp: Voortgang" in desk.content


def test_a_file_that_was_never_filled_in_here_has_no_history(desk: Desk) -> None:
    assert history_of(desk.file).steps == ()
    assert not log.log_of(desk.file).parent.exists()


# Killed between the line and the file


def void(steps: tuple[Past, ...]) -> list[bool]:
    return [past.void for past in steps]


def kill_before_the_file_is_replaced(desk: Desk, value: str, was: str) -> None:
    """What is left when a server is killed just then: a line of what was never written."""
    before = desk.content
    desk.put(value, "onderwerp", was=was)
    desk.write(before)


def test_what_was_told_but_never_written_is_void_and_nothing_is_unknown_behind_it(
    desk: Desk,
) -> None:
    desk.put("S", "onderwerp", was="Voortgang")
    kill_before_the_file_is_replaced(desk, "St", "S")
    history = history_of(desk.file)
    assert (void(history.steps), history.elsewhere) == ([False, True], False)

    kill_before_the_file_is_replaced(desk, "Sta", "S")
    desk.put("Stand", "onderwerp", was="S")
    history = history_of(desk.file)

    assert void(history.steps) == [False, True, True, False]
    assert not any(past.elsewhere for past in history.steps)
    assert history.putting_back(history.steps[1]) is None
    assert history.before(history.steps[0]) == [
        Put(("onderwerp",), "S"),
        Put(("onderwerp",), "Voortgang"),
    ]


def test_a_place_is_not_followed_through_what_was_never_written(desk: Desk) -> None:
    desk.put("Vlot", "secties", 1, "tekst", was="Traag")
    before = desk.content
    desk.change(Remove(("secties", 0)))
    desk.write(before)

    found = history_of(desk.file).of_field(("secties", 1, "tekst"))

    assert shown(found) == ["secties › 2 › tekst: Traag → Vlot"]


def test_what_another_program_changed_after_all_that_is_told(desk: Desk) -> None:
    desk.put("Vlot", "secties", 1, "tekst", was="Traag")
    desk.put("S", "onderwerp", was="Voortgang")
    desk.replace("Besluiten", "Kennisnemen")

    history = history_of(desk.file)

    assert history.elsewhere
    assert history.putting_back(history.steps[0]) is None
    assert history.putting_back(history.steps[1]) == Put(("onderwerp",), "Voortgang")
    assert history.before(history.steps[0]) is None


def test_a_file_that_was_taken_away_has_its_history(desk: Desk) -> None:
    desk.put("S", "onderwerp", was="Voortgang")
    desk.file.unlink()

    assert shown([*history_of(desk.file).steps]) == ["onderwerp: Voortgang → S"]


# What is known of places


def test_where_the_fields_stand_now_that_were_changed() -> None:
    history, _ = told(
        [
            Put(("titel",), "Nieuw"),
            Put(("doelen", 0, "naam"), "A"),
            Put(("doelen", 1, "naam"), "weg"),
            Remove(("doelen", 1)),
            Add(("doelen",), 0, {"naam": "nieuw"}),
        ]
    )

    assert history.places() == {("titel",), ("doelen",), ("doelen", 1, "naam")}


def test_behind_what_another_program_changed_no_field_of_an_item_is_known() -> None:
    history, _ = told([Put(("titel",), "Nieuw"), Put(("doelen", 0, "naam"), "A")])
    elsewhere = History(history.steps, elsewhere=True)

    assert elsewhere.places() == {("titel",)}
    assert elsewhere.of_field(("doelen", 0, "naam")) == []
    assert len(elsewhere.of_field(("titel",))) == 1
    assert elsewhere.place_now(history.steps[1]) is None


def test_where_what_a_step_changed_stands_now() -> None:
    history, _ = told([Put(("doelen", 1, "naam"), "B"), *LATER, Remove(("doelen", 0))])

    assert history.place_now(history.steps[0]) is None
    assert history.place_now(history.steps[1]) == ("titel",)
    assert history.place_now(history.steps[2]) == ("doelen", 0)


def test_the_history_as_who_looks_at_an_older_version_knows_it(desk: Desk) -> None:
    first = desk.version()
    desk.put("S", "onderwerp", was="Voortgang")
    seen = desk.version()
    desk.put("Kennisnemen", "doel", was="Besluiten")

    lines = lines_of(log.read(log.log_of(desk.file)), desk.file)
    assert shown([*history_until(lines, seen).steps]) == ["onderwerp: Voortgang → S"]
    assert not history_until(lines, seen).elsewhere
    assert history_until(lines, first).steps == ()
    assert len(history_until(lines, "onbekend").steps) == 2
