from __future__ import annotations

import pytest

from generator.problems import Severity
from generator.woo.suggestions.personal import personal
from tests.woo.suggestions.texts import texts


def told(*written: str) -> list[str]:
    return [one.message for one in personal(texts(*written))]


@pytest.mark.parametrize(
    ("what", "written"),
    [
        ("een e-mailadres", "q.vanderzwaluwenburg@voorbeeld.nl"),
        ("een telefoonnummer", "070 340 79 11"),
        ("een telefoonnummer", "(070) 340 79 11"),
        ("een telefoonnummer", "070-3407911"),
        ("een telefoonnummer", "0703407911"),
        ("een telefoonnummer", "06-12345678"),
        ("een telefoonnummer", "06 12 34 56 78"),
        ("een telefoonnummer", "+31 6 12345678"),
        ("een telefoonnummer", "+31 (0)70 340 79 11"),
        ("een telefoonnummer", "0031 70 340 79 11"),
        ("een telefoonnummer", "0343 12 34 56"),
        ("een rekeningnummer", "NL91 ABNA 0417 1643 00"),
        ("een burgerservicenummer", "111222333"),
        ("een burgerservicenummer", "1112.22.333"),
        ("een kenteken", "12-AB-CD"),
        ("een kenteken", "G-001-BB"),
        ("een kenteken", "9-XXX-99"),
        ("een adres", "Parnassusplein 5"),
        ("een adres", "Nieuwe Gracht 7a"),
        ("een adres", "Laan van Nieuw Oost-Indië 12"),
        ("een adres", "Prins Hendrikkade 1-3"),
        ("een naam", "mevrouw Ypenburg"),
        ("een naam", "de heer Q. van der Zwaluwenburg"),
        ("een naam", "drs. X. Ypenburg"),
        ("een naam", "X.Q. Ypenburg"),
        ("een naam", "Q. van der Zwaluwenburg"),
    ],
)
def test_what_looks_like_a_detail_is_told(what: str, written: str) -> None:
    messages = told(f"Neem contact op met {written} over dit plan.")
    assert len(messages) == 1
    assert messages[0].startswith(f"hier staat {what} (")


@pytest.mark.parametrize(
    ("what", "written", "shown"),
    [
        ("een burgerservicenummer", "bsn: 123456789", "123456789"),
        ("een personeelsnummer", "personeelsnummer 12345", "12345"),
        ("een personeelsnummer", "P-nummer: P012345", "P012345"),
        ("een geboortedatum", "geboren op 3 mei 1980", "3 mei 1980"),
        ("een geboortedatum", "Geboortedatum: 03-05-1980", "03-05-1980"),
    ],
)
def test_a_word_before_it_makes_it_sure(what: str, written: str, shown: str) -> None:
    [message] = told(f"Het gaat om {written} in de lijst.")
    assert message.startswith(f"hier staat {what} ('{shown}') ")


@pytest.mark.parametrize(
    "written",
    [
        "Op 01-07-2025 45 en op 08-09-2025 50 medewerkers",
        "kenmerk 4012345-1078123-P&O en zaak 0123",
        "in 2025 BR en SG, schaal 16",
        "de Week van de Toegankelijkheid, W&S. Daarna volgt I&E. Wij gaan door",
        "artikel 5.1.2e, bijlage A. en deel B van 2025",
        "een bedrag van € 123.456.789 en 12.345.678 euro",
        "van 9,4 naar 111222333,5 procent",
        "ISO-9001-2015 en H-2025-01",
        "Wij gaan weg 5 keer, op pad 3",
        "Werkplan 12 en Voortgang 3",
        "https://voorbeeld.nl/0703407911",
        "Drie jaar geleden, in mei 1980",
    ],
)
def test_what_only_looks_like_it_is_not(written: str) -> None:
    assert told(f"Er staat {written}.") == []


@pytest.mark.parametrize("written", ["J. de Vries", "X.Q. Ypenburg", "Q. van der Zwaluwenburg"])
def test_a_name_may_begin_a_text(written: str) -> None:
    [message] = told(written)
    assert message.startswith(f"hier staat een naam ('{written}') ")


@pytest.mark.parametrize("written", ["A. Inleiding", "N.B. Dit telt", "P.S. Dank"])
def test_a_letter_with_a_point_may_begin_a_text(written: str) -> None:
    assert told(written) == []


def test_the_message_and_its_place() -> None:
    [problem] = personal(texts("Dit is er niet.", "Bel 070 340 79 11."))
    assert problem.message == (
        "hier staat een telefoonnummer ('070 340 79 11') dat niet is gemarkeerd; meestal 5.1.2e"
    )
    assert problem.severity is Severity.WARNING
    assert str(problem.place) == "inputs/d/nota.yaml:3:17"
    assert str(problem.origin) == "d/nota.yaml#secties/1/tekst"


def test_what_is_marked_is_not_told() -> None:
    assert told("Bel [070 340 79 11]{woo=5.1.2e} of [Q. **Ypenburg** [1]]{woo=5.1.2e;5.2}.") == []
