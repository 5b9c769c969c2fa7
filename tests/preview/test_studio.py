from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.pdf.render import Typesetter
from generator.places import INPUTS, ROOT, TEMPLATES
from generator.preview.followed import Name
from generator.preview.pages import Pictures
from generator.preview.studio import Studio, View
from generator.style.house import Look
from tests.build.pressed import the_only_one
from tests.fixture_files import FIXTURES
from tests.preview.conftest import NOTA
from tests.preview.waiting import last


@pytest.fixture(scope="module")
def studio() -> Studio:
    return Studio(TEMPLATES, Pictures())


def change(dossier: Path, old: str, new: str) -> None:
    file = dossier / "nota.yaml"
    file.write_text(file.read_text().replace(old, new))


def make(studio: Studio, dossier: Path, earlier: View | None = None) -> View:
    return last(studio.make(NOTA, dossier / "nota.yaml", earlier or View()))


def test_the_pages_are_those_of_the_pdf_that_is_handed_in(
    studio: Studio, dossier: Path, look: Look
) -> None:
    press, manuscript = the_only_one(dossier)
    handed_in = press.to_pdf(manuscript)

    assert [make(studio, dossier).pdf, make(studio, dossier).pdf] == [handed_in, handed_in]


def test_a_change_shows(studio: Studio, dossier: Path) -> None:
    before = make(studio, dossier)
    change(dossier, "Dit is de aanleiding.", "Hierom.")
    after = make(studio, dossier, before)

    assert "Dit is de aanleiding." in before.pages[0].words
    assert "Hierom." in after.pages[0].words
    assert not after.problems


def test_the_last_good_pages_stay_beside_what_is_wrong(studio: Studio, dossier: Path) -> None:
    before = make(studio, dossier)
    change(dossier, "aan:", "kenmrk: K1\naan:")
    after = make(studio, dossier, before)

    assert after.pages == before.pages
    assert "onbekend veld 'kenmrk'" in str(after.errors[0])
    assert after.errors[0].meant == "kenmerk"
    assert after.errors[0].place.file == str(dossier / "nota.yaml")


def test_what_is_wrong_is_told_before_the_pages_are_made(studio: Studio, dossier: Path) -> None:
    before = make(studio, dossier)
    change(dossier, "Dit is de aanleiding.", "Dit is de aanleiding &amp; meer.")
    steps = studio.make(NOTA, dossier / "nota.yaml", before)

    first = next(steps)
    assert "&amp;" in str(first.warnings[0])
    assert (first.underway, first.pages, first.may_be_used) == (True, before.pages, True)
    (second,) = steps
    assert second.problems == first.problems
    assert not second.underway
    assert second.pages != before.pages


def test_a_document_that_went_away_says_so(studio: Studio, dossier: Path) -> None:
    before = make(studio, dossier)

    after = last(studio.make(NOTA, None, before))

    assert after.pages == before.pages
    assert "dit document is er niet meer" in str(after.errors[0])


def test_a_crash_becomes_a_message(
    studio: Studio, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = make(studio, dossier)
    monkeypatch.setattr(Typesetter, "with_areas", lambda *_: 1 / 0)
    after = make(studio, dossier, before)
    monkeypatch.undo()

    assert after.pages == before.pages
    assert "het voorbeeld kon niet worden gemaakt: ZeroDivisionError" in str(after.errors[0])
    assert not make(studio, dossier, after).problems


EDITS = {
    "a word on the first page": ("nota.yaml", "Aanleiding voor", "Aanleiding van"),
    "a word in the annex": ("kalender.yaml", "Lunch met gerechten", "Maaltijd met gerechten"),
    "a note": (
        "nota.yaml",
        "(D&I) bij VWS.",
        "(D&I) bij VWS. [^1]\n\n      [^1]: Een noot.\n\n     ",
    ),
    "a paragraph more": (
        "nota.yaml",
        "      De BR sprak",
        f"      {'Veel. ' * 400}\n\n      De BR sprak",
    ),
    "a moment more": (
        "kalender.yaml",
        "  - naam: Holocaust",
        "  - naam: Iets anders\n    datum: 20-01-2025\n    zekerheid: vast\n    vorm: Lezing\n"
        "    omschrijving: Nieuw.\n\n  - naam: Holocaust",
    ),
    "no annex": ("nota.yaml", "  - toon: kalender", "  - titel: Zonder kalender"),
}


def test_pages_that_were_kept_are_those_that_a_new_studio_makes(tmp_path: Path) -> None:
    name = Name("2025-01-br", "nota")
    shutil.copytree(ROOT / INPUTS / name.dossier, tmp_path / name.dossier)
    shutil.copy(ROOT / INPUTS / "organisatie.yaml", tmp_path)
    followed, view = Studio(TEMPLATES, Pictures()), View()

    for file, old, new in (("nota.yaml", "", ""), *EDITS.values()):
        path = tmp_path / name.dossier / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        nota = tmp_path / name.dossier / "nota.yaml"
        view = last(followed.make(name, nota, view))
        fresh = last(Studio(TEMPLATES, Pictures()).make(name, nota, View()))

        assert (view.pdf, view.pages, view.problems) == (fresh.pdf, fresh.pages, fresh.problems)


def test_a_text_that_the_pages_lack_is_told_at_its_line(
    studio: Studio, dossier: Path, tmp_path: Path
) -> None:
    templates = shutil.copytree(TEMPLATES, tmp_path / "templates")
    sheet = templates / "huisstijl/huisstijl.css"
    sheet.write_text(f"{sheet.read_text('utf-8')}\nh2.genummerd {{ display: none }}\n", "utf-8")
    hiding = Studio(templates, Pictures())
    for _ in range(2):  # the second time with pages that were kept
        first, view = hiding.make(NOTA, dossier / "nota.yaml", View())

        assert first.errors == (), "only the pages can tell"
        (error,) = view.errors
        assert "'Aanleiding' staat niet of niet helemaal op de pagina's van de pdf" in str(error)
        assert error.place.line > 1
        assert view.pages
        assert not view.may_be_used
    assert make(studio, dossier).may_be_used


def test_with_a_sign_that_no_font_has_the_files_can_be_had(studio: Studio, dossier: Path) -> None:
    change(dossier, "Dit is de aanleiding.", "Dit is de aanleiding \N{WOLF FACE}.")
    view = make(studio, dossier)

    assert "geen lettertype" in str(view.errors[0])
    assert view.may_be_used


def test_pages_beyond_what_a_document_may_have_are_told_beside_it(
    studio: Studio, dossier: Path
) -> None:
    (dossier / "kalender.yaml").write_text(
        "jaar: 2025\nminimum_per_lid: 0\nmomenten:\n"
        "  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG], zekerheid: vast}\n"
    )
    points = 60 * "  - Vraag dan door.\n"
    (dossier / "briefing.yaml").write_text(
        "moment: keti-koti\nlid: SG\ndatum: 17-06-2025\ncontact: adviseur-di\n"
        f"wat: Dit.\nwaarom: Daarom.\nrol: Openen.\ngesprekspunten:\n{points}"
    )

    name = Name(NOTA.dossier, "briefing")
    view = last(studio.make(name, dossier / "briefing.yaml", View()))

    (problem,) = view.warnings
    assert problem.message == "deze briefing is 2 pagina's; maak de tekst korter"
    assert problem.place.file == str(dossier / "briefing.yaml")
    assert view.may_be_used


def test_pages_of_an_annex_are_seen_and_counted_behind_the_own_ones(
    studio: Studio, dossier: Path
) -> None:
    before = make(studio, dossier)
    shutil.copy(FIXTURES / "pdf" / "onderzoek.pdf", dossier / "onderzoek.pdf")
    annex = "bijlagen:\n  - {titel: Onderzoek, bestand: onderzoek.pdf, achteraan: ja}\n"
    with (dossier / "nota.yaml").open("a", encoding="utf-8") as file:
        file.write(annex)
    after, again = make(studio, dossier, before), make(studio, dossier)

    assert len(after.pages) == len(before.pages) + 1
    assert [page.number for page in after.pages] == [*range(1, len(after.pages) + 1)]
    assert "Onderzoek naar de kalender" in after.pages[-1].words
    assert after.pages[-1].areas == ()
    assert studio.picture(after.pdf, len(after.pages)).startswith(b"\xff\xd8")
    assert again.pages == after.pages
