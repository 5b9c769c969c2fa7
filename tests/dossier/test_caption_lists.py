"""A document can have a list of its tables and one of its figures."""

from __future__ import annotations

import pytest

from generator.content.listings import CaptionList
from generator.content.printed import Inhoud, nodes_of
from generator.content.tree import TableCaption
from generator.content.walk import all_of
from generator.content.words import text_of
from generator.dossier.reading import read_dossier
from generator.model.documents.memo.content import MemoInhoud
from generator.problems import InputError
from tests.workplace import Workplace

HEAD = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Proef
"""
SHORT = HEAD + "tekst: Kort.\n"
MEMO = (
    HEAD
    + """\
tekst: |
  {tabel=instroom "Wie *erbij* kwam"}
  | Directie | Aantal |
  |---|--:|
  | Een | 1 |

  | Zonder | bijschrift |
  |---|---|
  | a | b |

  {tabel=uitstroom "Wie wegging, anders dan in []{tabel=instroom}"}
  | Directie | Aantal |
  |---|--:|
  | Een | 2 |
"""
)
TABLES, FIGURES = "lijst_van_tabellen: ja\n", "lijst_van_figuren: ja\n"


def contents_of(workplace: Workplace, memo: str) -> MemoInhoud:
    """What such a memo prints."""
    dossier = read_dossier(workplace.dossier("klein", memo=memo))
    document = next(one.document for one in dossier.documents if one.name == "memo")
    contents = dossier.contents_of(document)
    assert isinstance(contents, MemoInhoud)
    return contents


def anchors_in(contents: Inhoud) -> list[str]:
    """Those of its captions, in their order."""
    nodes = all_of(nodes_of(contents))
    return [one.anchor for one in nodes if isinstance(one, TableCaption)]


def test_each_line_says_the_caption_and_leads_to_it(workplace: Workplace) -> None:
    contents = contents_of(workplace, MEMO + TABLES)

    (made,) = contents.lijst_van_tabellen
    assert isinstance(made, CaptionList)
    assert {one.anchor: text_of(one.children) for one in made.entries} == {
        "tabel_1": "Tabel 1. Wie erbij kwam",
        "tabel_2": "Tabel 2. Wie wegging, anders dan in tabel 1",
    }
    assert anchors_in(contents) == ["tabel_1", "tabel_2"]


def test_who_asks_for_no_list_gets_none_and_nothing_to_lead_to(workplace: Workplace) -> None:
    contents = contents_of(workplace, MEMO)

    assert (contents.lijst_van_tabellen, contents.lijst_van_figuren) == ((), ())
    assert anchors_in(contents) == ["", ""]


@pytest.mark.parametrize(
    ("memo", "line", "message"),
    [
        (MEMO + FIGURES, 19, "er staat geen figuur in dit document"),
        (SHORT + TABLES, 6, "er staat geen tabel met een bijschrift in dit document"),
    ],
)
def test_a_list_of_nothing_is_refused_at_its_field(
    workplace: Workplace, memo: str, line: int, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        contents_of(workplace, memo)

    (problem,) = caught.value.problems
    assert message in problem.message
    assert problem.place.line == line
