"""Documents as people made them by hand; every fact and name in them is made up."""

from __future__ import annotations

from collections.abc import Callable

from tests.drafting.hands import Tidy


def vgr(hand: Tidy) -> None:
    """A progress report on the form of the ministry."""
    hand.title("Voortgangsrapportage (VGR)")
    hand.heading("0 Algemeen")
    hand.labels(
        [
            ("Organisatieonderdeel/departement", "Ministerie van Voorbeelden"),
            ("Project/programmamanager", "Programmamanager D&I (070 123 45 67)"),
            ("Datum rapportage", "14-10-2024"),
            ("Datum vorige rapportage", "oktober 2023"),
        ]
    )
    hand.heading("Plan van aanpak inhoudelijk/doelstelling")
    hand.text("Wij willen een werkplek waar iedereen zichzelf is. Dat **begint** bij luisteren.")
    hand.text("Gestelde doelen:")
    hand.bullets(["Collega's met een andere achtergrond;", "Een veilige werkplek voor iedereen."])
    hand.text("Dit jaar draait om oefenen in het klein.")
    hand.text("Dat doen we langs deze sporen:")
    hand.bullets(
        [
            "**Leiding** Elke manager voert een gesprek met het eigen team.",
            "**Werkvloer** Ambassadeurs houden elke maand een open inloop.",
        ]
    )
    hand.text("Aan het eind van het jaar weet elk team wie de ambassadeur is.")
    hand.text("We doen deze activiteiten:")
    hand.bullets(["Een lunch over taal", "Een workshop voor selectiecommissies"])
    hand.heading("Welke interventie had het meeste effect ten aanzien van de doelstelling")
    hand.bullets(["De workshop: 40 commissies deden mee.", "Het spel over vooroordelen."])
    hand.heading("Welk effect wordt beoogd met de nieuwe activiteiten")
    hand.text("Wat werkt, bouwen we uit.")
    hand.text("Doelstellingen voor 2025:")
    hand.numbers(
        [
            (
                "Collega's voelen zich thuis",
                ["Elk team doet de teamscan.", "Een meting in mei."],
            ),
            (
                "Meer instroom van talent met een arbeidsbeperking",
                ["Minimaal 4% van de nieuwe collega's (op dit moment 2,5%)."],
            ),
        ]
    )
    hand.heading("1. Communicatie")
    hand.table(
        [
            ["Genomen acties of publicaties", "Datum actie"],
            ["Interview met de directeur op het intranet", "maart 2024"],
            ["Podcast over taal", ""],
        ]
    )
    hand.heading("2. Organisatie")
    hand.table(
        [
            ["Breed te benoemen knelpunten en risico's", "Voorgestelde tegenmaatregel", "Effect"],
            [
                "Te weinig tijd bij ambassadeurs",
                "Maak een dag per maand vrij\nen leg die vast",
                "",
            ],
        ]
    )
    hand.text("")
    hand.table(
        [
            ["Breed te benoemen kansen en mogelijkheden", "Gewenste vervolgstap", "Effect"],
            [
                "Optrekken met andere ministeries",
                "Plan een gezamenlijke week",
                "Vier doen mee",
            ],
        ]
    )


def nota(hand: Tidy) -> None:
    """A nota to the board."""
    hand.text("Aan de Bestuursraad")
    hand.title("nota")
    hand.text("(ter bespreking)")
    hand.labels(
        [
            ("Ontworpen door", "Adviseur D&I"),
            ("Datum", "3 februari 2025"),
            ("Kenmerk", "VB/2025/0203"),
            ("Onderwerp", "een rustige ruimte in elk gebouw"),
            ("Bijlage(n)", "Plattegrond van de ruimtes"),
        ]
    )
    hand.table([["Paraaf directeur", "Paraaf pSG"]])
    hand.heading("1 Aanleiding voor deze nota")
    hand.text("In november vroeg de ondernemingsraad om een rustige ruimte in elk gebouw.")
    hand.heading("2 Belangrijkste punten van informatie")
    hand.bullets(
        [
            "Er zijn nu **drie** ruimtes.",
            ("In twee gebouwen ontbreekt er een:", ["in de Noordtoren;", "in het Poortgebouw."]),
        ]
    )
    hand.heading("3 Gevraagd besluit")
    hand.text("Wij vragen u in te stemmen met twee nieuwe ruimtes.")


def activities(hand: Tidy) -> None:
    """An overview of activities in groups."""
    hand.title("Activiteitenoverzicht gezond en veilig werken")
    hand.labels([("Datum", "mei 2024")])
    hand.text("Dit overzicht is voor iedereen die wil meedoen.")
    hand.table(
        [
            [
                "Wat doen we?",
                "Wat houdt het in?",
                "Doel",
                "Wie doet het?",
                "Dienstonderdeel",
                "Wanneer?",
                "Hoe gebruik maken?",
            ],
            ["Leren"],
            [
                "Training luisteren",
                "Twee dagdelen oefenen met een acteur.",
                "Betere gesprekken.",
                "Een trainer",
                "Kern, Inspectie",
                "doorlopend",
                "Aanmelden bij de academie.",
            ],
            ["", "Een vervolg na drie maanden.", "Niet vergeten.", "Een trainer", "Kern", "", ""],
            ["Ontmoeten"],
            [
                "Taalcafé",
                "Elke maand samen praten over taal.",
                "Elkaar verstaan.",
                "Ambassadeurs",
                "Kern",
                "september 2024",
                "Loop binnen.",
            ],
        ]
    )


def plan(hand: Tidy) -> None:
    """A year plan with chapters and headings below them."""
    hand.title("Jaarplan 2025: samen werken aan een veilige werkplek")
    hand.text("In dit plan staat wat we in 2025 doen, en **waarom**.")
    hand.heading("Visie van het team")
    hand.text("Verschil maakt ons werk beter, als iedereen zich veilig voelt.")
    hand.heading("1. Waarom we dit doen")
    hand.text("Uit gesprekken blijkt dat nieuwe collega's de weg niet vinden.")
    hand.heading("2. Wat we doen")
    hand.text("Het werk bestaat uit deze onderdelen:")
    hand.bullets(["een maatje voor iedere nieuwe collega", "een kaart met de weg in huis"])
    hand.table(
        [
            ["", "Weinig tijd", "Veel tijd"],
            ["Weinig geld", "inloop", "maatje"],
            ["Veel geld", "app", "training"],
        ]
    )
    hand.text("We kiezen voor het maatje.")
    hand.heading("3. Hoe we het volgen")
    hand.numbers(["We vragen elk kwartaal tien collega's.", "We bespreken het met de OR."])


def charter(hand: Tidy) -> None:
    """An overview of who signed a charter."""
    hand.title("Charter Veilige Werkplek")
    hand.text("Zes organisaties tekenden; twee staan hieronder.")
    hand.table(
        [
            ["Ondertekenaars", "Focus Charter Diversiteit", "Voorbeelden van beoogde maatregelen"],
            [
                "Dienst Voorbeeldzaken",
                "De dienst wil meer jongeren aannemen.",
                "- Een open dag.\n- Een stage voor elke afdeling.",
            ],
            ["Inspectie Voorbeelden", "Een toegankelijk gebouw.", "Een schouw met gebruikers."],
        ]
    )


DOCUMENTS: dict[str, Callable[[Tidy], None]] = {
    "vgr": vgr,
    "nota": nota,
    "activiteitenoverzicht": activities,
    "jaarplan": plan,
    "charter": charter,
}
"""What people make, by the kind that it is."""
