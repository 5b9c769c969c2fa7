"""A picture that stands in a field of its own: it does what one in a text does."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image as Pillow
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.archive.deposits import with_settings
from tests.dossier.travelling import comes_back_the_same
from tests.workplace import Workplace

NOTA = """doel: ter informatie
aan: Leden van de Bestuursraad
opsteller: adviseur-di
datum: 12 september 2025
taal: {taal}
secties:
  - kop: Zo was het
    tekst: |
      Kijk naar []{{figuur=taart}}.

      ![Een lege zaal](plaatjes/zaal.jpg "De zaal ervoor")
    afbeelding:
      bestand: plaatjes/team.jpg
      beschrijving: {description}
      bijschrift: {caption}
      id: taart
    woo: {woo}
"""
SENT = ("--wie", "Team D&I", "--waarom", "naar de BR", "--op", "15 september 2025")
DESCRIPTION, CAPTION = "Vijf vrolijke mensen", "De teamdag van Ilse Vermeer"
DECISION = """aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
motiveringen:
  - grond: 5.1.2e
    tekst: Zij werken hier nog.
"""
JUDGED = DECISION + "afbeeldingen:\n  - {bestand: plaatjes/zaal.jpg, openbaar: ja}\n"
PUBLIC = JUDGED + "  - {bestand: plaatjes/team.jpg, openbaar: ja}\n"
LEFT_OUT = JUDGED + "  - {bestand: plaatjes/team.jpg, gronden: 5.1.2e}\n"


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    wrote(workplace)
    picture(workplace, "team.jpg", "navy")
    picture(workplace, "zaal.jpg", "green")
    return workplace


def wrote(
    place: Workplace,
    *,
    description: str = DESCRIPTION,
    caption: str = CAPTION,
    taal: str = "nl",
    woo: str = "",
) -> None:
    text = NOTA.format(description=description, caption=caption, taal=taal, woo=woo)
    place.write("inputs/d/nota.yaml", text)


def picture(place: Workplace, name: str, colour: str) -> None:
    path = place.root / "inputs/d/plaatjes" / name
    path.parent.mkdir(exist_ok=True)
    Pillow.new("RGB", (400, 200), colour).save(path)


def made(place: Workplace) -> tuple[bytes, bytes]:
    """The Word file and the PDF."""
    told = place.run("maak", "inputs/d")
    assert (told.code, told.err) == (0, "")
    folder = place.root / "output/d"
    return (folder / "nota.docx").read_bytes(), (folder / "nota.pdf").read_bytes()


def words_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def made_public(place: Workplace, decision: str) -> tuple[bytes, str]:
    """The Word file, and the words of the PDF."""
    place.write("inputs/d/woo.yaml", decision)
    folder = place.root / "openbaar"
    shutil.rmtree(folder, ignore_errors=True)
    told = place.run("woo", "inputs/d", "--uit", folder.name)
    assert told.code == 0, told.err
    word = (folder / "word/0001.docx").read_bytes()
    (pdf,) = folder.rglob("0001*.pdf")
    return word, words_of(pdf.read_bytes())


def document_of(word: bytes) -> str:
    return ZipFile(BytesIO(word)).read("word/document.xml").decode()


def test_it_stands_below_the_text_in_both_formats_with_the_next_number(place: Workplace) -> None:
    word, pdf = made(place)

    parts = ZipFile(BytesIO(word))
    assert f'descr="{DESCRIPTION}"' in document_of(word)
    assert parts.read("word/media/picture2.jpg") in pdf
    words = words_of(pdf)
    assert "Kijk naar figuur 2." in words
    assert words.index("Figuur 1. De zaal ervoor") < words.index(f"Figuur 2. {CAPTION}")


def test_who_cannot_see_it_is_told_what_it_shows(place: Workplace) -> None:
    reader = PdfReader(BytesIO(made(place)[1]))
    count = int(str(reader.trailer["/Size"]))
    objects = [reader.get_object(number) for number in range(1, count)]

    told = [
        str(one["/Alt"]) for one in objects if isinstance(one, DictionaryObject) and "/Alt" in one
    ]
    assert told == ["Een lege zaal", DESCRIPTION]


def test_what_travels_makes_the_same_document(place: Workplace) -> None:
    comes_back_the_same(place, "nota", made(place))


def test_another_picture_or_description_makes_another_document(place: Workplace) -> None:
    before = made(place)
    picture(place, "team.jpg", "red")
    other = made(place)
    wrote(place, description="Zes mensen")

    assert len({before, other, made(place)}) == 3


def test_it_says_its_number_in_the_language_of_the_document(place: Workplace) -> None:
    wrote(place, taal="en")

    words = words_of(made(place)[1])
    assert f"Figure 2. {CAPTION}" in words
    assert "Figuur" not in words


def test_it_goes_along_to_the_next_dossier(place: Workplace) -> None:
    assert place.run("nieuw", "dossier", "e", "--vanaf", "d").code == 0

    assert (place.root / "inputs/e/plaatjes/team.jpg").exists()


def test_it_is_kept_in_the_archive(place: Workplace) -> None:
    with_settings(place.root / "inputs/organisatie.yaml")
    told = place.run("archiveer", "inputs/d", *SENT)
    assert told.code == 0, told.err

    assert [*(place.root / "archief").rglob("plaatjes/team.jpg")]
    assert place.run("verifieer").code == 0


def test_where_the_words_below_it_come_from_is_its_field(place: Workplace) -> None:
    made(place)

    assert "inputs/d/nota.yaml:15" in place.run("herkomst", "output/d/nota.pdf", CAPTION).out


def test_one_that_is_not_there_is_told_at_its_field(place: Workplace) -> None:
    (place.root / "inputs/d/plaatjes/team.jpg").rename(place.root / "inputs/d/plaatjes/taem.jpg")

    told = place.run("controleer", "inputs/d")
    assert told.code == 1
    assert "inputs/d/nota.yaml:13:16: fout: er is geen bestand plaatjes/team.jpg" in told.err
    assert "bedoelde u 'plaatjes/taem.jpg'?" in told.err


def test_one_that_nobody_judged_makes_no_public_version(place: Workplace) -> None:
    place.write("inputs/d/woo.yaml", JUDGED)

    told = place.run("woo", "inputs/d", "--uit", "openbaar")
    assert told.code == 1
    assert "inputs/d/nota.yaml:13:16: fout: over deze afbeelding is niet beslist" in told.err
    assert not (place.root / "openbaar").exists()


def test_one_that_is_public_stands_there_without_the_names_that_go(place: Workplace) -> None:
    wrote(place, description="Ilse Vermeer met een taart")
    names = "overal_weglaten:\n  - naam: Ilse Vermeer\n"
    word, words = made_public(place, PUBLIC + names)

    assert "Figuur 2. De teamdag van" in words
    assert "Vermeer" not in document_of(word) + words
    assert 'descr="' in document_of(word)


def test_words_that_are_marked_in_it_go(place: Workplace) -> None:
    wrote(
        place,
        description='"[Vijf vrolijke mensen]{woo=5.1.2e} met een taart"',
        caption='"De teamdag van [Ilse Vermeer]{woo=5.1.2e}"',
    )
    assert f"Figuur 2. {CAPTION}" in words_of(made(place)[1])

    word, words = made_public(place, PUBLIC)
    assert "vrolijke" not in document_of(word)
    assert "Vermeer" not in document_of(word) + words
    assert "met een taart" in document_of(word)


def test_of_one_that_is_left_out_nothing_is_in_the_public_files(place: Workplace) -> None:
    public = []
    for colour, description in (("navy", DESCRIPTION), ("red", "Zes sombere buren op een rij")):
        wrote(place, description=description, caption=f"Iets over {description}")
        picture(place, "team.jpg", colour)
        public.append(made_public(place, LEFT_OUT))

    assert public[0] == public[1]
    assert "Kijk naar figuur 2." in public[0][1]


def test_one_in_a_section_that_is_left_out_goes_with_all_words_of_it(place: Workplace) -> None:
    public = []
    for colour, description in (("navy", DESCRIPTION), ("red", "Zes sombere buren op een rij")):
        wrote(place, description=description, caption=f"Over {description}", woo="5.1.2e")
        picture(place, "team.jpg", colour)
        public.append(made_public(place, PUBLIC))

    assert public[0] == public[1]
    assert "Figuur" not in public[0][1]
