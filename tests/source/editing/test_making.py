"""A field that the file does not have comes where such a field usually stands."""

from __future__ import annotations

import pytest

from generator.origin import Loc
from generator.problems import InputError
from generator.source import parse
from generator.source.editing import Add, NoItems, Put, changed

ORDER = ("naam", "dag", "vorm", "tekst")

PLACES: tuple[tuple[str, Loc, str], ...] = (
    ("naam: a\ntekst: b\n", ("dag",), "naam: a\ndag: x\ntekst: b\n"),
    (
        "naam: a  # c\n  # bij a\n\ntekst: b\n",
        ("vorm",),
        "naam: a  # c\n  # bij a\nvorm: x\n\ntekst: b\n",
    ),
    ("tekst: b\n", ("naam",), "tekst: b\nnaam: x\n"),
    ("naam: a", ("dag",), "naam: a\ndag: x"),
    ("naam: |\n  a\n\n", ("dag",), "naam: |\n  a\ndag: x\n\n"),
    ("naam: a\n", ("onbekend",), "naam: a\nonbekend: x\n"),
    ("l:\n  - vorm: v\n", ("l", 0, "naam"), "l:\n  - vorm: v\n    naam: x\n"),
    ("l:\n  - {naam: n}\n", ("l", 0, "dag"), "l:\n  - {naam: n, dag: x}\n"),
    ("naam: a\n", ("dag", "van"), "naam: a\ndag:\n  van: x\n"),
    ("naam: a\ndag:  # wanneer\n", ("dag", "van"), "naam: a\ndag:  # wanneer\n  van: x\n"),
    ("naam: {}\n", ("naam", "van"), "naam:\n  van: x\n"),
)


@pytest.mark.parametrize(("before", "loc", "becomes"), PLACES)
def test_place(before: str, loc: Loc, becomes: str) -> None:
    """Below the field before it in the model, and never above the first of a group."""
    assert changed(before.encode(), "nota.yaml", Put(loc, "x"), ORDER).decode() == becomes


def test_as_in_the_nearest_group() -> None:
    """The groups of a list have an order of their own, which goes before that of the model."""
    before = "l:\n  - naam: a\n    vorm: v\n    dag: 1\n  - naam: b\n    vorm: w\n"
    result = changed(before.encode(), "nota.yaml", Put(("l", 1, "dag"), "x"), ORDER)
    assert result.decode() == before + "    dag: x\n"


SCAFFOLD = """\
l:
  # Verplicht. De naam.
  - naam: a

    # De dag.
    # dag: 1

    # Een groep.
    # groep:
    #   # Verplicht.
    #   van:
    #
    #   tot:

    # De vorm.
    # vorm:
  # over b
  - naam: b
"""


def test_below_the_example_of_a_field() -> None:
    """``rapport nieuw`` shows a field in a comment: there it comes, below the whole example."""
    raw = SCAFFOLD.encode()
    day = changed(raw, "nota.yaml", Put(("l", 0, "dag"), "x"), ORDER).decode()
    assert day == SCAFFOLD.replace("# dag: 1\n", "# dag: 1\n    dag: x\n")
    group = changed(raw, "nota.yaml", Put(("l", 0, "groep", "van"), "x"), ORDER).decode()
    assert group == SCAFFOLD.replace("#   tot:\n", "#   tot:\n    groep:\n      van: x\n")
    shape = changed(raw, "nota.yaml", Put(("l", 0, "vorm"), "x"), ORDER).decode()
    assert shape == SCAFFOLD.replace("# vorm:\n", "# vorm:\n    vorm: x\n")
    other = changed(raw, "nota.yaml", Put(("l", 1, "dag"), "x"), ORDER).decode()
    assert other == SCAFFOLD + "    dag: x\n"


def test_file_without_fields() -> None:
    """Below nothing there is no place."""
    with pytest.raises(InputError, match=r"regel 1 in nota.yaml"):
        changed(b"{}\n", "nota.yaml", Put(("naam",), "x"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"naam: x\nkansen:\n", b"naam: x\nkansen: []\n"),
        (b"naam: x\n", b"naam: x\nkansen: []\n"),
        (b"kansen:  # nog\r\n# kansen:\r\n", b"kansen: []  # nog\r\n# kansen:\r\n"),
        (b"\xef\xbb\xbfkansen: ~", b"\xef\xbb\xbfkansen: []"),
    ],
)
def test_a_list_says_that_it_has_no_items(content: bytes, said: bytes) -> None:
    assert changed(content, "d/x.yaml", NoItems(("kansen",))) == said
    no_longer = changed(said, "d/x.yaml", NoItems(("kansen",), said=False))
    assert parse(no_longer, "d/x.yaml").data_at(("kansen",)) is None
    with_one = changed(said, "d/x.yaml", Add(("kansen",), 0, {"wat": "a"}))
    assert parse(with_one, "d/x.yaml").data_at(("kansen",)) == [{"wat": "a"}]


def test_a_list_with_items_does_not_say_so() -> None:
    with pytest.raises(InputError, match="niet meer"):
        changed(b"kansen: [a]\n", "d/x.yaml", NoItems(("kansen",)))
