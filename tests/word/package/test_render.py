from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from lxml import etree

from generator.content.printed import Inhoud
from generator.content.values import line, paragraph
from generator.foreign.names import WML
from generator.foreign.package import NOT_WORD
from generator.markdown.parse import parse
from generator.model.documents.nota.bijlagen import BijlageInhoud
from generator.model.documents.nota.content import NotaInhoud, SectieInhoud
from generator.model.properties import Eigenschappen
from generator.problems import InputError
from generator.style.house import Look
from generator.word.body.xml import relationship, relationships
from generator.word.package.editing import with_added
from generator.word.package.package import read_parts, write_parts
from generator.word.package.render import WordWriter
from generator.word.template.templates import made_file
from tests.markdown.outline import find, values

PROPERTIES = Eigenschappen("Nota", "ter informatie", "P&O", date(2025, 1, 13), "K1")
NOTA = NotaInhoud(
    ministerie=line("Ministerie"),
    aan=line("pSG"),
    directie=line("Directie"),
    onderdelen=(line("P&O"),),
    opsteller=(line("Adviseur"),),
    onderwerp=line("de voortgang"),
    doel=line("ter informatie"),
    parafen=((line("Paraaf directeur"), line("Paraaf pSG")),),
    datum=line("13 januari 2025"),
    kenmerk=line("{{ 7*7 }} <b>"),
    zaaknummer=(),
    samenvatting=(),
    eerdere_besluiten=(),
    secties=(
        SectieInhoud(
            kop=line("P&O {% if %}"),
            blokken=parse("Een [link](https://vws.nl).[^1]\n\n[^1]: {{ 7*7 }} [b](https://b.nl)"),
        ),
    ),
    ondertekening=(),
    genoemde_bijlagen=(),
    bijlagen=(),
)
WIDE = BijlageInhoud(
    nummer=line("Bijlage 1"), titel=line("Breed"), blokken=parse("Tekst"), liggend=True
)
UPRIGHT = BijlageInhoud(
    nummer=line("Bijlage 2"), titel=line("Staand"), blokken=parse("Tekst"), liggend=False
)


@pytest.fixture
def copied(look: Look, tmp_path: Path) -> Look:
    """The same house style, in a folder where its files may be changed."""
    folder = shutil.copytree(
        look.folder, tmp_path / "huisstijl", ignore=shutil.ignore_patterns("Noto*")
    )
    return replace(look, templates=tmp_path, folder=folder)


def parts(look: Look, nota: NotaInhoud = NOTA) -> dict[str, bytes]:
    return read_parts(WordWriter(look).write("nota", nota, PROPERTIES).docx)


def body(made: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(made["word/document.xml"])[0]


def pages(made: dict[str, bytes]) -> list[str]:
    """The orientation of each section, in order."""
    sizes = find(body(made), ".//w:sectPr/w:pgSz")
    return [size.get(f"{{{WML}}}orient", "portrait") for size in sizes]


def test_markup_in_values_is_printed_as_it_stands(look: Look) -> None:
    made = parts(look)
    text = "".join(values(body(made), ".//w:t/text()"))

    assert "{{ 7*7 }} <b>" in text
    assert "P&O {% if %}" in text
    assert b"{{ 7*7 }}" in made["word/footnotes.xml"]


def test_links_are_related_from_the_part_they_stand_in(look: Look) -> None:
    made = parts(look)

    assert b'Target="https://vws.nl"' in made["word/_rels/document.xml.rels"]
    assert b'Target="https://b.nl"' in made["word/_rels/footnotes.xml.rels"]


@pytest.mark.parametrize(
    ("annexes", "orientations"),
    [
        ((), ["portrait"]),
        ((WIDE,), ["portrait", "landscape"]),
        ((UPRIGHT,), ["portrait", "portrait"]),
        ((WIDE, UPRIGHT, WIDE), ["portrait", "landscape", "portrait", "landscape"]),
    ],
)
def test_each_annex_has_pages_of_its_own(
    look: Look, annexes: tuple[BijlageInhoud, ...], orientations: list[str]
) -> None:
    made = parts(look, replace(NOTA, bijlagen=annexes))

    assert pages(made) == orientations
    assert etree.QName(body(made)[-1]).localname == "sectPr"  # no empty last page


@pytest.mark.parametrize("counts", [(), (1,), (2,), (4,), (3, 2), (4, 4)])
def test_there_is_a_box_for_every_initial(look: Look, counts: tuple[int, ...]) -> None:
    rows = tuple(tuple(line(f"Paraaf {n}") for n in range(count)) for count in counts)
    made = parts(look, replace(NOTA, parafen=rows))

    found = find(body(made), ".//w:tbl[.//w:pStyle[@w:val='InitialsBox']]//w:tr")
    assert tuple(len(find(row, "w:tc")) for row in found) == tuple(
        count for count in counts for _ in ("whose", "room")
    )


def test_every_part_has_a_content_type(look: Look) -> None:
    made = parts(look)
    types = made["[Content_Types].xml"].decode()

    for name in made:
        ending = name.rpartition(".")[2]
        assert f'Extension="{ending}"' in types or f'PartName="/{name}"' in types


def test_the_same_contents_give_the_same_bytes(look: Look) -> None:
    first, second = (WordWriter(look).write("nota", NOTA, PROPERTIES).docx for _ in range(2))

    assert first == second


def test_a_writer_gives_each_document_the_bytes_that_it_has_alone(look: Look) -> None:
    writer = WordWriter(look)
    others = (NOTA, replace(NOTA, aan=line("SG"), bijlagen=(WIDE,)), NOTA)

    for nota in others:
        made = writer.write("nota", nota, PROPERTIES).docx
        assert made == WordWriter(look).write("nota", nota, PROPERTIES).docx


def test_a_writer_takes_a_template_that_changed_as_it_is_now(look: Look, copied: Look) -> None:
    original = read_parts(made_file(look.folder, "nota").read_bytes())
    document = original["word/document.xml"].replace(b"{{ aan|regel }}", b"{{ directie|regel }}")
    template = made_file(copied.folder, "nota")
    template.write_bytes(write_parts(original))
    writer = WordWriter(copied)
    before = writer.write("nota", NOTA, PROPERTIES).docx

    template.write_bytes(write_parts({**original, "word/document.xml": document}))

    assert before == WordWriter(look).write("nota", NOTA, PROPERTIES).docx
    assert "pSG" not in values(
        body(read_parts(writer.write("nota", NOTA, PROPERTIES).docx)), ".//w:t/text()"
    )


def test_a_writer_goes_on_after_a_template_that_is_wrong(look: Look) -> None:
    writer = WordWriter(look)

    with pytest.raises(InputError, match="bestaat niet"):
        writer.write("nota", Inhoud(), PROPERTIES)

    again = writer.write("nota", NOTA, PROPERTIES)
    assert again == WordWriter(look).write("nota", NOTA, PROPERTIES)


def test_a_name_that_the_template_does_not_know_is_an_error(look: Look) -> None:
    with pytest.raises(InputError, match=r"nota\.docx:1:1: fout: .*de naam '\w+' bestaat niet"):
        WordWriter(look).write("nota", Inhoud(), PROPERTIES)


def test_a_template_of_another_house_style_is_refused(copied: Look) -> None:
    with (copied.folder / "huisstijl.yaml").open("a") as settings:
        settings.write("# anders\n")

    with pytest.raises(InputError, match="andere huisstijl; maak het met 'make templates'"):
        WordWriter(copied).write("nota", NOTA, PROPERTIES)


def test_a_template_that_does_not_end_in_a_section_is_an_error(look: Look, copied: Look) -> None:
    made = read_parts(made_file(look.folder, "nota").read_bytes())
    made["word/document.xml"] = made["word/document.xml"].replace(b'"SectionEnd"', b'"BodyText"')
    made_file(copied.folder, "nota").write_bytes(write_parts(made))

    with pytest.raises(InputError, match=r"nota\.docx:1:1: fout: dit Word-sjabloon past niet"):
        WordWriter(copied).write("nota", NOTA, PROPERTIES)


def test_a_template_that_is_no_word_file_is_an_error(copied: Look) -> None:
    made_file(copied.folder, "nota").write_text("tekst")

    with pytest.raises(InputError, match=re.escape(NOT_WORD)):
        WordWriter(copied).write("nota", NOTA, PROPERTIES)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ('{{ stijl.parse_raw("x", proto="pickle") }}', "de naam 'stijl' bestaat niet"),
        ("{{ aan.__class__.__mro__ }}", "een sjabloon mag '__class__' niet gebruiken"),
        ("{{ aan.index(1) }}", "een sjabloon mag 'index' niet gebruiken"),
        ("{{ secties[0].blokken[0].children }}", "een sjabloon mag 'children' niet gebruiken"),
        ("{{ 'a' * 9999999999 }}", "een sjabloon kan alleen getallen vermenigvuldigen"),
        ("{% include 'deur.docx' %}", "het bestand 'deur.docx' bestaat niet"),
        ("{{p secties[0].blokken|opmaak('breed') }}", "ValueError: er is geen blad 'breed'"),
    ],
)
def test_a_template_runs_no_code(look: Look, copied: Look, code: str, reason: str) -> None:
    original = read_parts(made_file(look.folder, "nota").read_bytes())
    document = original["word/document.xml"].replace(b"{{ aan|regel }}", escape(code).encode())
    (copied.folder / "gemaakt/deur.docx").symlink_to("/etc/passwd")
    template = write_parts({**original, "word/document.xml": document})
    made_file(copied.folder, "nota").write_bytes(template)

    with pytest.raises(InputError) as caught:
        WordWriter(copied).write("nota", NOTA, PROPERTIES)

    assert str(caught.value).endswith(f"nota.docx:1:1: fout: het sjabloon klopt niet: {reason}")


@pytest.mark.parametrize("text", ["{_{x}_}", "{_%x%_}", "{{_}}", "a_{b}_c", "{__{"])
def test_signs_of_the_engine_in_values_are_printed_as_they_stand(look: Look, text: str) -> None:
    section = SectieInhoud(kop=line(text), blokken=paragraph(text))

    made = parts(look, replace(NOTA, aan=line(text), secties=(section,)))

    printed = values(body(made), ".//w:t/text()")
    assert printed.count(text) == 3


def test_a_template_of_broken_xml_is_an_error(look: Look, copied: Look) -> None:
    original = read_parts(made_file(look.folder, "nota").read_bytes())
    half = original["word/document.xml"][:2000]
    made_file(copied.folder, "nota").write_bytes(
        write_parts({**original, "word/document.xml": half})
    )

    with pytest.raises(InputError, match="het sjabloon klopt niet: de XML ervan is niet heel"):
        WordWriter(copied).write("nota", NOTA, PROPERTIES)


def test_a_template_that_fetches_something_is_an_error(look: Look, copied: Look) -> None:
    original = read_parts(made_file(look.folder, "nota").read_bytes())
    name = "word/_rels/document.xml.rels"
    fetching = relationship("r9", "image", "https://kwaad.example/x.png", external=True)
    changed = with_added(original[name], relationships(fetching))
    made_file(copied.folder, "nota").write_bytes(write_parts({**original, name: changed}))

    with pytest.raises(InputError, match="past niet: het haalt iets op van buiten"):
        WordWriter(copied).write("nota", NOTA, PROPERTIES)
