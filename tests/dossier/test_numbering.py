"""Tables and figures have a number, and the texts of their document can refer to it."""

from __future__ import annotations

from generator.content.said import said_by
from generator.dossier.reading import read_dossier
from tests.workplace import Workplace

MEMO = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Proef
tekst: |
"""
TABLES = """\
  []{tabel=uitstroom} staat na []{tabel=instroom}, dus nummer []{tabel=uitstroom.getal}.

  {tabel=instroom "Wie *erbij* kwam"}
  | Directie | Aantal |
  |---|--:|
  | Een | 1 |

  | Zonder | bijschrift |
  |---|---|
  | a | b |

  {tabel=uitstroom "Wie wegging, anders dan in []{tabel=instroom}"}
  | Directie | Na []{tabel=instroom} |
  |---|--:|
  | Een | 2 |
"""
PLAN = """\
titel: Plan 2026
jaar: 2026
datum: 15-01-2026
lijst_van_tabellen: ja
hoofdstukken:
  - kop: Waarom
    delen:
      - tekst: |
          In []{tabel=vormen} staan vormen, in []{tabel=instroom} de instroom.

          {tabel=instroom "Instroom"}
          | a |
          |---|
          | b |
        matrix:
          titel: Vier vormen
          id: vormen
          kolommen: [Laag, Hoog]
          rijen:
            - {kop: Rond, cellen: [bal, ei]}
"""
WRONG = """\
  Zie []{tabel=instrom} en []{figuur=kaart}.

  {tabel=instroom "Instroom"}
  | a |
  |---|
  | b |

  {tabel=instroom "Nog eens"}
  | a |
  |---|
  | b |
"""


def test_references_have_the_number_of_their_table(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", memo=MEMO + TABLES)
    dossier = read_dossier(folder)
    memo = next(one.document for one in dossier.documents if one.name == "memo")

    said = [one.words for one in said_by(dossier.contents_of(memo))]

    for line in (
        "Tabel 2 staat na tabel 1, dus nummer 2.",
        "Wie erbij kwam",
        "Wie wegging, anders dan in tabel 1",
        "Na tabel 1",
    ):
        assert line in said


def test_a_matrix_with_a_title_is_counted_and_can_be_referred_to(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", jaarplan=PLAN)
    dossier = read_dossier(folder)
    plan = next(one.document for one in dossier.documents if one.name == "jaarplan")

    said = [one.words for one in said_by(dossier.contents_of(plan))]

    assert "In tabel 2 staan vormen, in tabel 1 de instroom." in said
    assert "Tabel 2. Vier vormen" in said


def test_a_reference_to_a_matrix_is_not_lost_where_something_else_is_wrong(
    workplace: Workplace,
) -> None:
    wrong = PLAN.replace("de instroom", "[]{cijfer=y.nu} en []{tabel=kwijt}")
    workplace.dossier("klein", jaarplan=wrong)

    outcome = workplace.run("controleer", "inputs/d/jaarplan.yaml")

    figure, lost = outcome.err.splitlines()
    assert "geen doelen.yaml" in figure
    assert "geen tabel met de naam 'kwijt'" in lost
    assert "kies uit: instroom en vormen" in lost


def test_both_formats_are_made_and_say_the_number(workplace: Workplace) -> None:
    workplace.dossier("klein", memo=MEMO + TABLES)

    assert workplace.run("maak", "inputs/d/memo.yaml").code == 0
    assert {name.rpartition(".")[2] for name in workplace.output()} >= {"docx", "pdf"}


def test_what_is_not_there_or_twice_is_told_at_its_line(workplace: Workplace) -> None:
    workplace.dossier("klein", memo=MEMO + WRONG)

    outcome = workplace.run("controleer", "inputs/d/memo.yaml")

    assert outcome.code == 1
    assert outcome.err == (
        "inputs/d/memo.yaml:6:3: fout: er staat geen tabel met de naam 'instrom' in dit document;"
        " kies uit: instroom; bedoelde u 'instroom'?\n"
        "inputs/d/memo.yaml:6:3: fout: er staat geen figuur met de naam 'kaart' in dit document;"
        " zet boven de figuur een regel {figuur=naam}\n"
        "inputs/d/memo.yaml:13:3: fout: 'instroom' is al de naam van een andere tabel in dit"
        " document; kies een andere naam\n"
    )


def test_what_is_not_there_is_told_with_what_keeps_the_document_from_being_made(
    workplace: Workplace,
) -> None:
    text = "  Zie []{bijlage=x}, []{tabel=instrom} en []{cijfer=y.nu}.\n\n"
    table = '  {tabel=instroom "Instroom"}\n  | a |\n  |---|\n  | b |\n'
    workplace.dossier("klein", memo=MEMO + text + table)

    outcome = workplace.run("controleer", "inputs/d/memo.yaml")

    annex, lost, figure = outcome.err.splitlines()
    assert "geen bijlagen" in annex and "geen doelen.yaml" in figure
    assert lost == (
        "inputs/d/memo.yaml:6:22: fout: er staat geen tabel met de naam 'instrom' in dit document;"
        " kies uit: instroom; bedoelde u 'instroom'?"
    )
