from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.content.tree import KeyTable, Table
from generator.model.documents.vgr.content import Vgr
from generator.model.facts.acties import Acties
from generator.model.facts.besluiten import Besluiten
from generator.model.facts.debriefing import Debriefing
from generator.model.facts.doelen import Doelen
from generator.model.facts.kalender import Kalender
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.status import Status
from generator.model.kind import Kader
from tests.model.reading import frame, loc_of, read, words
from tests.workplace import SAMPLES

FOLDER = SAMPLES / "vol"
VGR = (FOLDER / "vgr.yaml").read_text("utf-8")


@pytest.fixture
def kader() -> Kader:
    kinds = (Doelen, Knelpunten, Kansen, Status)
    return frame(*(read(kind, (FOLDER / f"{kind.soort}.yaml").read_text()) for kind in kinds))


def general(kader: Kader, text: str) -> dict[str, str]:
    """The table of general data, by name."""
    (table,) = read(Vgr, text).inhoud(kader).algemeen
    assert isinstance(table, KeyTable)
    return {words(name): words(cell) for name, cell in table.rows}


def test_the_general_data(kader: Kader) -> None:
    assert general(kader, VGR) == {
        "Organisatieonderdeel/departement": "Voorbeelden",
        "Project/programmamanager": "Programmamanager (070 111 11 11)",
        "Datum rapportage": "1 september 2025",
        "Datum vorige rapportage": "maart 2025",
        "Status": "\u00a0Op schema, stand op 1 september 2025Het gaat goed.",
    }


def test_each_subject_has_its_judgement_unless_staff_leave_that_out(kader: Kader) -> None:
    shown = read(Vgr, VGR).inhoud(kader).onderwerpen
    left_out = read(Vgr, VGR + "onderwerpen: nee\n").inhoud(kader).onderwerpen

    (table,) = shown
    assert isinstance(table, KeyTable)
    assert [words(name) for name, _ in table.rows] == ["Opleiding"]
    assert left_out == ()


def test_what_is_not_known_stays_empty_and_status_is_left_out(kader: Kader) -> None:
    text = VGR.replace("datum_vorige_rapportage: maart 2025\n", "").replace(
        "    telefoon: 070 111 11 11\n", "  - naam: Projectmanager\n"
    )
    without_status = Kader(
        kader.organisatie, {kind: fact for kind, fact in kader.feiten.items() if kind != "status"}
    )

    made = general(without_status, text)

    assert made["Project/programmamanager"] == "ProgrammamanagerProjectmanager"
    assert made["Datum vorige rapportage"] == ""
    assert "Status" not in made


def test_goals_without_figures_have_no_heading_for_them(kader: Kader) -> None:
    goals = read(Doelen, "doelen:\n  - {id: thuis, titel: Iedereen voelt zich thuis}\n")
    plain = replace(kader, feiten={**kader.feiten, Doelen.soort: goals})
    text = VGR.replace("  doelen: [instroom]\n", "")

    made = read(Vgr, text).inhoud(plain)

    assert (made.kop_stand, made.stand) == ((), ())


def test_the_parts_of_the_form(kader: Kader) -> None:
    made = read(Vgr, VGR).inhoud(kader)

    assert words(made.visie) == "Iedereen doet mee."
    assert (
        words(made.gestelde_doelen) == "Gestelde doelenDit zijn de doelen.Een inclusieve cultuur."
    )
    assert words(made.sporen) == (
        "SporenLangs deze sporen.Top-downDe top geeft de norm.Daarna verder."
    )
    assert words(made.activiteiten) == "ActiviteitenDit doen we.Gesprekken voeren."
    assert words(made.interventies) == "Dit werkte.De gesprekken."
    assert words(made.beoogd_effect) == "Dit willen we."
    assert words(made.doelen).startswith("Meer instroomWe willen meer instroom.")
    assert words(made.communicatie) == "Een bericht op intranet.|Diversity Week 2025"
    assert words(made.knelpunten) == "Het kost tijd.|Ruimte maken.|Nog onbekend."
    assert words(made.kansen) == "Beter meten.|Een meting.|Meer zicht."


def test_headings_may_be_others_or_be_left_out(kader: Kader) -> None:
    other = "koppen: {sporen: nee, activiteiten: Wat wij doen, datum_actie: nee}\n"
    made = read(Vgr, VGR + other).inhoud(kader)

    assert words(made.sporen).startswith("Langs deze sporen.")
    assert words(made.activiteiten) == "Wat wij doenDit doen we.Gesprekken voeren."
    (table,) = made.communicatie
    assert isinstance(table, Table)
    assert [words(column.heading) for column in table.columns] == [
        "Genomen acties of publicaties",
        "",
    ]


def test_without_a_subject_nothing_stands_in_its_place(kader: Kader) -> None:
    made = read(Vgr, VGR.replace("onderwerp: diversiteit en inclusie\n", ""))

    assert words(made.inhoud(kader).onderwerp) == ""
    assert words(made.inhoud(kader).voet) == "Voortgangsrapportage, 1 september 2025"
    assert made.eigenschappen(kader).titel == "Voortgangsrapportage"


def test_the_properties(kader: Kader) -> None:
    made = read(Vgr, VGR).eigenschappen(kader)

    assert made.titel == "Voortgangsrapportage diversiteit en inclusie"
    assert made.onderwerp == "Voortgangsrapportage van 1 september 2025"
    assert made.auteur == "Ministerie van Voorbeelden, Afdeling P&O"
    assert (made.datum, made.kenmerk) == (date(2025, 9, 1), "2025-002")


def test_the_form_always_needs_goals_bottlenecks_and_opportunities() -> None:
    assert [soort for _, soort in read(Vgr, VGR).nodig()] == ["doelen", "knelpunten", "kansen"]


GOALS = ("beoogd_effect", "doelen")


def test_goals_that_are_named_must_exist_and_be_named_once(kader: Kader) -> None:
    wrong = read(Vgr, VGR.replace("[instroom]", "[instrom, instroom, instroom]"))

    found = [(loc_of(one), one.message, one.meant) for one in wrong.controleer(kader)]

    assert found == [
        ((*GOALS, 0), "doel 'instrom' staat niet in doelen.yaml", "instroom"),
        ((*GOALS, 2), "doel 'instroom' staat hier al; haal er één weg", None),
    ]
    assert list(wrong.controleer(frame())) == [], "without goals that is told, not this"


def test_actions_and_earlier_decisions_are_there_when_the_dossier_has_them(kader: Kader) -> None:
    besluiten = read(
        Besluiten,
        "besluiten: [{id: a, tekst: Meten., uiterlijk: 2025, eigenaar: DG, besluit: akkoord,"
        " besloten_op: 01-02-2025}]\n",
    )
    acties = read(Acties, "acties: [{wat: Vragen., wie: X, uit: a}]\n")
    vgr = read(Vgr, VGR)
    more = replace(kader, feiten={**kader.feiten, "besluiten": besluiten, "acties": acties})

    made, without = (vgr.inhoud(one.voor(vgr)) for one in (more, kader))

    assert words(made.eerdere_besluiten) == "Meten.|Akkoord op 1 februari 2025.|Vragen.X: Open"
    assert words(made.acties) == "Vragen.Uit: besluit van 1 februari 2025|X||Open"
    assert (without.eerdere_besluiten, without.acties) == ((), ())


def test_what_members_said_is_there_unless_it_is_left_out(kader: Kader) -> None:
    kalender = read(
        Kalender,
        "jaar: 2025\nmomenten:\n"
        "  - {datum: 14-03-2025, naam: Holi, br_leden: [SG], zekerheid: vast}\n",
    )
    debriefing = read(
        Debriefing,
        "gesprekken: [{moment: holi, lid: SG, datum: 17-03-2025, hoe: gesprek, advies: Vaker.,"
        " in_rapport: ja}]\n",
    )
    more = replace(kader, feiten={**kader.feiten, "kalender": kalender, "debriefing": debriefing})

    said, silent = (read(Vgr, VGR + rest).inhoud(more) for rest in ("", "ervaringen: nee\n"))

    assert "Vaker. (Secretaris-generaal, Holi)" in words(said.ervaringen)
    assert silent.ervaringen == ()
