"""Of each kind of value: what is written is read as the same value, and an editor takes it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from string import ascii_lowercase
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from generator.content.characters import HYPHENS
from generator.dutch import MONTHS, digits_text
from generator.gronden import GRONDEN, in_volgorde, schrijf
from generator.model import fields
from generator.model.fields import date as day
from generator.model.fields import (
    datering,
    file_name,
    gronden,
    key,
    kop,
    line,
    lines,
    number,
    picture_path,
    term,
    text,
    tijd,
    tijdstip,
    truth,
)
from generator.model.fields.notation import Notation, any_case
from tests.filled_in import values
from tests.markdown.trees import long_texts, texts

DAYS = st.dates(date(number.FIRST_YEAR, 1, 1), date(number.LAST_YEAR, 12, 31))
YEARS = st.integers(number.FIRST_YEAR, number.LAST_YEAR).map(str)
QUARTERS = st.integers(1, 4).map("Q{}".format)
PARTS = st.one_of(DAYS.map(digits_text), st.sampled_from(MONTHS), QUARTERS, st.just(""))
BETWEEN = st.sampled_from(["tot", "t/m", "tot en met", "-", "en", "&", "\N{EN DASH}"])
PERIODS = st.builds(
    lambda parts: " ".join(filter(None, parts)),
    st.tuples(PARTS, st.just("") | YEARS, st.just("") | BETWEEN, PARTS, YEARS),
)
WORDED = st.builds(
    lambda *parts: " ".join(filter(None, parts)),
    st.sampled_from(["", "uiterlijk", "voor", "tot", "per", "in", "tot en met", "vóór"]),
    st.sampled_from(["", "begin", "medio", "eind", "1e helft", "tweede helft van", "ultimo"]),
    PARTS | st.sampled_from(["dec", "sept.", "2e kwartaal", "week 50", "5-9 oktober"]),
    YEARS,
)
LINES = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters=HYPHENS) | st.just(" "),
    min_size=1,
)


def is_read(notation: Notation[Any], written: str) -> bool:
    try:
        notation.read(written)
    except ValueError:
        return False
    return True


MOMENTS = st.one_of(PERIODS, PERIODS, WORDED, WORDED, LINES, DAYS.map(str)).filter(
    lambda written: is_read(tijdstip.TIJDSTIP, written)
)

ONE_LINE = LINES.map(str.strip).filter(lambda written: is_read(line.REGEL, written))
MONTHS_OF_YEARS = st.builds("{} {}".format, st.sampled_from(MONTHS), YEARS)

VALUES: dict[Notation[Any], st.SearchStrategy[Any]] = {
    day.DATUM: DAYS,
    datering.DATERING: st.one_of(DAYS.map(digits_text), MONTHS_OF_YEARS, YEARS).map(datering.read),
    line.REGEL: ONE_LINE,
    line.AANDUIDING: ONE_LINE,
    line.GEDEELDE_NAAM: ONE_LINE,
    line.WEGLAATBARE_REGEL: ONE_LINE,
    lines.REGELS: st.lists(ONE_LINE, min_size=1, max_size=lines.MOST).map("\n".join),
    kop.KOP: ONE_LINE.map(kop.read),
    line.SOORT_FEITEN: st.sampled_from(["doelen", "kalender"]),
    file_name.BESTANDSNAAM: st.builds(
        "{}.{}".format, st.from_regex(r"[\w&()+,'-]{1,90}", fullmatch=True), st.just("pdf")
    ).filter(lambda written: is_read(file_name.BESTANDSNAAM, written)),
    key.SLEUTEL: st.lists(st.text(f"{ascii_lowercase}0123456789", min_size=1, max_size=9)).map(
        lambda words: "-".join(words[:6]) or "a"
    ),
    gronden.GRONDEN: st.sets(st.sampled_from(GRONDEN), min_size=1)
    .map(in_volgorde)
    .filter(lambda found: is_read(gronden.GRONDEN, schrijf(found))),
    number.GETAL: st.decimals(-99999, 99999, places=3)
    | st.integers(-(10**14), 10**14).map(Decimal),
    number.HEEL_GETAL: st.integers(0, number.HIGHEST),
    number.PERSONEN: st.integers(1, number.MOST_PERSONS),
    number.DAGEN_ERVOOR: st.integers(1, number.MOST_DAYS_BEFORE),
    number.JAARTAL: st.integers(number.FIRST_YEAR, number.LAST_YEAR),
    picture_path.AFBEELDINGSPAD: st.builds(
        "plaatjes/{}.{}".format,
        st.text("abcDEF 0-_&'", min_size=1),
        st.sampled_from(["png", "jpg", "jpeg", "svg", "PNG"]),
    ),
    term.TERMIJN: st.builds("P{}{}".format, st.integers(1, 999), st.sampled_from("YM")),
    text.TEKST: texts().filter(bool),
    text.OPTIONELE_TEKST: texts(),
    text.LANGE_TEKST: long_texts(),
    tijd.TIJD: st.times().map(lambda found: found.replace(second=0, microsecond=0)),
    tijdstip.TIJDSTIP: MOMENTS.map(tijdstip.read),
    truth.JA_NEE: st.booleans(),
}
IN_NO_SAMPLE = {file_name.BESTANDSNAAM, picture_path.AFBEELDINGSPAD}
"""An annex that is a file, and a picture, stand in a dossier on trial only."""

NOTATIONS = [
    part
    for name in fields.__all__
    for part in get_args(getattr(fields, name))
    if isinstance(part, Notation)
]


def an_editor_takes(notation: Notation[Any], written: str) -> bool:
    return Draft7Validator(notation.schema()).is_valid(written)


def test_each_kind_of_value_is_tested_here() -> None:
    assert set(NOTATIONS) == set(VALUES)
    assert len(NOTATIONS) == len(VALUES)


@pytest.mark.parametrize("notation", VALUES, ids=lambda notation: notation.name)
def test_what_is_written_is_read_as_the_same_value(notation: Notation[Any]) -> None:
    @settings(max_examples=50, deadline=None)
    @given(VALUES[notation])
    def read_back(value: object) -> None:
        written = notation.write(value)
        assert notation.read(written) == value
        assert an_editor_takes(notation, written)

    read_back()


@pytest.mark.parametrize("notation", VALUES, ids=lambda notation: notation.name)
def test_an_example_is_taken_by_reader_and_editor(notation: Notation[Any]) -> None:
    assert notation.examples
    for example in notation.examples:
        value = notation.read(example)
        assert notation.read(notation.write(value)) == value
        assert an_editor_takes(notation, example)


def test_every_value_of_the_samples_is_written_and_read_back() -> None:
    found = values()
    assert {notation for notation, _ in found} == set(VALUES) - IN_NO_SAMPLE
    for notation, written in found:
        value = notation.read(written)
        assert notation.read(notation.write(value)) == value
        assert an_editor_takes(notation, notation.write(value))


@pytest.mark.parametrize(
    ("notation", "written", "again"),
    [
        (day.DATUM, "3 mei 2025", "03-05-2025"),
        (datering.DATERING, "3-5-2025", "3 mei 2025"),
        (datering.DATERING, "Augustus 2018", "augustus 2018"),
        (kop.KOP, "Nee", "nee"),
        (lines.REGELS, "Directie /\n\n  Afdeling", "Directie /\nAfdeling"),
        (number.GETAL, "9.40 %", "9.40"),
        (number.GETAL, "9.1250", "9.1250"),
        (number.GETAL, "1234.5", "1234.5"),
        (term.TERMIJN, "1 maanden", "1 maand"),
        (truth.JA_NEE, "TRUE", "ja"),
        (tijd.TIJD, "09:30", "9.30"),
        (tijd.TIJD, "12.00 UUR", "12.00"),
        (tijd.TIJD, "8.05u", "8.05"),
        (tijd.TIJD, "8 uur", "8.00"),
        (tijdstip.TIJDSTIP, "q1 2025", "Q1 2025"),
        (tijdstip.TIJDSTIP, "Q1 en Q2 2025", "Q1 & Q2 2025"),
        (tijdstip.TIJDSTIP, "Q1-Q3 2025", "Q1 t/m Q3 2025"),
        (tijdstip.TIJDSTIP, "Q1 tot Q3 2025", "Q1 tot Q3 2025"),
        (tijdstip.TIJDSTIP, "van 6 t/m 12 oktober 2025", "6 tot en met 12 oktober 2025"),
        (tijdstip.TIJDSTIP, "1e kwartaal 2025", "Q1 2025"),
        (tijdstip.TIJDSTIP, "eind 1e kwartaal 2025", "eind 1e kwartaal 2025"),
    ],
)
def test_it_is_written_as_the_samples_have_it(
    notation: Notation[Any], written: str, again: str
) -> None:
    assert notation.write(notation.read(written)) == again


@pytest.mark.parametrize(
    "written",
    [
        "foto.png",
        "plaatjes/map/foto.png",
        "plaatjes/../geheim.png",
        "https://voorbeeld.nl/foto.png",
        "plaatjes\\foto.png",
        "plaatjes/foto.gif",
    ],
)
def test_what_is_no_picture_of_the_dossier_is_refused_by_reader_and_editor(written: str) -> None:
    assert not is_read(picture_path.AFBEELDINGSPAD, written)
    assert not an_editor_takes(picture_path.AFBEELDINGSPAD, written)


@pytest.mark.parametrize("written", ["24.00", "24 uur", "12.60", "12", "12.5", "noon", "１２.00"])
def test_what_is_no_time_is_refused_by_reader_and_editor(written: str) -> None:
    assert not is_read(tijd.TIJD, written)
    assert not an_editor_takes(tijd.TIJD, written)


@pytest.mark.parametrize(
    "notation", [number.GETAL, number.HEEL_GETAL, number.PERSONEN, number.JAARTAL]
)
def test_digits_of_another_script_are_no_number(notation: Notation[Any]) -> None:
    assert not is_read(notation, "٢٠٢٥")
    assert not an_editor_takes(notation, "²")


def test_a_pattern_for_any_case_has_only_letters_in_brackets() -> None:
    pattern = any_case(["t/m", "&"])

    assert pattern == "([tT]/[mM]|&)"
    assert re.fullmatch(pattern, "T/m")
