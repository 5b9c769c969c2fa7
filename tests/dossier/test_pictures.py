"""A dossier with a picture: what is told of it, what documents show, and what goes along."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image as Pillow

from generator.pictures.reading import NOT_WHOLE
from tests.dossier.travelling import comes_back_the_same
from tests.workplace import Workplace

MAKER = b"Foonmaker"
MEMO = """onderwerp: Teamdag
aan: Bestuursraad
van: Team D&I
datum: 12 september 2025
tekst: |
  Zo was het.

  ![{description}](plaatjes/{file} "De teamdag")
"""
DECISION = """aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
"""


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    wrote(workplace)
    picture(workplace, "team.jpg")
    return workplace


def wrote(
    place: Workplace, file: str = "team.jpg", description: str = "Vijf vrolijke mensen"
) -> None:
    place.write("inputs/d/memo.yaml", MEMO.format(file=file, description=description))


def picture(place: Workplace, name: str, colour: str = "navy") -> Path:
    path = place.root / "inputs/d/plaatjes" / name
    path.parent.mkdir(exist_ok=True)
    about = Pillow.Exif()
    about[0x010F] = MAKER.decode()
    Pillow.new("RGB", (400, 200), colour).save(path, exif=about)
    return path


def made(place: Workplace) -> tuple[bytes, bytes]:
    """The Word file and the PDF."""
    assert place.run("maak", "inputs/d").code == 0
    folder = place.root / "output/d"
    return (folder / "memo.docx").read_bytes(), (folder / "memo.pdf").read_bytes()


def test_a_picture_stands_in_both_formats_without_what_its_file_told(place: Workplace) -> None:
    word, pdf = made(place)

    parts = ZipFile(BytesIO(word))
    text = parts.read("word/document.xml").decode()
    shown = parts.read("word/media/picture1.jpg")
    assert 'descr="Vijf vrolijke mensen"' in text
    assert "De teamdag" in text
    assert shown in pdf
    assert MAKER not in shown + pdf


def test_another_picture_makes_another_document(place: Workplace) -> None:
    before = made(place)
    picture(place, "team.jpg", "red")

    assert made(place) != before


def test_what_travels_makes_the_same_document(place: Workplace) -> None:
    comes_back_the_same(place, "memo", made(place))


def test_a_file_that_came_back_unchanged_says_nothing_new(place: Workplace) -> None:
    made(place)

    came = place.run("terug", "output/d/memo.docx", "--document", "inputs/d/memo.yaml")
    assert (came.code, "niets anders" in came.out) == (0, True)


def test_a_picture_that_is_not_there_is_told_at_its_line(place: Workplace) -> None:
    wrote(place, "taem.jpg")

    told = place.run("controleer", "inputs/d")
    assert told.code == 1
    assert "inputs/d/memo.yaml:8:3: fout: er is geen bestand plaatjes/taem.jpg" in told.err
    assert "bedoelde u 'plaatjes/team.jpg'?" in told.err


def test_a_damaged_picture_is_told_at_its_file(place: Workplace) -> None:
    (place.root / "inputs/d/plaatjes/team.jpg").write_bytes(b"niets")

    told = place.run("controleer", "inputs/d")
    assert told.code == 1
    assert "inputs/d/plaatjes/team.jpg:1:1: fout: deze afbeelding is beschadigd" in told.err


def test_a_photo_that_stops_halfway_is_told_at_its_file(place: Workplace) -> None:
    photo = place.root / "inputs/d/plaatjes/team.jpg"
    photo.write_bytes(photo.read_bytes()[:-100] + b"\xff\xd9")

    told = place.run("maak", "inputs/d")
    assert told.code == 1
    assert f"inputs/d/plaatjes/team.jpg:1:1: fout: {NOT_WHOLE}" in told.err
    assert not (place.root / "output/d").exists()


def test_a_link_out_of_the_dossier_is_refused(place: Workplace) -> None:
    path = place.root / "inputs/d/plaatjes/team.jpg"
    path.rename(place.root / "elders.jpg")
    path.symlink_to(place.root / "elders.jpg")

    assert "verwijzing naar een andere plek" in place.run("controleer", "inputs/d").err


def test_a_picture_that_no_text_shows_is_told(place: Workplace) -> None:
    picture(place, "over.jpg")

    told = place.run("controleer", "inputs/d")
    assert told.code == 0
    assert "over.jpg:1:1: waarschuwing: geen tekst van dit dossier toont" in told.err


def test_a_picture_that_nobody_judged_makes_no_public_version(place: Workplace) -> None:
    place.write("inputs/d/woo.yaml", DECISION)

    told = place.run("woo", "inputs/d", "--uit", "openbaar")
    assert told.code == 1
    assert "inputs/d/memo.yaml:8:3: fout: over deze afbeelding is niet beslist" in told.err
    assert not (place.root / "openbaar").exists()


def test_of_a_picture_that_is_left_out_nothing_is_in_the_public_files(place: Workplace) -> None:
    judged = "afbeeldingen:\n  - bestand: plaatjes/team.jpg\n    gronden: 5.1.2e\n"
    reason = "motiveringen:\n  - grond: 5.1.2e\n    tekst: Zij werken hier nog.\n"
    place.write("inputs/d/woo.yaml", DECISION + judged + reason)
    public = []
    for number, description in enumerate(("Vijf vrolijke mensen", "Zes sombere buren op een rij")):
        wrote(place, description=description)
        picture(place, "team.jpg", "red" if number else "green")
        assert place.run("woo", "inputs/d", "--uit", f"openbaar{number}").code == 0
        public.append((place.root / f"openbaar{number}/word/0001.docx").read_bytes())

    assert public[0] == public[1]


DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
<!-- van Ilse --><rect width="{}" height="100" fill="navy"/></svg>"""


@pytest.fixture
def drawing(place: Workplace) -> Path:
    """The picture of the memo is a drawing of lines."""
    (place.root / "inputs/d/plaatjes/team.jpg").unlink()
    wrote(place, "lijnen.svg")
    return place.write("inputs/d/plaatjes/lijnen.svg", DRAWING.format(100))


def test_a_drawing_is_drawn_once_for_both_formats(place: Workplace, drawing: Path) -> None:
    word, pdf = made(place)

    shown = ZipFile(BytesIO(word)).read("word/media/picture1.png")
    with Pillow.open(BytesIO(shown)) as opened:
        drawn = opened.convert("RGB")
        assert drawn.getpixel((drawn.width // 4, 5)) == (0, 0, 128)
        assert drawn.getpixel((drawn.width * 3 // 4, 5)) == (255, 255, 255)
    assert b"Ilse" not in word + pdf
    drawing.write_text(DRAWING.format(150), "utf-8")
    assert made(place) != (word, pdf)


def test_a_drawing_travels_as_one_and_makes_the_same_document(
    place: Workplace, drawing: Path
) -> None:
    before = made(place)

    for end in ("docx", "pdf"):
        assert place.run("uitpakken", f"output/d/memo.{end}", end).code == 0
        svg = (place.root / end / "d/plaatjes/lijnen.svg").read_text("utf-8")
        assert "<rect" in svg and "Ilse" not in svg
        assert place.run("maak", f"{end}/d", "--uit", f"again-{end}").code == 0
        again = place.root / f"again-{end}/d"
        assert ((again / "memo.docx").read_bytes(), (again / "memo.pdf").read_bytes()) == before
    came = place.run("terug", "output/d/memo.docx", "--document", "inputs/d/memo.yaml")
    assert (came.code, "niets anders" in came.out) == (0, True)


def test_a_drawing_that_fetches_is_told_at_its_file(place: Workplace, drawing: Path) -> None:
    fetching = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    drawing.write_text(fetching, "utf-8")

    told = place.run("maak", "inputs/d")
    assert told.code == 1
    assert "inputs/d/plaatjes/lijnen.svg:1:1: fout: deze tekening haalt er iets anders" in told.err
    assert not place.output()
