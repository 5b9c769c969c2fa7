"""What the pages for staff show is true: the examples are in order, the messages are exact.

A fenced block of YAML says in its first line which file it is (``# knelpunten.yaml``). The
examples of ``bestanden.md`` are one dossier; every other example is tried in its place there.
"""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PIL import Image as Pillow

from generator import dutch, source
from generator.authoring.mending import mended
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.cli.main import main
from generator.cli.mending import QUESTION, told
from generator.cli.verbs import VERBS
from generator.markdown.parse import parse
from generator.model import soorten
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.oordeel import VERSCHIJNING
from generator.model.fields import tijdstip
from generator.model.fields.date import parse_date
from generator.model.invulling.aantallen import TELLINGEN
from generator.model.invulling.cijfers import EIGENSCHAPPEN, Waarde, Woorden
from generator.model.invulling.telling import Telling
from generator.model.peildatum import Peildatum
from generator.model.reading import read_as
from generator.origin import Origin
from generator.places import ORGANISATIE, ROOT, is_organisation
from tests.fixture_files import FIXTURES

DOCS = ROOT / "docs"
DOSSIER = Path("inputs", "2025-12-br")
"""The dossier that the pages talk about."""

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE_NAME = re.compile(r"# ([\w-]+\.yaml)\n")
STATUS = re.compile(r"# Status op (\d+ \w+ \d+): (.+)")
PERIOD_ROW = re.compile(r"^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
MESSAGE_ROW = re.compile(r"^\| `([^`]+)` \| [A-Z][^|]*\.[^|]*\|$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]*)\)")
LARGEST_PICTURE = 150_000


def page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    """The fenced blocks of that language."""
    return [content for found, content in FENCE.findall(text) if found == language]


def file_name(example: str) -> str:
    """Which file an example of YAML is."""
    match = FILE_NAME.match(example)
    assert match, f"the first line names no file: {example!r}"
    return match[1]


def write(example: str) -> None:
    name = file_name(example)
    folder = DOSSIER.parent if is_organisation(name) else DOSSIER
    (folder / name).write_text(example, "utf-8")


NOBODY_SHOWS = "cijferbestanden:\n  - bestand: cijfers/instroom.csv\n    openbaar: ja\n"
"""In the example of woo.yaml; no text in the other examples shows a file with figures."""


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dossier of ``bestanden.md``, with the organisation of ``handleiding.md``, the file of
    its annex and its picture."""
    monkeypatch.chdir(tmp_path)
    DOSSIER.mkdir(parents=True)
    shutil.copy(FIXTURES / "pdf" / "onderzoek.pdf", DOSSIER / "advies.pdf")
    (DOSSIER / "plaatjes").mkdir()
    Pillow.new("RGB", (40, 30)).save(DOSSIER / "plaatjes" / "teamdag.jpg")
    for example in blocks(page("bestanden.md"), "yaml"):
        write(example.replace(NOBODY_SHOWS, ""))
    for example in blocks(page("handleiding.md"), "yaml"):
        if file_name(example) == ORGANISATIE:
            write(example)
            other = example.replace(ORGANISATIE, "organisatie-szw.yaml").replace("VWS", "SZW")
            write(other)  # that of the examples of instellingen.yaml
    other_dossier = DOSSIER.with_name("werk")
    other_dossier.mkdir()
    (other_dossier / "instellingen.yaml").write_text("organisatie: szw\n", "utf-8")


NUMBERED, _, ABOUT_FILES = page("veelgemaakte-fouten.md").partition("\n## Fouten met het bestand")
MISTAKES = NUMBERED.split("\n## ")[1:]


def title(section: str) -> str:
    return section.partition("\n")[0]


def check() -> int:
    return main(["controleer", str(DOSSIER)])


# Examples


def test_the_mend_that_the_guide_shows_is_what_staff_see() -> None:
    (shown,) = blocks(page("handleiding.md"), "diff")
    text = "onderwerp: Voortgang\ndatum: 8/12/25   # een maandag\n"
    found = mended(text.encode(), "inputs/2025-12-br/nota.yaml", soorten.bestanden()["nota"])
    assert shown.strip() == "\n".join([*map(told, found.mends), QUESTION.strip()])


@pytest.mark.usefixtures("dossier")
def test_the_examples_of_the_files_are_one_dossier(capsys: pytest.CaptureFixture[str]) -> None:
    assert check() == OK
    captured = capsys.readouterr()
    assert captured.err == ""
    shown = re.sub(r"\d+", "2", captured.out.strip())  # one for each kind; the guide has two
    assert shown in page("handleiding.md")


@pytest.mark.usefixtures("dossier")
@pytest.mark.parametrize("example", blocks(page("handleiding.md"), "yaml"), ids=file_name)
def test_an_example_of_the_guide_is_in_order(example: str) -> None:
    for name in ("vgr", "jaarplan", "grafieken"):  # they name a goal of their own dossier
        (DOSSIER / f"{name}.yaml").unlink()
    write(example)
    if "taal: en" in example:
        translate_the_organisation()
    assert check() == OK


def translate_the_organisation() -> None:
    """In English too its names stay as they are."""
    assert main(["nieuw", "vertalingen", DOSSIER.name]) == OK
    file = DOSSIER / "vertalingen.yaml"
    file.write_text(
        re.sub(r"(?<= )en:$", "blijft: ja", file.read_text("utf-8"), flags=re.M), "utf-8"
    )


@pytest.mark.parametrize("example", blocks(page("handleiding.md"), "markdown"))
def test_the_markup_that_is_shown_is_understood(example: str) -> None:
    assert parse(example)


# Mistakes


@pytest.mark.usefixtures("dossier")
@pytest.mark.parametrize("section", MISTAKES, ids=title)
def test_a_mistake_gives_the_message_that_is_shown(
    section: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong, _ = blocks(section, "yaml")
    (message,) = blocks(section, "text")
    (DOSSIER / "verdeling.yaml").unlink()  # it names a moment of its own calendar
    (DOSSIER / "vertalingen.yaml").unlink()  # this has texts of the files that are written anew
    (DOSSIER / "instellingen.yaml").unlink()  # and this an organisation
    write(wrong)
    assert check() == WRONG_INPUT
    assert capsys.readouterr().err == message


@pytest.mark.usefixtures("dossier")
@pytest.mark.parametrize("section", MISTAKES, ids=title)
def test_a_mistake_is_mended_as_is_shown(section: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, mended = blocks(section, "yaml")
    (DOSSIER / "verdeling.yaml").unlink()
    (DOSSIER / "vertalingen.yaml").unlink()
    write(mended)
    assert check() == OK
    assert capsys.readouterr().err == ""


def test_the_message_that_the_guide_explains_is_one_of_the_mistakes() -> None:
    (message,) = blocks(page("handleiding.md"), "text")
    assert message in page("veelgemaakte-fouten.md")


def test_the_set_up_says_what_the_guide_quotes() -> None:
    messages = MESSAGE_ROW.findall(page("handleiding.md").partition("## Als make report")[2])
    check_said(messages)


def test_what_is_wrong_with_a_file_itself_is_said_as_the_page_quotes() -> None:
    check_said(MESSAGE_ROW.findall(ABOUT_FILES))


def check_said(messages: list[str]) -> None:
    """Each of those messages stands in the set up or in the program, but for what it fills in."""
    sources = (ROOT / "scripts" / "system.sh", *(ROOT / "generator").rglob("*.py"))
    said = "".join(path.read_text("utf-8") for path in sources)
    assert messages
    for message in messages:
        for part in message.split("…"):
            assert part.strip() in said


# Commands

LOOKED_UP = re.compile(r'`\.venv/bin/rapport (herkomst) (\S+) "([^"]+)"`')


@pytest.mark.usefixtures("dossier")
def test_where_words_come_from_is_told_as_the_guide_shows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    ((verb, made, words),) = LOOKED_UP.findall(page("handleiding.md"))
    assert main(["maak", str(DOSSIER / f"{Path(made).stem}.yaml"), "--formaat", "docx"]) == OK
    capsys.readouterr()

    assert main([verb, made, words]) == OK

    (shown,) = blocks(page("handleiding.md"), "uitvoer")
    assert capsys.readouterr().out == shown


# Dates and statuses


def test_a_period_is_printed_and_ends_as_the_table_says() -> None:
    rows = PERIOD_ROW.findall(page("handleiding.md").partition("## Datums")[2])
    assert rows
    for written, printed, last in rows:
        moment = tijdstip.read(written)
        assert moment.text == printed
        assert (dutch.date_text(moment.last) if moment.last else "geen") == last


def test_the_statuses_of_the_guide_follow_from_the_figures() -> None:
    judged = 0
    for example in blocks(page("handleiding.md"), "yaml"):
        for indicator, (written, word) in zip(
            indicators(example), STATUS.findall(example), strict=True
        ):
            day = parse_date(written)
            assert day
            found = beoordeling(indicator, Peildatum(day, Origin("d/nota.yaml", ("datum",))))
            assert found and VERSCHIJNING[found.oordeel].woord == word
            judged += 1
    assert judged


def indicators(example: str) -> list[Indicator]:
    """The indicators of an example of ``doelen.yaml``; none of another file."""
    if file_name(example) != f"{Doelen.soort}.yaml":
        return []
    doelen = read_as(Doelen, source.parse(example.encode(), "d.yaml"))
    return [indicator for doel in doelen.doelen for indicator in doel.alle_indicatoren()]


# Links and pictures


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.md")), ids=lambda path: path.name)
def test_a_link_leads_somewhere(path: Path) -> None:
    for target in LINK.findall(FENCE.sub("", path.read_text("utf-8"))):
        name, _, anchor = target.partition("#")
        if not name.startswith("https://"):
            found = path.parent / name if name else path
            assert found.exists()
            assert not anchor or anchor in anchors(found)


def anchors(path: Path) -> set[str]:
    """The names that a reader of Markdown gives the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", path.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_pictures_are_small() -> None:
    for path in (DOCS / "beelden").iterdir():
        assert path.stat().st_size < LARGEST_PICTURE


# What the page for developers names

NAMED = re.compile(r"`([^`\n]+)`")
A_PATH = re.compile(r"[\w./-]+(/|\.(py|md|js|css|toml|yaml|jsonl?))")
A_NAME = re.compile(r"[\w.]+")
HOUSE = ("docs", "generator", "inputs", "keuring", "templates", "tests/browser", "tests/keuring")
MADE_LATER = {"inzage/", "logboek.jsonl", ".rapport.json"}


def named() -> set[str]:
    """What the page on the architecture names, beside its examples."""
    return set(NAMED.findall(FENCE.sub("", page("architectuur.md"))))


@pytest.mark.parametrize("path", sorted(filter(A_PATH.fullmatch, named() - MADE_LATER)))
def test_a_path_of_the_architecture_is_there(path: str) -> None:
    if (ROOT / path).exists() or (ROOT / "generator" / path).exists():
        return
    assert "/" not in path
    assert any(any((ROOT / folder).rglob(path)) for folder in HOUSE)


def test_a_name_of_the_architecture_is_in_the_code() -> None:
    kinds = ("py", "yaml", "js")
    files = [path for kind in kinds for path in (ROOT / "generator").rglob(f"*.{kind}")]
    files += [ROOT / "pyproject.toml", *(ROOT / "templates").rglob("*.yaml")]
    words = set(re.findall(r"\w+", " ".join(path.read_text("utf-8") for path in files)))
    names = {name for name in named() if A_NAME.fullmatch(name) and not A_PATH.fullmatch(name)}
    # the ends of names, and the folders of the house
    words |= {"_van", "_bij"} | {path.stem for path in (ROOT / "generator").rglob("*")}
    assert {name for name in names if not words.issuperset(name.split("."))} == set()


def test_the_readme_has_a_row_for_each_verb() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = readme.partition("| `rapport` | does |\n")[2].partition("\n\n")[0].splitlines()[1:]
    named = {name for row in rows for name in re.findall(r"`([a-z]+)", row.split("|")[1])}

    assert named == set(VERBS)


# What the code cites

PAGE = re.compile(r"(?<![\w/*.-])[\w/-]+\.md\b")

ELSEWHERE = re.compile(r"\bDESIGN\b|\bfindings/")
"""Papers that are no part of this."""


def docstrings(path: Path) -> Iterator[str]:
    """The docstrings of a module, and those behind its constants and fields."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Expr(ast.Constant(str() as text)):
                yield text


def code() -> list[Path]:
    folders = ("generator", "keuring", "bench", "tests", "templates")
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@pytest.mark.parametrize("path", code(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_page_that_a_docstring_cites_is_there(path: Path) -> None:
    for text in docstrings(path):
        assert not ELSEWHERE.search(text)
        for cited in PAGE.findall(text):
            assert (ROOT / cited).exists() or (DOCS / cited).exists(), cited


@pytest.mark.parametrize("known", [EIGENSCHAPPEN, TELLINGEN], ids=["cijfer", "aantal"])
def test_every_reference_is_explained(known: Mapping[str, Waarde | Woorden | Telling]) -> None:
    rows = "".join(f"| `{name}` | {one.uitleg} |\n" for name, one in known.items())
    assert f"|---|---|\n{rows}\n" in page("documenten.md")
