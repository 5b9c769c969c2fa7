"""The search for leaks finds each leak that was planted, and nothing where nothing was."""

from __future__ import annotations

from zipfile import BadZipFile

import pytest
from pypdf.errors import PyPdfError

from generator.content.boxes import box
from generator.gronden import lees
from generator.woo.leaks import signs_left
from tests.woo.plants.packages import PACKAGE_PLANTS, other_name_before_a_part
from tests.woo.plants.pdf_parts import with_password
from tests.woo.plants.pdfs import PDF_PLANTS
from tests.woo.plants.plant import Plant
from tests.woo.plants.texts import TEXT_PLANTS
from tests.woo.plants.unseen import UNSEEN
from tests.woo.search import leaked_words

SECRET = "Quirijn Zwaluwenburg"
OTHER = "Adviseur Verscheidenh"
"""As long, so that what is planted differs in nothing else."""

KINDS = {"text": TEXT_PLANTS, "zip": PACKAGE_PLANTS, "pdf": PDF_PLANTS}
PLANTS = {
    f"{kind}: {name}": plant for kind, plants in KINDS.items() for name, plant in plants.items()
}

WHERE_A_SIGN_SHOWS = (
    "text: an element",
    "text: numbers of letters",
    "text: UTF-16",
    "text: gzip",
    "text: base64",
    "zip: text",
    "zip: description of a drawing",
    "zip: core properties",
    "zip: workbook behind a chart",
    "zip: name of a part",
    "zip: Word in Word",
    "pdf: title",
    "pdf: XMP",
    "pdf: bookmark",
    "pdf: alternative text",
    "pdf: attached workbook",
)


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_planted_leak_is_found(plant: Plant) -> None:
    assert list(leaked_words({"bestand": plant(SECRET)}, [SECRET])) != []
    assert list(leaked_words({"bestand": plant(OTHER)}, [SECRET])) == []


@pytest.mark.parametrize("plant", UNSEEN.values(), ids=UNSEEN)
def test_what_the_guide_says_that_nobody_sees_is_not_seen(plant: Plant) -> None:
    assert list(leaked_words({"bestand": plant("Quirijn Zwijnburg")}, ["Quirijn Zwijnburg"])) == []


@pytest.mark.parametrize("name", WHERE_A_SIGN_SHOWS)
def test_a_box_that_became_no_code_is_found(name: str) -> None:
    sign = box(lees("5.1.2e"), 7)

    assert list(signs_left({"bestand": PLANTS[name](f"Van {sign} en anderen.")})) != []
    assert list(signs_left({"bestand": PLANTS[name]("Van 5.1.2e en anderen.")})) == []


def test_what_nobody_can_read_is_not_passed_over() -> None:
    with pytest.raises(PyPdfError):
        list(leaked_words({"bestand": with_password(SECRET)}, [SECRET]))
    with pytest.raises(BadZipFile):
        list(leaked_words({"bestand": other_name_before_a_part(SECRET)}, [SECRET]))


def test_where_it_stands_is_told_once_for_each_file() -> None:
    files = {name: PACKAGE_PLANTS["text"](SECRET) for name in ("a.docx", "b.docx")}

    found = list(leaked_words(files, [SECRET]))

    assert sorted(found) == [
        (word, f"{name}, word/document.xml")
        for word in ("Quirijn", SECRET, "Zwaluwenburg")
        for name in files
    ]
