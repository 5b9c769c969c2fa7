"""Nothing of a figure about too few persons is in a document, whoever looks for it.

The strongest way to look: a document with another value in its place is the same, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from generator.build.manuscript import manuscript_of
from generator.dossier.reading import read_dossier
from tests.build.pressed import press_of
from tests.workplace import Workplace

DOELEN = """\
doelen:
  - id: instroom
    titel: Meer instroom
    tekst: >-
      Nu []{{cijfer=klein.nu}}, toen []{{cijfer=klein.vorige}}, eerst []{{cijfer=klein.nulmeting}}.
    indicatoren:
      - id: geheel
        naam: Heel het ministerie
        richting: minimaal
        streefwaarde: 15
        noemer: 5000
        metingen:
          - {{peildatum: 01-01-2025, waarde: 9.31}}
          - {{peildatum: 01-07-2025, waarde: 10.47}}
      - id: klein
        naam: Kleine directie
        richting: minimaal
        streefwaarde: 15
        deadline: Q4 2026
        deel_van: geheel
        {meer}
        metingen:
          - {{peildatum: 01-01-2025, waarde: {toen}, noemer: {noemer_toen}, toelichting: "{toen}"}}
          - {{peildatum: 01-07-2025, waarde: {nu}, noemer: {noemer}}}
      - id: rest
        naam: Alle andere directies
        richting: minimaal
        streefwaarde: 15
        deadline: Q4 2026
        deel_van: geheel
        noemer: 4880
        metingen:
          - {{peildatum: 01-01-2025, waarde: {rest_toen}}}
          - {{peildatum: 01-07-2025, waarde: {rest}}}
"""
WAARDEN = {
    "toen": "7.13",
    "nu": "8.29",
    "rest_toen": "9.44",
    "rest": "10.58",
    "noemer_toen": "120",
    "noemer": "120",
    "meer": "toelichting: Uitleg.",
}
"""Both too small, and so the rest may not be shown either: it would tell the small one."""

ANDERS = {"toen": "61.13", "nu": "62.29", "rest_toen": "63.44", "rest": "64.58"}
NOTA = """\
onderwerp: X
doel: ter informatie
aan: BR
opsteller: adviseur-di
datum: 01-09-2025
bijlagen: [{toon: voortgang}]
secties:
  - {kop: Doelen, toon: doelen}
  - {kop: Voortgang, toon: voortgang}
  - {kop: Grafieken, toon: grafieken}
  - kop: Tekst
    tekst: >-
      []{aantal=indicatoren.achter}, []{aantal=indicatoren.te_klein}, []{cijfer=klein.peildatum}.
"""


def documents(workplace: Workplace, nu: dict[str, str], toen: dict[str, str]) -> dict[str, bytes]:
    """The documents of a dossier with those goals, after one with those."""
    for name, values in (("2025-01-br", toen), ("2025-09-br", nu)):
        text = DOELEN.format(**{**WAARDEN, **values})
        if not (workplace.root / "inputs" / name).exists():
            workplace.dossier("vol", name)
        workplace.write(f"inputs/{name}/doelen.yaml", text)
        workplace.write(f"inputs/{name}/nota.yaml", NOTA)
    for kind in ("nota", "vgr"):  # of an earlier day
        path = workplace.root / f"inputs/2025-01-br/{kind}.yaml"
        path.write_text(re.sub("01-09-2025|2025-09-01", "2025-01-15", path.read_text("utf-8")))
    dossier = read_dossier(workplace.root / "inputs/2025-09-br")
    press = press_of(dossier)
    made = {}
    for file in dossier.documents:
        manuscript = manuscript_of(dossier, file)
        made[f"{file.name}.docx"] = press.to_docx(manuscript)
        made[f"{file.name}.pdf"] = press.to_pdf(manuscript)
    return made


@pytest.mark.parametrize(
    "anders",
    [
        ANDERS,
        {"nu": "0", "rest": "0"},
        {"nu": "99", "toen": "1"},
        {"meer": "status: achter\n        toelichting: Uitleg."},
        {"meer": "nulwaarde: 3\n        noemer: 120\n        toelichting: Uitleg."},
    ],
    ids=str,
)
def test_with_another_value_the_documents_are_the_same(
    workplace: Workplace, anders: dict[str, str]
) -> None:
    made = documents(workplace, {}, {})

    assert documents(workplace, anders, anders) == made


def test_a_value_that_was_small_before_tells_nothing_now(workplace: Workplace) -> None:
    groter = {"noemer": "400", "nu": "16", "rest": "10"}  # 64 persons: may be shown
    anders = {**groter, "toen": "61.13", "rest_toen": "63.44"}

    made = documents(workplace, groter, groter)

    assert documents(workplace, anders, anders) == made
    assert "16%" in text_of(made["nota.pdf"])


@pytest.mark.parametrize("noemer", ["120", "400"])
def test_a_correction_of_a_small_value_tells_nothing(workplace: Workplace, noemer: str) -> None:
    nu = {"noemer": noemer, "nu": "16"}
    gecorrigeerd = {**nu, "toen": "6.13", "rest_toen": "9.98"}

    assert documents(workplace, gecorrigeerd, nu) == documents(workplace, nu, nu)


def test_what_may_be_shown_makes_a_difference(workplace: Workplace) -> None:
    groot = {"noemer": "400", "noemer_toen": "400", "toen": "20.13", "nu": "21.29"}

    made = documents(workplace, groot, groot)

    other = documents(workplace, {**groot, "nu": "22.29"}, groot)
    assert all(other[name] != data for name, data in made.items())
    for data in made.values():
        assert any(re.search(rb"21[.,]29", member) for _, member in unpacked(data))


def test_no_member_of_a_document_holds_the_value(workplace: Workplace) -> None:
    made = documents(workplace, {}, {})

    small = re.compile(rb"(?<!\d)(?:7[.,]13|8[.,]29|9[.,]44|10[.,]58)(?!\d)")  # no part of a place
    for name, data in made.items():
        assert not [path for path, member in unpacked(data) if small.search(member)], name
    assert "te klein om te tonen" in text_of(made["nota.pdf"])
    assert not any(PdfReader(BytesIO(made[n])).attachments for n in made if n.endswith(".pdf"))


def unpacked(data: bytes, path: str = "") -> Iterator[tuple[str, bytes]]:
    """All that a file holds: the members of a package, also of workbooks in it; or of a PDF the
    streams and the text of its pages."""
    read: Callable[[bytes, str], Iterator[tuple[str, bytes]]]
    if is_zipfile(BytesIO(data)):
        read = members
    elif data.startswith(b"%PDF"):
        read = streams
    else:
        read = itself
    yield from read(data, path)


def members(data: bytes, path: str) -> Iterator[tuple[str, bytes]]:
    with ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            if not name.endswith((".ttf", ".odttf")):
                yield from unpacked(package.read(name), f"{path}/{name}")


def streams(data: bytes, path: str) -> Iterator[tuple[str, bytes]]:
    reader = PdfReader(BytesIO(data))
    for number in range(1, int(str(reader.trailer["/Size"]))):
        found = reader.get_object(number)
        yield f"{path}#{number}", str(found).encode()
        if isinstance(found, StreamObject):
            yield f"{path}#{number}", found.get_data()
    for page in reader.pages:
        yield f"{path}@{page.page_number}", page.extract_text().encode()


def itself(data: bytes, path: str) -> Iterator[tuple[str, bytes]]:
    yield path, data


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
