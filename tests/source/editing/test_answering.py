"""A remark is written at any value, behind it where that can be, and taken away again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.origin import Loc
from generator.places import ROOT
from generator.problems import InputError
from generator.source import Data, parse
from generator.source.editing import Answer, Move, Put, Remove, changed
from keuring.edit_rounds import FORMS
from tests.filled_in import samples

FILE = """\
# boven
titel: oud  # opmerking
tekst: |
  een # klopt: dit is tekst

  twee
leeg:
br_leden: [SG,
  pSG]
punten: # van alles
  # eerste
  - a
  - 'b'
doelen:
- naam: x
  dag: [1, 2]
# tussen
- tekst: >-
    gevouwen
- lang: een
    twee
- {naam: y}
"""


@pytest.mark.parametrize(
    ("loc", "about", "line"),
    [
        (("titel",), ("titel",), "titel: oud  # opmerking  # klopt: nog waar"),
        (("tekst",), ("tekst",), "tekst: |  # klopt: nog waar"),
        (("leeg",), ("leeg",), "leeg:  # klopt: nog waar"),
        (("br_leden",), ("br_leden",), "# klopt: nog waar"),
        (("punten",), ("punten",), "punten: # van alles  # klopt: nog waar"),
        (("punten", 1), ("punten", 1), "  - 'b'  # klopt: nog waar"),
        (("doelen", 0), ("doelen", 0), "- naam: x  # klopt: nog waar"),
        (("doelen", 0, "naam"), ("doelen", 0), "- naam: x  # klopt: nog waar"),
        (("doelen", 0, "dag"), ("doelen", 0, "dag"), "  dag: [1, 2]  # klopt: nog waar"),
        (("doelen", 0, "weg"), ("doelen", 0), "- naam: x  # klopt: nog waar"),
        (("doelen", 1, "tekst"), ("doelen", 1), "- tekst: >-  # klopt: nog waar"),
        (("doelen", 2), ("doelen", 2), "    twee  # klopt: nog waar"),
        (("doelen", 3, "naam"), ("doelen", 3), "- {naam: y}  # klopt: nog waar"),
        ((), (), "# klopt: nog waar"),
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_a_remark_stands_at_what_it_is_about(loc: Loc, about: Loc, line: str, form: str) -> None:
    before = FORMS[form](FILE.encode())
    reach = parse(before, "d/x.yaml").reach(loc)

    after = changed(before, "d/x.yaml", Answer(reach, "nog waar"))

    assert reach == about
    assert parse(after, "d/x.yaml").answer_at(reach) == "nog waar"
    new = [one for one in after.decode().splitlines() if one not in before.decode().splitlines()]
    assert new == [line]
    assert changed(after, "d/x.yaml", Answer(reach, None, "nog waar")) == before


def test_another_reason_takes_the_place_of_the_one_that_was() -> None:
    content = b"# klopt: een\nnaam: x\nnr: 1  # klopt: twee\n"

    at_first = changed(content, "d/x.yaml", Answer((), "drie", "een"))
    behind = changed(at_first, "d/x.yaml", Answer(("nr",), "vier", "twee"))

    assert behind == b"# klopt: drie\nnaam: x\nnr: 1  # klopt: vier\n"


def test_of_several_remarks_about_one_value_one_is_left() -> None:
    content = b"a: 1\n# klopt: een\nb: 2  # klopt: twee\n"

    assert parse(content, "d/x.yaml").answer_at(("b",)) == "een; twee"
    assert changed(content, "d/x.yaml", Answer(("b",), "drie", "een; twee")) == (
        b"a: 1\n# klopt: drie\nb: 2\n"
    )


def test_another_comment_on_its_line_stays() -> None:
    content = b"a: 1\n# over b  # klopt: zo is het\nb: 2\n"

    gone = changed(content, "d/x.yaml", Answer(("b",), None, "zo is het"))

    assert gone == b"a: 1\n# over b\nb: 2\n"


@pytest.mark.parametrize("reason", ["a # klopt: b", "a\x07b", "een\ntitel: twee"])
def test_what_is_no_reason_in_a_file_is_not_written(reason: str) -> None:
    with pytest.raises(InputError, match="niet veilig"):
        changed(FILE.encode(), "d/x.yaml", Answer(("titel",), reason))


def test_a_remark_that_is_not_there_is_not_taken_away() -> None:
    with pytest.raises(InputError, match="niet meer"):
        changed(FILE.encode(), "d/x.yaml", Answer(("titel",), None, "iets"))


def test_a_remark_goes_with_its_item() -> None:
    content = changed(FILE.encode(), "d/x.yaml", Answer(("doelen", 0), "nog waar"))

    moved = parse(changed(content, "d/x.yaml", Move(("doelen",), 0, 2)), "d/x.yaml")
    gone = parse(changed(content, "d/x.yaml", Remove(("doelen", 0))), "d/x.yaml")

    assert [one.loc for one in moved.remarks()] == [("doelen", 2)]
    assert not gone.remarks()


def test_a_remark_stays_at_a_text_that_changes() -> None:
    content = changed(FILE.encode(), "d/x.yaml", Answer(("titel",), "nog waar"))

    for text in ("nieuw", "een\n\ntwee", None):
        content = changed(content, "d/x.yaml", Put(("titel",), text))
        assert parse(content, "d/x.yaml").answer_at(("titel",)) == "nog waar"


@pytest.mark.parametrize("path", samples(), ids=lambda path: str(path.relative_to(ROOT)))
def test_each_value_of_the_samples_can_have_one(path: Path) -> None:
    form = [*FORMS.values()][len(str(path)) % len(FORMS)]
    before = form(path.read_bytes())
    source = parse(before, "d/x.yaml")
    for loc in [*_locs(source.data, ())][::40]:
        reach = source.reach(loc)
        after = changed(before, "d/x.yaml", Answer(reach, "nog waar", source.answer_at(reach)))
        assert parse(after, "d/x.yaml").answer_at(reach) == "nog waar"
        back = changed(after, "d/x.yaml", Answer(reach, source.answer_at(reach), "nog waar"))
        assert back == before


def _locs(data: Data, loc: Loc) -> Iterator[Loc]:
    yield loc
    if isinstance(data, list | dict):
        inner = data.items() if isinstance(data, dict) else enumerate(data)
        for step, value in inner:
            yield from _locs(value, (*loc, step))
