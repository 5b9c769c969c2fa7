"""A document in another language of facts in Dutch: the same figures, in the words of staff."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from generator.content.printed import nodes_of
from generator.content.provenance import texts
from generator.content.words import text_of_blocks
from generator.model.facts.vertalingen import KorteVertaling, Vertalingen
from generator.model.facts.voortgang.judgement import Tweetal
from tests.dossier.pair import edit, pair_in, read, told, words_of
from tests.workplace import Workplace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return pair_in(tmp_path / "inputs")


def figures(text: str) -> Counter[str]:
    return Counter(re.sub(r"\D", "", one) for one in re.findall(r"\d[\d.,/-]*", text))


def printed(folder: Path, name: str) -> list[tuple[str, str]]:
    """What a document prints, each with the file that it comes from."""
    dossier = read(folder)
    (file,) = (one for one in dossier.documents if one.name == name)
    found = texts(nodes_of(dossier.contents_of(file.document)))
    return [(words, one.file) for words, origins in found for one in origins]


def test_both_have_the_same_figures_and_english_has_no_word_in_dutch(
    workplace: Workplace,
) -> None:
    folder = pair_in(Path("inputs"))
    assert workplace.run("maak").code == 0
    dutch, english = (words_of(Path(f"output/d/{name}.pdf")) for name in ("vgr", "vgr-en"))
    (translations,) = read(folder).kader.alle(Vertalingen)

    assert figures(dutch) == figures(english)
    for one in translations.alle:
        if not (isinstance(one, KorteVertaling) and one.blijft):
            nl = one.nl if isinstance(one.nl, str) else text_of_blocks(one.nl).splitlines()[0]
            assert f"{nl} " not in english


def test_a_word_comes_from_its_translation(folder: Path) -> None:
    where = dict(printed(folder, "vgr-en"))

    assert where["Most goals are on schedule."] == "d/vertalingen.yaml"
    assert where["Everybody counts. We now stand at "] == "d/vgr-en.yaml"


def test_a_text_that_changed_has_no_translation_any_more(folder: Path) -> None:
    edit(folder / "kansen.yaml", "een klein budget", "een groot budget")

    assert told(folder) == [
        "kansen.yaml:5:18: fout: deze tekst staat in 'vgr-en' en heeft geen vertaling in het"
        " Engels; geef 'rapport nieuw vertalingen d' en vul hem in",
        "vertalingen.yaml:77:9: waarschuwing: deze tekst staat in geen bestand van dit dossier; is"
        " hij daar veranderd, neem hem dan over en kijk de vertaling na, en haal dit anders weg",
    ]
    assert ("Geef het bestuur een groot budget.", "d/kansen.yaml") in printed(folder, "vgr-en")


def test_a_name_that_things_have_in_common_is_translated_wherever_it_stands(folder: Path) -> None:
    """In what was chosen, in the table and in the register."""
    where = dict(printed(folder, "activiteitenoverzicht-en"))

    assert not {"Inspectie", "kerndepartement", "hele organisatie"} & {*where}
    assert {where[name] for name in ("Inspectorate", "core ministry", "whole organisation")} == {
        "d/vertalingen.yaml"
    }


def test_a_name_without_translation_is_told_and_what_is_chosen_stays_chosen(folder: Path) -> None:
    edit(folder / "vertalingen.yaml", "  - nl: Inspectie\n    en: Inspectorate\n", "")

    assert any("activiteiten.yaml:13:28: fout: deze tekst staat in" in one for one in told(folder))
    assert "Inspectie" in dict(printed(folder, "activiteitenoverzicht-en"))


def test_a_special_day_is_in_english_however_it_is_written(folder: Path) -> None:
    shown = dict(printed(folder, "memo-en"))

    assert "International Women's Day" in shown  # written as Internationale vrouwen-dag
    assert "Holi" in shown  # which is called so in English too, and asks for no translation
    assert told(folder) == []


def test_a_day_that_the_program_does_not_know_by_that_name_is_to_be_translated(
    folder: Path,
) -> None:
    edit(folder / "kalender.yaml", "naam: Holi\n", "naam: Holi in de hal\n")

    (problem,) = told(folder)
    assert problem.startswith("kalender.yaml:10:11: fout: deze tekst staat in 'memo-en' en heeft")


def test_the_same_document_in_another_language_is_no_copy(folder: Path) -> None:
    edit(folder / "vgr-en.yaml", "diversity and inclusion", "diversiteit en inclusie")
    edit(folder / "vgr-en.yaml", "000042", "000041")

    assert told(folder) == []


def test_what_is_not_filled_in_yet_is_told_where_it_is_to_be_filled_in(folder: Path) -> None:
    edit(folder / "vertalingen.yaml", "    en: employees\n", "    en:\n")

    assert told(folder) == [
        "vertalingen.yaml:12:8: fout: deze tekst staat in 'vgr-en' en is nog niet vertaald; vul"
        " 'en' in, of schrijf 'blijft: ja' als de woorden zo blijven"
    ]


def test_without_any_translation_each_document_tells_it_once(folder: Path) -> None:
    (folder / "vertalingen.yaml").unlink()

    problems = told(folder)

    assert [one.partition(":")[0] for one in problems] == [
        "activiteitenoverzicht-en.yaml",
        "memo-en.yaml",
        "vgr-en.yaml",
    ]
    assert problems[-1] == (
        "vgr-en.yaml:3:7: fout: de feiten van dit dossier zijn in het Nederlands, en dit document"
        " toont er 21 teksten van zonder vertaling in het Engels; geef 'rapport nieuw vertalingen"
        " d' en vul in wat daarin komt"
    )


def test_facts_in_the_language_of_all_documents_need_none(folder: Path) -> None:
    (folder / "vertalingen.yaml").unlink()
    (folder / "vgr.yaml").unlink()

    assert told(folder) == []


@pytest.mark.parametrize(
    ("was", "becomes", "problem"),
    [
        (
            "  - nl: Instroom\n",
            "  - nl: medewerkers\n    en: staff\n  - nl: Instroom\n",
            "15:9: fout: deze tekst staat hier twee keer; haal één van de twee weg",
        ),
        (
            "    blijft: ja\n",
            "    blijft: ja\n    en: Ministry\n",
            "26:13: fout: hier staat een vertaling, en ook dat de woorden zo blijven; haal één van"
            " de twee weg",
        ),
        (
            "    en: Inflow\n",
            "    en: |\n      In\n      flow\n",
            "16:9: fout: de vertaling heeft meer regels dan de Nederlandse woorden; daar is geen"
            " plaats voor",
        ),
        (
            "    en: Women and men are in balance.\n",
            "    en: '[Women]{woo=5.1.2e} and men are in balance.'\n",
            "66:9: fout: in de vertaling is iets anders gemarkeerd voor de openbare versie dan in"
            " de Nederlandse tekst (d/doelen.yaml); markeer in allebei dezelfde woorden, met"
            " dezelfde grond",
        ),
        (
            "    en: Women and men are in balance.\n",
            "    en: '# Women and men'\n",
            "66:10: fout: een kop met # wordt niet ondersteund",
        ),
    ],
)
def test_what_is_wrong_with_a_translation(
    was: str, becomes: str, problem: str, workplace: Workplace
) -> None:
    folder = pair_in(Path("inputs"))
    edit(folder / "vertalingen.yaml", was, becomes)

    outcome = workplace.run("controleer", str(folder))

    assert outcome.code == 1
    assert f"vertalingen.yaml:{problem}" in outcome.err


def test_whether_two_say_the_same_is_asked_of_what_staff_wrote(folder: Path) -> None:
    """In English nothing is left of the likeness of the two."""
    earlier = folder.parent / "2025-01-eerder"
    shutil.copytree(folder, earlier)
    for english in earlier.glob("*-en.yaml"):
        english.unlink()
    (earlier / "vertalingen.yaml").unlink()
    edit(earlier / "vgr.yaml", "datum_rapportage: 01-06-2026", "datum_rapportage: 01-06-2025")
    edit(folder / "voortgang.yaml", "vorige: geen", "vorige: 2025-01-eerder")
    for place, more in ((earlier, ""), (folder, " graag")):
        edit(place / "kansen.yaml", "  - id: netwerk\n    omschrijving", "  - omschrijving")
        edit(place / "kansen.yaml", "willen een bestuur", f"willen een eigen bestuur{more}")
    edit(folder / "vertalingen.yaml", "willen een bestuur", "willen een eigen bestuur graag")

    dossier = read(folder)
    counts = []
    for file in dossier.documents:
        pair = Tweetal.van(dossier.kader_of(file.document))
        assert pair
        found = pair.kansen()
        assert found
        counts.append([len(found.gebleven), len(found.nieuw), len(found.verdwenen)])

    assert counts[0] == counts[1] == [1, 0, 0]
