from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from generator.content.printed import Inhoud
from generator.model.properties import Eigenschappen
from generator.pdf.render import Typesetter
from generator.style.house import Look, read_look

PROPERTIES = Eigenschappen("Proef", "ter informatie", "P&O", date(2025, 1, 13), "K1")
PAGE = "{{% extends basis %}}{{% block inhoud %}}{html}{{% endblock %}}"
LONG = "verantwoordelijkheden van vertrouwenspersonen"
NARROW = '<div style="width: 26mm">{}</div>'
SOFT = "\N{SOFT HYPHEN}"


def made(look: Look, html: str) -> PdfReader:
    (look.templates / "proef/proef.html").write_text(PAGE.format(html=NARROW.format(html)), "utf-8")
    return PdfReader(BytesIO(Typesetter(look).typeset("proef", Inhoud(), PROPERTIES).pdf))


def lines(look: Look, html: str) -> list[str]:
    text = made(look, html).pages[0].extract_text()
    return [line.strip() for line in text.splitlines() if line.strip() and "Pagina" not in line]


def test_a_divided_word_stays_a_word_in_the_text(proef: Look) -> None:
    found = lines(proef, f"<p>{LONG}</p>")

    assert [line for line in found if line.endswith(SOFT)]
    assert " ".join(found).replace(f"{SOFT} ", "") == LONG


def test_the_hyphen_is_one_of_the_house_font(proef: Look) -> None:
    fonts = made(proef, f"<p>{LONG}</p>").pages[0]["/Resources"]["/Font"]  # type: ignore[index]

    assert {str(font.get_object()["/BaseFont"]).split("+")[1] for font in fonts.values()} == {
        "Fira-Sans"
    }


def test_a_hyphen_that_somebody_wrote_stays_one(proef: Look) -> None:
    found = lines(proef, f"<p>het pSG-lid, {LONG}</p>")

    assert found[0] == "het pSG-lid,"


@pytest.mark.parametrize(
    "html",
    [f"<h2>{LONG}</h2>", f"<h4>{LONG}</h4>", f'<p><a href="https://vws.nl">{LONG}</a></p>'],
)
def test_headings_and_links_are_not_divided(proef: Look, html: str) -> None:
    assert not any(SOFT in line for line in lines(proef, html))


def test_short_words_are_not_divided(proef: Look) -> None:
    assert not any(SOFT in line for line in lines(proef, "<p>De inzet van alle leden telde</p>"))


def test_without_a_sign_for_it_no_word_is_divided(proef: Look) -> None:
    settings = proef.folder / "huisstijl.yaml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace('  afbreekstreepje: "\\u02d7"\n', ""), "utf-8")
    without = read_look(proef.templates, "huisstijl")

    assert not any(SOFT in line for line in lines(without, f"<p>{LONG}</p>"))


@pytest.mark.parametrize("face", ["normaal", "vet", "cursief", "vet_cursief", "licht"])
def test_each_face_has_that_sign_apart_from_the_usual_hyphen(look: Look, face: str) -> None:
    """Else the hyphen comes from another font, or all hyphens become soft."""
    sign = look.style.lettertype.afbreekstreepje
    assert sign
    glyphs = TTFont(look.folder / getattr(look.style.lettertype, face)).getBestCmap()

    assert glyphs.get(ord(sign)) not in (None, glyphs[ord("-")])


@pytest.mark.parametrize("tag", ["h1", "h4", "p"])
def test_a_word_that_is_wider_than_its_line_is_broken(proef: Look, tag: str) -> None:
    word = "x" * 60
    found = lines(proef, f"<{tag}>{word}</{tag}>")

    assert len(found) > 1
    assert "".join(found) == word
