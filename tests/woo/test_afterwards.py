"""Words that the decision leaves out of one file, which itself is not changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.content.boxes import in_brackets
from generator.content.said import said_by
from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.model.woo import Woo
from generator.problems import InputError
from generator.woo.public import public_dossier
from tests.woo.decided import moved_to_decision
from tests.woo.secrets import marked
from tests.workplace import SAMPLES

DECISION = """\
aanleiding: verzoek
matter: 2025-0417
passages:
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Makes a dossier of the smallest nota with that text, and a decision with those passages."""
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path)
    folder = tmp_path / "d"
    shutil.copytree(SAMPLES / "klein", folder)

    def written(text: str, *passages: str, file: str = "nota") -> Path:
        nota = (SAMPLES / "klein/nota.yaml").read_text(encoding="utf-8")
        lines = "".join(f"\n      {line}" for line in text.splitlines())
        text = nota.replace(" Dit is de aanleiding.", f" |{lines}")
        (folder / "nota.yaml").write_text(text, encoding="utf-8")
        rows = (f"  - {{bestand: {file}, {one}}}\n" for one in passages)
        (folder / "woo.yaml").write_text(DECISION + "".join(rows), encoding="utf-8")
        return folder

    return written


def public(folder: Path) -> list[str]:
    """The lines of the public nota, from its first heading."""
    dossier = read_dossier(folder)
    assert dossier.woo is not None
    made = public_dossier(dossier, dossier.woo[1]).dossier
    lines = said_by(made.contents_of(made.documents[0].document))
    words = [in_brackets(one.words) for one in lines]
    return words[words.index("Aanleiding") + 1 :]


def removed(folder: Path) -> tuple[str, ...]:
    dossier = read_dossier(folder)
    assert dossier.woo is not None
    return public_dossier(dossier, dossier.woo[1]).taken_out


def told(folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        public(folder)
    return [f"{one.place.line}:{one.place.column}: {one.message}" for one in caught.value.problems]


WAIT = 'tekst: dat dit moet wachten, gronden: "5.2"'


@pytest.mark.parametrize(
    ("text", "passage", "left"),
    [
        ("Wij vinden dat dit moet wachten.", WAIT, "Wij vinden [5.2]."),
        ("Wij vinden Dat dít moet\nwachten.", WAIT, "Wij vinden [5.2]."),
        ("Wij **vinden dat *dit* moet** wachten.", WAIT, "Wij vinden [5.2]."),
        ("Vinden [dat dit](https://vws.nl/a) moet wachten.", WAIT, "Vinden [5.2]."),
        ("| A | B |\n|---|---|\n| dat dit moet wachten | c |", WAIT, "[5.2]"),
    ],
)
def test_the_words_go_whatever_layout_they_have(
    write: Write, text: str, passage: str, left: str
) -> None:
    assert left in public(write(text, passage))


def test_a_short_field_too(write: Write) -> None:
    folder = write("Niets.", "tekst: de Bestuursraad, gronden: 5.1.2i")

    assert "de Bestuursraad" in removed(folder)


def test_a_link_of_which_words_go_leads_nowhere(write: Write) -> None:
    folder = write("Zie [dat dit moet wachten en meer](https://vws.nl/wachten).", WAIT)

    dossier = read_dossier(folder)
    made = public_dossier(dossier, dossier.woo[1] if dossier.woo else None).dossier

    assert "https" not in repr(made.documents[0].document)
    assert public(folder) == ["Zie [5.2] en meer."]


@pytest.mark.parametrize(
    ("text", "passages", "left"),
    [
        ("A [dat dit]{woo=5.1.2e} moet wachten b.", [WAIT], "A [5.1.2e;5.2] b."),
        ("A [en dat dit moet wachten]{woo=5.1.2e} b.", [WAIT], "A [5.1.2e;5.2] b."),
        ("A dat [dit]{woo=5.1.2e} **moet** wachten b.", [WAIT], "A [5.1.2e;5.2] b."),
        ("A dat dit **[moet]{woo=5.1.2e}** wachten b.", [WAIT], "A [5.1.2e;5.2] b."),
        (
            "A dat dit moet wachten op ons.",
            [WAIT, "tekst: wachten op, gronden: 5.1.2i"],
            "A [5.1.2i;5.2] ons.",
        ),
        (
            "A dat dit moet wachten b c.",
            [WAIT, "tekst: c, gronden: 5.1.2i"],
            "A [5.2] b [5.1.2i].",
        ),
    ],
)
def test_what_overlaps_is_one_box_with_all_grounds(
    write: Write, text: str, passages: list[str], left: str
) -> None:
    assert public(write(text, *passages)) == [left]


def test_all_words_of_marks_that_overlap_are_looked_for(write: Write) -> None:
    folder = write("A [dat dit]{woo=5.1.2e} moet wachten b.", WAIT)

    assert "dat dit moet wachten" in removed(folder)


def test_a_note_within_the_words_stays_as_a_box(write: Write) -> None:
    text = "A dat dit[^1] moet wachten b.[^2]\n\n[^1]: Volgens Zwaluw.\n[^2]: Open."
    lines = public(write(text, WAIT))

    assert not any("Zwaluw" in line for line in lines)
    assert any("Open." in line for line in lines)


def test_what_is_not_there_is_an_error_with_its_place(write: Write) -> None:
    assert told(write("Wij wachten.", WAIT)) == [
        "4:28: 'dat dit moet wachten' staat niet in het bestand 'nota'; neem de woorden over zoals"
        " ze daar staan, uit één alinea of één veld"
    ]


def test_words_around_a_figure_do_not_follow_each_other(write: Write) -> None:
    text = "Er zijn []{aantal=knelpunten} knelpunten."
    folder = write(text, 'tekst: er zijn knelpunten, gronden: "5.2"')
    shutil.copy(SAMPLES / "vol/knelpunten.yaml", folder)

    assert "'er zijn knelpunten' staat niet in" in told(folder)[0]


def test_what_is_there_more_than_once_is_an_error(write: Write) -> None:
    text = "Vinden dat dit moet wachten.\n\nEn dat dit moet wachten."
    assert told(write(text, WAIT)) == [
        "4:28: 'dat dit moet wachten' staat 2 keer in het bestand 'nota'; neem er woorden omheen"
        " bij, zodat het één plek is, of zet het bij 'overal_weglaten'"
    ]


def test_only_that_file_is_looked_in(write: Write) -> None:
    folder = write("Wij vinden dat dit moet wachten.", WAIT, file="kansen")
    kans = (SAMPLES / "vol/kansen.yaml").read_text(encoding="utf-8")
    kans = kans.replace("Beter meten", "Vinden dat dit moet wachten")
    (folder / "kansen.yaml").write_text(kans, encoding="utf-8")

    assert public(folder) == ["Wij vinden dat dit moet wachten."]


def lines_of(dossier: Dossier, woo: Woo | None) -> list[str]:
    """All lines of its public documents."""
    public = public_dossier(dossier, woo).dossier
    contents = (public.contents_of(file.document) for file in public.documents)
    return [in_brackets(line.words) for one in contents for line in said_by(one)]


@pytest.mark.parametrize("seed", range(20))
def test_what_the_decision_leaves_out_is_what_marks_would(seed: int, tmp_path: Path) -> None:
    marked("vol", tmp_path / "a/d", seed, more=seed % 4)
    marked("vol", tmp_path / "b/d", seed, more=seed % 4)
    woo = moved_to_decision(tmp_path / "b/d")
    one, other = read_dossier(tmp_path / "a/d"), read_dossier(tmp_path / "b/d")

    assert woo.passages
    assert lines_of(other, woo) == lines_of(one, None)
    assert set(public_dossier(other, woo).taken_out) == set(public_dossier(one, None).taken_out)


@pytest.mark.parametrize("seed", range(20))
def test_what_is_printed_is_the_same_whatever_words_the_decision_leaves_out(
    seed: int, tmp_path: Path
) -> None:
    printed = []
    for more in (0, 3):
        marked("vol", tmp_path / f"{more}/d", seed, more)
        woo = moved_to_decision(tmp_path / f"{more}/d")
        public = public_dossier(read_dossier(tmp_path / f"{more}/d"), woo).dossier
        printed.append([public.contents_of(file.document) for file in public.documents])

    assert printed[0] == printed[1]
