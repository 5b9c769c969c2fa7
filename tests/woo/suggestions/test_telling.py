from __future__ import annotations

from dataclasses import replace

from generator.dossier.reading import read_dossier
from generator.problems import Severity
from generator.woo.public import public_dossier
from generator.woo.suggestions.telling import suggestions
from tests.blank_pdf import blank_pdf
from tests.woo.publications import decision
from tests.workplace import Workplace

NOTA = """\
onderwerp: Bel 070 340 79 11
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 05-01-2026
secties:
  - kop: Aanleiding
    tekst: |
      Dit schreef Xanthe Ypenburg,
      op x.ypenburg@voorbeeld.nl.
"""


def test_all_that_is_doubtful_is_told_by_place(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("klein", nota=NOTA))

    found = suggestions(dossier, None)

    assert [(one.problem.place.line, one.problem.place.column) for one in found] == [
        (1, 16),
        (9, 19),
        (10, 10),
    ]
    assert [one.name for one in found] == ["", "Xanthe Ypenburg", ""]
    assert {one.problem.severity for one in found} == {Severity.WARNING}


def test_the_board_of_another_organisation_is_no_name_of_a_person(workplace: Workplace) -> None:
    organisation = workplace.root / "inputs/organisatie.yaml"
    board = "bestuur: {naam: het College van Bestuur, afkorting: CvB}\n"
    organisation.write_text(organisation.read_text("utf-8") + board, "utf-8")
    nota = NOTA.replace("Dit schreef Xanthe Ypenburg", "Dit vroeg het College van Bestuur")

    found = suggestions(read_dossier(workplace.dossier("klein", nota=nota)), None)

    assert "College van Bestuur" not in [one.name for one in found]


def test_the_file_of_an_annex_is_told_and_in_no_public_version(workplace: Workplace) -> None:
    with_file = "bijlagen: [{titel: Advies, bestand: advies.pdf}]\nsecties:"
    folder = workplace.dossier("klein", nota=NOTA.replace("secties:", with_file))
    (folder / "advies.pdf").write_bytes(blank_pdf())
    dossier = read_dossier(folder)

    told = [one.problem for one in suggestions(dossier, None)]
    public = public_dossier(dossier, None).dossier

    assert [one.place.line for one in told if "advies.pdf" in one.message] == [6]
    assert list(dossier.properties_of(dossier.documents[0]).bijlagen) == [
        f"{folder.name}/advies.pdf"
    ]
    assert public.properties_of(public.documents[0]).bijlagen == {}


def test_what_the_decision_leaves_out_afterwards_is_not_asked_about(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("klein", nota=NOTA))
    passage = {"bestand": "nota", "tekst": "Xanthe Ypenburg", "gronden": "5.1.2e"}

    found = suggestions(dossier, decision(passages=[passage]))

    assert [(one.problem.place.line, one.problem.place.column) for one in found] == [
        (1, 16),
        (10, 10),
    ]


def test_a_document_that_stays_secret_needs_no_marks(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", nota=NOTA)
    dossier = read_dossier(folder)
    secret = {name: b'woo: "5.2"\n' + raw for name, raw in dossier.sources.items() if "/" in name}
    assert suggestions(replace(dossier, sources=secret), None) == ()
