"""The schemas take what the program takes, refuse what they can, and are up to date.

A file is read here as an editor reads it, with the types of YAML 1.2.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator
from pydantic import ValidationError

from generator import dutch, source
from generator.authoring.editor import SETTINGS, SNIPPETS, settings
from generator.authoring.references import snippets
from generator.authoring.scaffold.template import template
from generator.authoring.schema import Schema, file_name, files, modeline, schema_of
from generator.model import soorten
from generator.model.keuze import Keuze
from generator.places import ORGANISATIE, ROOT
from tests.fixture_files import FIXTURES, Document, documents, yaml_files
from tests.workplace import SAMPLES, Workplace

KINDS = soorten.bestanden()
FILES = sorted([*(ROOT / "inputs").rglob("*.yaml"), *SAMPLES.rglob("*.yaml")])
ONLY_THE_PROGRAM_SEES = re.compile(
    r".*: fout: (?:"
    r"het id '.*' is al gebruikt|er is al een meting|dit moment staat er al|'.*' staat al bij"
    r"|contactpersoon|doel '"
    r"|dit document heeft|'.*' is geen lid|'.*' is lid|.* valt niet in het jaar|'.*' hoort lager"
    r"|(?:de datum )?'.*' bestaat niet|de einddatum hoort|een 'einddatum' kan|er is nog geen dag"
    r"|deze rij heeft|een nota ter beslissing heeft|in besluiten\.yaml staat geen"
    r"|er is geen (?:knelpunt of besluit|bestand)|een (?:actie|besluit) heeft iemand nodig"
    r"|'.*' is het id van een|deze actie staat er al|hier staat (?:alleen|niets)|noem een functie"
    r"|dit deel heeft een grotere|'.*' is zo een deel|er staat niet wat"
    r"|op \d+ \w+ \d+ is in besluiten"
    r"|bij 'datum' staat al|de bijeenkomst \(|het id '.*' staat hier dubbel|'(?:einde|tot)' "
    r"|een 'einde' kan|dit moment is nog niet|er is maar plaats voor"
    r"|er is geen (?:indicator|bestand)|.* kan niet worden geteld|.* schrijf achter het id"
    r"|van dit cijfer is er|dit cijfer heeft geen|dit dossier heeft geen|dit is geen los getal"
    r"|.*verwijzing|er staan geen tussenkoppen"
    r"|een percentage ligt|bij '.*' ligt de|'.*' is niet duidelijk|dit getal is te lang"
    r")"
)
"""What follows from other values or other files, from how a number is written, or from what words
mean."""


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2: ``ja`` and ``no`` are text, and so is a date."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"({pattern})$"), list(first)
    )


def as_editor(text: str) -> object:
    data: object = yaml.load(text, EditorLoader)
    return data


def validator(kind: str) -> Draft7Validator:
    return Draft7Validator(schema_of(KINDS[kind]))


def errors(kind: str, text: str) -> list[str]:
    return [error.message for error in validator(kind).iter_errors(as_editor(text))]


def kind_of(path: Path) -> str:
    return path.stem.split("-")[0]


def everywhere(schema: object) -> Iterator[Schema]:
    """The schema and all schemas in it."""
    if isinstance(schema, dict):
        yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for one in schema:
            yield from everywhere(one)


# As committed


def test_the_committed_schemas_are_up_to_date() -> None:
    committed = {path.name: path.read_text("utf-8") for path in (ROOT / "schemas").iterdir()}
    assert committed == dict(files()), "run: make schemas"


def test_a_text_says_which_references_it_may_hold() -> None:
    schema = schema_of(KINDS["knelpunten"])
    text = schema["$defs"]["Knelpunt"]["properties"]["effect"]

    assert text["markdownDescription"].startswith(text["description"])
    assert "`[]{cijfer=id.nu}`" in text["markdownDescription"]
    assert "indicatoren.behaald" in text["markdownDescription"]


def test_what_the_editor_completes_is_up_to_date() -> None:
    assert SNIPPETS.read_text("utf-8") == snippets(), "run `make schemas`"


def test_the_settings_of_the_editor_know_every_kind() -> None:
    text = SETTINGS.read_text("utf-8")
    assert text == settings(text), "run: make schemas"
    recommended = json.loads((SETTINGS.parent / "extensions.json").read_text("utf-8"))
    assert recommended["recommendations"] == ["redhat.vscode-yaml"]


@pytest.mark.parametrize("path", sorted((ROOT / "inputs").rglob("*.yaml")), ids=str)
def test_a_sample_begins_with_the_line_that_editors_read(path: Path) -> None:
    depth = len(path.relative_to(ROOT).parts) - 1
    line = path.read_text("utf-8").partition("\n")[0]
    assert line == modeline(kind_of(path), depth)
    assert (path.parent / line.partition("=")[2]).resolve().exists()


# Well made


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one_and_speaks_dutch(kind: str) -> None:
    schema = schema_of(KINDS[kind])
    Draft7Validator.check_schema(schema)
    assert schema["description"] == KINDS[kind].uitleg
    for part in everywhere(schema):
        if "properties" in part and "additionalProperties" in part:
            assert part["additionalProperties"] is False
            assert all(field["description"] for field in part["properties"].values())
        assert not [text for text in told(part) if ENGLISH.search(text)]


ENGLISH = re.compile(
    r"\b(the|which|and|with|this|that|must|should|expected|required|allowed|invalid|field|value"
    r"|string|number|array|object|input)\b",
    re.IGNORECASE,
)


def told(part: Schema) -> list[str]:
    """What a part of a schema says to who fills it in; its keywords are English."""
    said = [part.get("title"), part.get("description"), part.get("errorMessage")]
    said += [part.get("markdownDescription"), *part.get("markdownEnumDescriptions", ())]
    return [text for text in said if isinstance(text, str)]


@pytest.mark.parametrize("words", Keuze.__subclasses__(), ids=lambda words: words.__name__)
def test_every_word_of_a_fixed_list_is_explained(words: type[Keuze]) -> None:
    assert all(word.uitleg.endswith(".") for word in words)


def test_what_can_be_shown_is_a_kind_of_facts() -> None:
    sectie = schema_of(KINDS["nota"])["$defs"]["Sectie"]
    offered, _ = sectie["properties"]["toon"]["anyOf"][0]["anyOf"]
    assert offered["enum"] == list(soorten.feiten())


# What the program accepts


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_schema_takes_a_sample(path: Path) -> None:
    assert errors(kind_of(path), path.read_text("utf-8")) == []


NOTA = (SAMPLES / "klein" / "nota.yaml").read_text("utf-8")
DATES = [
    *("2025-01-13", "2025-1-3", "13-01-2025", "3-1-2025", "13/01/2025", "13.01.2025"),
    *("13 januari 2025", "1 MAART 2025", "'  13-01-2025 '", '"13-01-2025"'),
    *(f"1 {month} 2025" for month in dutch.MONTHS),
]
MOMENTS = [
    *(*DATES, "mei 2025", "Mei 2025", "Q1 2025", "q4 2025", "Q1 & Q2 2025", "Q1 t/m Q3 2025"),
    *("Q1-Q2 2025", "Q1 en Q2 2025", "elke meting", "doorlopend", "2025", "eind 2025", "9.4"),
    *("in de week van 6 oktober", "true", "1e helft 2025", "Q en A", "nog vast te stellen"),
]
LINES = ["0123", "0000000", "9.4", "ja", "true", "x", "'  x  '", "1e3", f"'{'a' * 500}'", "één"]
NUMBERS = ["9", "9.4", "-3", "0.5", "'9.4'", "9.4%", "9 %", "'12'", "1000", "00012"]
KEYS = ["adviseur-di", "1", "1e-3", "2025", "true", "a1-b2"]


def goal(**fields: str) -> str:
    shown = {
        "id": "i",
        "naam": "n",
        "richting": "minimaal",
        "streefwaarde": "9",
        "eenheid": "x",
        **fields,
    }
    written = "".join(f"        {name}: {value}\n" for name, value in shown.items())
    return f"doelen:\n  - id: d\n    titel: t\n    indicatoren:\n      -\n{written}"


def calendar(year: str) -> str:
    return f"jaar: {year}\nmomenten: [{{naam: x, zekerheid: vast_te_stellen}}]\n"


def organisation(public: str) -> str:
    text = (SAMPLES / ORGANISATIE).read_text("utf-8")
    return f"{text}    openbaar: {public}\n"


def dated(date: str) -> str:
    return re.sub(r"(?m)^datum: .*$", f"datum: {date}", NOTA)


ACCEPTED = [
    *(("nota", dated(date)) for date in DATES),
    *(("nota", f"{NOTA}kenmerk: {line}\n") for line in [*LINES, "", "~"]),
    *(("doelen", goal(deadline=moment)) for moment in [*MOMENTS, "13-1", ""]),
    *(("doelen", goal(streefwaarde=number)) for number in NUMBERS),
    *(("doelen", goal(id=key)) for key in KEYS),
    ("doelen", goal(bandbreedte="", drempelwaarde="~", status="", toelichting="''")),
    *(("kalender", calendar(year)) for year in ["2025", "1900", "'2025'", "2199"]),
    *(("organisatie", organisation(word)) for word in ["ja", "Nee", "true", "FALSE", "'JA'"]),
]


@pytest.mark.parametrize(("kind", "text"), ACCEPTED)
def test_a_schema_takes_every_notation_that_the_program_takes(kind: str, text: str) -> None:
    assert KINDS[kind].model_validate(source.parse(text.encode(), "x.yaml").data)
    assert errors(kind, text) == []


# What the program refuses

REFUSED = [
    *(("nota", dated(date)) for date in ["13-13-2025", "2025-00-01", "13-01-25", "morgen", "''"]),
    *(("nota", f"{NOTA}kenmerk: {line}\n") for line in ["''", "' '", '"a\\nb"', "a" * 501, "[a]"]),
    *(("doelen", goal(deadline=moment)) for moment in ["32-01-2025", "Q5 2025", "Q1"]),
    *(("doelen", goal(streefwaarde=number)) for number in ["9,4", "veel", "''", "'1.000'", "[9]"]),
    *(("doelen", goal(id=key)) for key in ["A", "a_b", "-a", "a--b", "a" * 61, "é"]),
    ("doelen", goal(richting="bandbreedte")),
    ("doelen", goal(richting="omhoog")),
    ("doelen", goal(status="aandacht")),
    *(("kalender", calendar(year)) for year in ["10000", "-1", "dit jaar", "20.5"]),
    *(("organisatie", organisation(word)) for word in ["misschien", "1", "''"]),
]


@pytest.mark.parametrize(("kind", "text"), REFUSED)
def test_a_schema_refuses_what_the_program_refuses(kind: str, text: str) -> None:
    with pytest.raises(ValidationError):
        KINDS[kind].model_validate(source.parse(text.encode(), "x.yaml").data)
    assert errors(kind, text)


def refused_by_a_schema(case: Document) -> bool:
    for name, text in yaml_files(case.parts[0]).items():
        try:
            if errors(kind_of(Path(name)), text):
                return True
        except yaml.YAMLError:
            return True
    return False


def seen_in_one_value(case: Document) -> bool:
    return any(
        ": fout: " in line and not ONLY_THE_PROGRAM_SEES.search(line)
        for line in case.parts[1].splitlines()
    )


FAULTS = [
    case
    for pattern in (
        *("doelen", "indicatoren", "kalender", "knelpunten*", "nota", "vgr", "status"),
        *("jaarplan", "besluiten", "besluitenlijst", "acties"),
    )
    for case in documents(FIXTURES / "dossiers", f"{pattern}.md")
    if seen_in_one_value(case)
]


@pytest.mark.parametrize("case", FAULTS, ids=str)
def test_a_schema_sees_the_faults_that_are_in_one_value(case: Document) -> None:
    assert refused_by_a_schema(case)


def test_most_faults_can_be_seen_in_one_value() -> None:
    assert len(FAULTS) > 45


# Scaffolds and the command


@pytest.mark.parametrize("kind", KINDS)
def test_a_scaffold_begins_with_the_line_that_editors_read(kind: str) -> None:
    depth = 1 if kind == "organisatie" else 2
    assert template(KINDS[kind]).startswith(f"{modeline(kind, depth)}\n")


def test_the_command_writes_every_schema(workplace: Workplace) -> None:
    outcome = workplace.run("schema", "--uit", "ergens")

    written = [path.name for path in (workplace.root / "ergens").iterdir()]
    assert outcome.code == 0
    assert sorted(written) == sorted(map(file_name, KINDS))
    assert outcome.out.splitlines() == [f"ergens/{file_name(kind)}" for kind in KINDS]
