"""What becomes of a Word file that somebody made by hand, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import source
from generator.content.words import text_of_blocks
from generator.drafting.files import NONE_LEFT, files_of
from generator.drafting.kinds import KINDS
from generator.drafting.start import OWN, draft_of, read
from generator.foreign.main_part import MACROS
from generator.markdown.parse import parse
from generator.problems import InputError, UsageError
from generator.word.body.xml import part
from tests.drafting.handmade import nota, vgr
from tests.drafting.hands import HANDS, Mixed, Tidy
from tests.received.word_files import COMMENTS, word_file
from tests.received.word_files import read as said_by
from tests.workplace import Workplace


@pytest.fixture
def made(workplace: Workplace) -> Callable[[Callable[[Tidy], None]], Path]:
    """A Word file that somebody makes."""

    def make(document: Callable[[Tidy], None]) -> Path:
        hand = Tidy()
        document(hand)
        path = Path("oud.docx")
        path.write_bytes(hand.saved())
        return path

    return make


Made = Callable[[Callable[[Tidy], None]], Path]


def test_a_draft_says_what_it_is_made_of_and_what_must_be_looked_at(made: Made) -> None:
    found = read(made(vgr))

    assert found.kind == "vgr"
    assert found.files["vgr.yaml"].startswith("# yaml-language-server: $schema=../../schemas/vgr")
    assert "gemaakt van oud.docx" in found.files["vgr.yaml"]
    assert "# CONTROLEER: noem mensen bij hun functie\nmanagers:" in found.files["vgr.yaml"]
    assert found.doubts == 2


def test_figures_are_suggested_and_stay_text(made: Made) -> None:
    goals = read(made(vgr)).files["doelen.yaml"]

    assert "# indicator? Minimaal 4% van de nieuwe collega's (op dit moment 2,5%)" in goals
    assert "streefwaarde: 4, nu: 2.5" in goals
    assert "indicatoren:" not in goals
    assert "tekst: Minimaal 4% van de nieuwe collega's (op dit moment 2,5%)." in goals


def test_what_finds_no_place_is_told_and_stands_at_the_end(
    made: Made, workplace: Workplace
) -> None:
    def document(hand: Tidy) -> None:
        nota(hand)
        hand.document.sections[0].footer.paragraphs[0].text = "Intern gebruik, versie van Ilse"

    path = made(document)
    told = workplace.run("lees", str(path), "--als", "2024-05-nota")

    assert "Niet geplaatst" in told.out
    assert "  Intern gebruik, versie van Ilse" in told.out
    text = (workplace.root / "inputs/2024-05-nota/nota.yaml").read_text(encoding="utf-8")
    assert text.endswith("laat het weg.\n#   Intern gebruik, versie van Ilse\n")


def test_a_draft_for_another_organisation_has_its_contacts(
    made: Made, workplace: Workplace
) -> None:
    usual = (workplace.root / "inputs/organisatie.yaml").read_text("utf-8")
    other = usual.replace("afkorting: VB", "afkorting: UVD").replace(
        "id: adviseur-di", "id: uvd-er"
    )
    workplace.write("inputs/organisatie-uvd.yaml", other)
    path = str(made(nota))

    told = workplace.run("lees", path, "--als", "2024-05-nota", "--organisatie", "uvd")
    refused = workplace.run("lees", path, "--als", "2024-06-nota", "--organisatie", "szw")

    dossier = workplace.root / "inputs/2024-05-nota"
    assert told.code == 0
    assert "opsteller: uvd-er" in (dossier / "nota.yaml").read_text("utf-8")
    assert (dossier / "instellingen.yaml").read_text("utf-8").endswith("organisatie: uvd\n")
    assert refused.code == 2
    assert refused.err == "rapport: er is geen organisatie 'szw'; kies uit: uvd\n"


def test_remarks_in_the_margin_and_tracked_changes_are_told(workplace: Workplace) -> None:
    body = (
        "<w:p><w:r><w:t>nota</w:t></w:r></w:p><w:p><w:r><w:t>Aanleiding voor deze nota</w:t></w:r>"
        '</w:p><w:p><w:commentRangeStart w:id="1"/><w:ins w:id="2" w:author="SG"><w:r><w:t>Een '
        'brief.</w:t></w:r></w:ins><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/>'
        "</w:r></w:p>"
    )
    remark = (
        '<w:comment w:id="1" w:author="pSG"><w:p><w:r><w:t>Welke?</w:t></w:r></w:p></w:comment>'
    )
    Path("oud.docx").write_bytes(word_file(body, {COMMENTS: part("comments", remark)}))

    told = workplace.run("lees", "oud.docx", "--als", "2024-05-nota")

    assert "pSG bij «Een brief.»: Welke?" in told.out
    assert "bijgehouden wijzigingen; die zijn gelezen als aanvaard" in told.out


def test_what_is_not_there_is_left_empty_and_found_by_the_check(workplace: Workplace) -> None:
    hand = Mixed()
    hand.title("nota")
    hand.heading("1 Aanleiding voor deze nota")
    hand.text("De brief van gisteren.")
    Path("oud.docx").write_bytes(hand.saved())

    assert workplace.run("lees", "oud.docx", "--als", "2024-05-nota").code == 0

    text = Path("inputs/2024-05-nota/nota.yaml").read_text(encoding="utf-8")
    assert "niet gevonden in het Word-bestand; vul dit in. De datum van de nota" in text
    assert "\ndatum:\n" in text
    checked = workplace.run("controleer", "inputs/2024-05-nota")
    assert checked.code == 1
    assert "nota.yaml" in checked.err


def test_who_made_it_is_known_by_name_or_else_to_be_looked_at(made: Made) -> None:
    def document(hand: Tidy) -> None:
        hand.title("nota")
        hand.heading("1 Aanleiding voor deze nota")
        hand.text("Een tekst.")

    assert "opsteller: adviseur-di\n" in read(made(nota)).files["nota.yaml"]
    text = read(made(document)).files["nota.yaml"]
    assert "# CONTROLEER: wie de nota opstelde, is niet herkend\nopsteller: adviseur-di" in text


def test_signs_of_yaml_and_markdown_in_words_stay_words(made: Made) -> None:
    words = 'ja: nee # {{ x }} & <b> *niet* "citaat"'

    def document(hand: Tidy) -> None:
        nota(hand)
        hand.text(words)

    text = read(made(document)).files["nota.yaml"]

    data = source.parse(text.encode(), "nota.yaml").data
    assert isinstance(data, dict)
    (*_, last) = parse(str(items(data["secties"])[-1]["tekst"]))
    assert text_of_blocks((last,)) == words


def items(data: object) -> list[dict[str, object]]:
    """The groups in a list."""
    assert isinstance(data, list)
    return [one for one in data if isinstance(one, dict)]


def test_a_paragraph_that_no_text_may_hold_is_told_and_the_others_stay(made: Made) -> None:
    def document(hand: Tidy) -> None:
        nota(hand)
        hand.text("Hier staat [iets]{woo=x}.")

    found = read(made(document))

    assert "Wij vragen u in te stemmen met twee nieuwe ruimtes." in found.files["nota.yaml"]
    assert found.unplaced == ("Hier staat [iets]{woo=x}.",)


def test_a_dossier_that_is_there_stays_as_it_is(made: Made, workplace: Workplace) -> None:
    folder = workplace.dossier("klein", "2024-05-nota")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    told = workplace.run("lees", str(made(nota)), "--als", "2024-05-nota")

    assert told.code == 1
    assert "dit is er al" in told.err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_that_cannot_be_read_leaves_nothing(workplace: Workplace) -> None:
    Path("oud.docx").write_bytes(word_file("<w:p/>", {"word/vbaProject.bin": b""}))

    told = workplace.run("lees", "oud.docx", "--als", "2024-05-nota")

    assert (told.code, MACROS in told.err) == (1, True)
    assert not Path("inputs/2024-05-nota").exists()


def test_a_document_that_nobody_knows_is_asked_for_its_kind(made: Made) -> None:
    path = made(lambda hand: hand.text("Een brief aan iedereen."))

    with pytest.raises(InputError, match="--soort"):
        read(path)
    with pytest.raises(UsageError, match="vgr, nota"):
        read(path, "brief")
    assert read(path, "nota").kind == "nota"


def test_a_file_that_was_made_here_is_refused_with_how_to_get_what_was_filled_in(
    workplace: Workplace,
) -> None:
    workplace.dossier("klein", "2024-05-nota")
    assert workplace.run("maak", "inputs/2024-05-nota", "--formaat", "docx").code == 0

    told = workplace.run("lees", "output/2024-05-nota/nota.docx", "--als", "2024-06-nota")

    assert (told.code, OWN in told.err) == (1, True)
    assert not Path("inputs/2024-06-nota").exists()


def test_a_file_without_words_is_refused(workplace: Workplace) -> None:
    Path("leeg.docx").write_bytes(word_file("<w:p/>"))

    with pytest.raises(InputError, match="geen tekst"):
        read(Path("leeg.docx"))


SIGNS = ["nota", "doelen", "Datum:", "3 mei", "- ", "1. ", "a. ", "# ", "| ", "**", "_", "{{", "%"]
SIGNS += ["12%", "ja: ", "\t", "\\", "'", '"', "Paraaf ", "(ter informatie)", "é", "http://a.nl"]
LINES = st.lists(st.sampled_from(SIGNS), max_size=6).map("".join)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(HANDS)), st.sampled_from(sorted(KINDS)), st.data())
def test_whatever_somebody_wrote_becomes_files_that_can_be_read(
    hand: str, kind: str, data: st.DataObject
) -> None:
    made = HANDS[hand]()
    for write in (made.title, made.heading, made.text, made.heading, made.text):
        write(data.draw(LINES))
    made.bullets([data.draw(LINES), (data.draw(LINES), [data.draw(LINES)])])
    made.numbers([data.draw(LINES), (data.draw(LINES), [data.draw(LINES)])])
    heads = [["Ondertekenaars", "Focus"], ["Kansen", "Effect"], ["", "x"]]
    head = data.draw(st.sampled_from(heads))
    made.table([head, [data.draw(LINES), data.draw(LINES)], [data.draw(LINES)]])

    files = files_of(draft_of(said_by(made.saved()), kind, {}), "oud.docx", NONE_LEFT)

    for name, text in files.items():
        assert isinstance(source.parse(text.encode(), name).data, dict)
