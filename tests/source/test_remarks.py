"""Remarks in comments: to which values they belong, and what is left without them."""

from __future__ import annotations

from generator.problems import Place
from generator.source import parse
from generator.source.remarks import Remark

FILE = """\
# klopt: het hele bestand
# Klopt dit nog?
a: |  # klopt: achter het teken
  tekst # klopt: dit is tekst
  # klopt: dit ook

  nog
# klopt: erboven

# een gewone opmerking
b: x  # klopt
c:
  - d: >-
      gevouwen
    # KLOPT : na een tekst
    e: 'tekst # klopt: nee'  # klopt: ja
  # klopt: een onderdeel
  - {f: 1, g: [2]} # klopt: op één regel
h: een
  twee # klopt: een tekst van twee regels
# klopt: nergens bij
"""
BARE = """\
# Klopt dit nog?
a: |
  tekst # klopt: dit is tekst
  # klopt: dit ook

  nog

# een gewone opmerking
b: x
c:
  - d: >-
      gevouwen
    e: 'tekst # klopt: nee'
  - {f: 1, g: [2]}
h: een
  twee
"""


def test_a_remark_is_about_what_begins_on_its_line_or_below_it() -> None:
    found = parse(FILE.encode(), "d/x.yaml").remarks()

    assert [(one.place.line, one.reason, one.loc) for one in found] == [
        (1, "het hele bestand", ()),
        (3, "achter het teken", ("a",)),
        (8, "erboven", ("b",)),
        (11, "", ("b",)),
        (15, "na een tekst", ("c", 0, "e")),
        (16, "ja", ("c", 0, "e")),
        (17, "een onderdeel", ("c", 1)),
        (18, "op één regel", ("c", 1)),
        (20, "een tekst van twee regels", ("h",)),
        (21, "nergens bij", None),
    ]


def test_without_remarks_all_else_stays() -> None:
    for line_end in ("\n", "\r\n", "\r"):
        source = parse(FILE.replace("\n", line_end).encode(), "d/x.yaml")
        assert source.without_remarks() == BARE.replace("\n", line_end)
        assert parse(source.without_remarks().encode(), "d/x.yaml").data == source.data


def test_a_remark_covers_what_stands_in_its_value() -> None:
    place = Place("d/x.yaml")

    assert Remark(place, "", ("c", 1)).covers(("c", 1, "f"))
    assert not Remark(place, "", ("c", 1)).covers(("c",))
    assert not Remark(place, "", ("c", 1)).covers(("c", 10))
    assert Remark(place, "", ()).covers(())
    assert not Remark(place, "", None).covers(())


def test_a_file_of_remarks_is_read_in_time() -> None:
    many = 50_000
    source = parse(("# klopt: x\n" * many + "a: b\n" + "  # klopt: y\n" * many).encode(), "x.yaml")

    assert len(source.remarks()) == 2 * many
    assert source.without_remarks() == "a: b\n"
