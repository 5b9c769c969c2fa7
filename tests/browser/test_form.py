"""The form in a real browser: what somebody sees and keeps who fills in a file beside its pages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial
from operator import ne
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.places import ORGANISATIE
from generator.preview.ports import usual_port
from keuring.browsing import LIMIT, PICTURES, served
from tests.browser.filling_in import (
    SAMPLE,
    SAVED,
    Opens,
    card,
    field,
    is_saved,
    with_both_line_ends,
)
from tests.browser.on_disk import changed_lines, has, is_again, is_changed, is_still, seen


@with_both_line_ends
def test_what_somebody_types_is_on_the_disk_and_on_the_page_and_can_be_undone(
    opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()

    field(page, "aan").fill("De leden van de raad")

    is_saved(page)
    lines = ["-aan: Leden van de Bestuursraad", "+aan: De leden van de raad"]
    is_changed(nota, before, *lines)
    expect(page.locator("img[alt*='De leden van de raad']")).not_to_have_count(0)

    page.get_by_role("button", name="Ongedaan maken").click()

    expect(field(page, "aan")).to_have_value("Leden van de Bestuursraad")
    is_again(nota, before)


@with_both_line_ends
def test_a_measurement_four_deep_with_a_wrong_day_that_is_told_at_its_field(
    opens: Opens, inputs: Path
) -> None:
    page, file = opens("vgr", "doelen"), inputs / SAMPLE / "doelen.yaml"
    before = file.read_bytes()
    place = ("doelen", 0, "onderdelen", 0, "indicatoren", 0)
    metingen = card(page, *place).locator(".lijst", has_text="Metingen").first
    count = metingen.locator("tr.item").count()

    metingen.get_by_role("button", name="Meting toevoegen").click()
    day = field(page, *place, "metingen", count, "peildatum")
    expect(day).to_be_focused()
    day.fill("31-09-2025")
    field(page, *place, "metingen", count, "waarde").fill("90,5")

    expect(page.locator(f"#{day.get_attribute('id')}-melding")).to_contain_text("Fout:")
    expect(day).to_have_attribute("aria-invalid", "true")
    day.fill("30-08-2025")
    expect(day).not_to_have_attribute("aria-invalid", "true")
    is_saved(page)
    after = seen(file, re.compile(rb"peildatum: 30-08-2025, waarde: 90\.5").search)
    assert {line[0] for line in changed_lines(before, after)} == {"+"}


@with_both_line_ends
def test_moving_and_removing_moments_touches_only_their_lines(opens: Opens, inputs: Path) -> None:
    page, file = opens("nota", "kalender"), inputs / SAMPLE / "kalender.yaml"
    before = file.read_bytes()
    second = field(page, "momenten", 1).locator("summary").first.inner_text()
    card(page, "momenten", 1)

    field(page, "momenten", 1).get_by_role("button", name="omhoog").first.click()

    expect(field(page, "momenten", 0).locator("summary").first).to_contain_text(
        second.partition(": ")[2]
    )
    is_saved_or_told(page)
    page.get_by_role("button", name="Ongedaan maken").click()
    is_again(file, before)
    summary = field(page, "momenten", 1).locator("summary").first
    expect(summary).to_contain_text(second.partition(": ")[2])

    card(page, "momenten", 1)
    field(page, "momenten", 1).get_by_role("button", name="weghalen").first.click()
    after = seen(file, lambda now: now != before)
    assert {line[0] for line in changed_lines(before, after)} == {"-"}


def is_saved_or_told(page: Page) -> None:
    """A change of structure is told; of one that was saved nothing is."""
    expect(page.locator("#opgeslagen")).to_contain_text(re.compile(f"{SAVED}|Staat nu op plaats"))


@with_both_line_ends
def test_members_are_ticked_in_the_order_of_the_file(opens: Opens, inputs: Path) -> None:
    page, file = opens("nota", "kalender"), inputs / SAMPLE / "kalender.yaml"
    before = file.read_bytes()
    at = next(
        number
        for number, card in enumerate(re.split(r"\n  - ", before.decode().replace("\r", ""))[1:])
        if re.search(r"br_leden: \[SG\]", card)
    )
    members = card(page, "momenten", at).locator("fieldset", has_text="Leden van het bestuur")

    members.get_by_role("checkbox", name="pSG").check()

    is_saved(page)
    (gone, came) = changed_lines(before, seen(file, lambda now: now != before))
    assert gone.endswith("br_leden: [SG]")
    assert came.endswith("br_leden: [SG, pSG]")


@with_both_line_ends
def test_two_windows_keep_both_changes(opens: Opens, inputs: Path) -> None:
    one, other = opens(), opens()

    field(one, "aan").fill("Aan een")
    field(other, "onderwerp").fill("Onderwerp twee")

    expect(field(one, "onderwerp")).to_have_value("Onderwerp twee")
    expect(field(other, "aan")).to_have_value("Aan een")
    has(inputs / SAMPLE / "nota.yaml", "aan: Aan een", "onderwerp: Onderwerp twee")


def test_what_another_saves_before_the_own_answer_came_is_shown_too(
    opens: Opens, inputs: Path
) -> None:
    one, other = opens(), opens()
    held: list[Route] = []
    one.route("**/wijzig/**", lambda route: held.append(route))
    field(one, "aan").fill("Aan een")
    wait_in_page(one, lambda: bool(held))
    answer = held[0].fetch()
    field(other, "onderwerp").fill("Onderwerp twee")
    for words in ("Aan een", "Onderwerp twee"):  # nothing more is told after the pages
        expect(one.locator(f"img[alt*='{words}']")).not_to_have_count(0)

    held[0].fulfill(response=answer)

    expect(field(one, "onderwerp")).to_have_value("Onderwerp twee")
    expect(field(one, "aan")).to_have_value("Aan een")
    has(inputs / SAMPLE / "nota.yaml", "aan: Aan een", "onderwerp: Onderwerp twee")


@with_both_line_ends
def test_who_types_stays_in_his_own_section_when_an_editor_puts_one_above(
    opens: Opens, inputs: Path, line_end: bytes
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    card(page, "secties", 2)
    head = field(page, "secties", 2, "kop")
    was = head.input_value()
    head.press("End")
    head.press_sequentially(" nu")
    is_saved(page)

    saved = seen(nota, lambda now: f"kop: {was} nu".encode() in now)
    lines = saved.split(line_end)
    at = lines.index(b"secties:") + 1
    nota.write_bytes(line_end.join([*lines[:at], b"", b"  - kop: Nieuw erboven", *lines[at:]]))

    expect(field(page, "secties", 3, "kop")).to_have_value(f"{was} nu")
    expect(field(page, "secties", 3, "kop")).to_be_focused()
    page.keyboard.type("!")
    is_saved(page)
    expect(card(page, "secties", 3).get_by_role("toolbar")).to_have_count(1)
    has(nota, f"kop: {was} nu!", "kop: Nieuw erboven")


@with_both_line_ends
@pytest.mark.parametrize(
    ("choice", "kept"),
    [("Mijn tekst bewaren", "Van mij"), ("De tekst van de ander nemen", "Van de ander")],
)
def test_the_same_field_changed_by_two_is_a_choice(
    opens: Opens, inputs: Path, choice: str, kept: str
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    waiting: list[Route] = []
    page.route("**/wijzig/**", lambda route: waiting.append(route))
    field(page, "aan").fill("Van mij")
    wait_in_page(page, lambda: bool(waiting))
    nota.write_bytes(before.replace(b"aan: Leden van de Bestuursraad", b"aan: Van de ander"))
    waiting[0].continue_()

    expect(page.locator(".botsing")).to_contain_text("Van de ander")
    page.unroute("**/wijzig/**")
    page.get_by_role("button", name=choice).click()

    expect(field(page, "aan")).to_have_value(kept)
    is_changed(nota, before, "-aan: Leden van de Bestuursraad", f"+aan: {kept}")


def wait_in_page(page: Page, condition: Callable[[], bool]) -> None:
    """Wait until that holds, while the page goes on."""
    for _ in range(LIMIT // 50):
        if condition():
            return
        page.wait_for_timeout(50)
    pytest.fail("waited in vain")


@with_both_line_ends
def test_a_file_that_cannot_be_read_for_a_while_loses_nothing(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    whole = nota.read_bytes()
    nota.write_bytes(whole + b"kapot: [")

    field(page, "aan").fill("Intussen getypt")

    expect(page.locator("#opgeslagen")).to_contain_text("het bestand is even niet leesbaar")
    is_still(nota, whole + b"kapot: [")
    nota.write_bytes(whole)
    is_saved(page)
    is_changed(nota, whole, "-aan: Leden van de Bestuursraad", "+aan: Intussen getypt")


@with_both_line_ends
def test_what_was_typed_while_the_program_was_gone_comes_back(
    browser: Browser, inputs: Path
) -> None:
    place, nota = inputs.parent, inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    context = browser.new_context()
    page = context.new_page()
    with served(place) as (address, process):
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(page.locator("#nog-leeg")).not_to_be_empty()
        process.kill()
        process.wait(20)
        field(page, "aan").fill("Nog net getypt")
        expect(page.locator("#opgeslagen")).to_contain_text("het programma is gestopt")
        page.close()
    is_still(nota, before)

    with served(place) as (address, _):
        page = context.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(field(page, "aan")).to_have_value("Nog net getypt")
        is_changed(nota, before, "-aan: Leden van de Bestuursraad", "+aan: Nog net getypt")
    context.close()


def test_at_another_port_it_is_said_that_it_does_not_come_back(inputs: Path) -> None:
    place = inputs.parent
    with served(place) as (first, _), served(place) as (second, process):
        assert first.startswith(f"http://127.0.0.1:{usual_port(place)}/")
        assert not second.startswith(f"http://127.0.0.1:{usual_port(place)}/")
        assert process.stdout is not None
        process.stdout.readline()  # how to stop
        assert f"({usual_port(place)}) is in gebruik" in process.stdout.readline()


def test_a_click_on_a_page_opens_the_field_also_in_another_file(opens: Opens) -> None:
    page = opens()
    expect(page.locator("#bladen rect")).not_to_have_count(0)

    click_words(page, "Leden van de Bestuursraad")
    expect(field(page, "aan")).to_be_focused()

    click_words(page, "Tijd en een lange adem")
    page.wait_for_url(re.compile("bestand=knelpunten"))
    expect(page.locator(":focus")).to_have_attribute("id", re.compile("veld-knelpunten-"))


def click_words(page: Page, words: str) -> None:
    """Click where those words stand on a page: by the list below it, which has the same areas."""
    button = page.locator("#bladen details button", has_text=words).first
    name = button.get_attribute("data-herkomst")
    page.locator(f"rect[data-herkomst='{name}']").first.dispatch_event("click", {"bubbles": True})


@with_both_line_ends
def test_with_the_keyboard_alone(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    field(page, "onderwerp").focus()

    page.keyboard.press("Control+A")
    page.keyboard.type("Met het toetsenbord")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("type", "checkbox")
    page.keyboard.press("Space")

    is_saved(page)
    has(nota, "onderwerp: Met het toetsenbord")


def test_on_a_narrow_screen_it_is_the_form_or_the_pages(opens: Opens) -> None:
    page = opens(width=320)

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    expect(page.locator("main")).to_be_hidden()
    page.get_by_role("button", name="Pagina's").click()
    expect(page.locator("main")).to_be_visible()
    expect(page.locator("#formulier")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@with_both_line_ends
def test_the_organisation_is_only_changed_on_purpose(opens: Opens, inputs: Path) -> None:
    page = opens("nota", "organisatie")
    assert page.locator("#formulier").get_attribute("inert") is not None

    page.get_by_role("button", name="Ik wil dit veranderen").click()
    field(page, "afkorting").fill("VWS!")

    is_saved(page)
    has(inputs / ORGANISATIE, "afkorting: VWS!")


def test_the_page_as_it_opens(opens: Opens) -> None:
    page = opens("vgr", "doelen")
    expect(page.locator("#bladen img")).not_to_have_count(0)
    card(page, "doelen", 0, "onderdelen", 0, "indicatoren", 0)

    page.screenshot(path=PICTURES / "formulier.png")

    assert json.loads(page.locator(".velden").evaluate("one => JSON.stringify(one.dataset.versie)"))


@with_both_line_ends
def test_a_new_indicator_gets_its_fixed_name_when_it_is_called_something(
    opens: Opens, inputs: Path
) -> None:
    page, file = opens("vgr", "doelen"), inputs / SAMPLE / "doelen.yaml"
    place = ("doelen", 0, "onderdelen", 0, "indicatoren")
    rows = card(page, *place[:-1]).locator(".lijst", has_text="Indicatoren").first
    count = rows.locator(":scope > .item").count()
    before = file.read_bytes()

    rows.get_by_role("button", name="Indicator toevoegen").click()
    name = field(page, *place, count, "naam")
    expect(name).to_be_focused()
    name.press_sequentially("Vrouwen")
    is_saved(page)
    name.press_sequentially(" in de top")
    is_saved(page)
    saved = seen(file, lambda now: b"Vrouwen in de top" in now)
    assert not re.search(rb"id: vrouwen\r?\n", saved)  # who pauses is not done
    name.press("Tab")

    made = field(page, *place, count, "id")
    expect(made).to_have_value("vrouwen-in-de-top")
    expect(page.locator(".vaste-naam", has=made)).not_to_have_attribute("open", "")
    expect(page.locator("#opgeslagen")).to_have_text("Vaste naam: vrouwen-in-de-top.")
    has(file, "id: vrouwen-in-de-top")
    name.fill("Vrouwen aan de top")
    name.press("Tab")
    is_saved(page)
    has(file, "id: vrouwen-in-de-top", "Vrouwen aan de top")

    undo = page.get_by_role("button", name="Ongedaan maken")
    undone: list[bytes] = []
    while (now := file.read_bytes()) != before:
        assert now not in undone  # what is taken back does not come again by itself
        undone.append(now)
        undo.click()
        seen(file, partial(ne, now))


@with_both_line_ends
def test_a_day_is_chosen_in_the_calendar_of_the_browser(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    page.evaluate("HTMLInputElement.prototype.showPicker = function () { window.shown = this; }")
    day = field(page, "datum")
    before = day.input_value()

    day.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Kies een dag voor Datum")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("window.shown.value") == "-".join(reversed(before.split("-")))
    page.evaluate(
        "shown.value = '2025-10-07'; shown.dispatchEvent(new Event('change', {bubbles: true}))"
    )

    expect(day).to_have_value("07-10-2025")
    expect(day).to_be_focused()
    is_saved(page)
    has(nota, "datum: 07-10-2025")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('.dagkiezer')")  # one stop alone


def test_the_field_that_somebody_is_in_is_marked_on_the_pages_and_stays_so(opens: Opens) -> None:
    page = opens()
    pages, marked = page.locator("#bladzijden"), page.locator("rect.van-veld")
    expect(page.locator("#bladen li")).not_to_have_count(0)

    card(page, "secties", 4).locator("textarea").first.focus()
    expect(marked.first).to_be_in_viewport()
    field(page, "aan").focus()
    expect(marked).to_have_count(1)
    expect(marked).to_be_in_viewport()

    field(page, "aan").fill("De leden van de raad")
    expect(page.locator("img[alt*='De leden van de raad']")).not_to_have_count(0)
    expect(marked).to_have_count(1)

    pages.hover()
    page.mouse.wheel(0, 20_000)
    expect(marked).not_to_be_in_viewport()
    field(page, "onderwerp").focus()
    expect(marked).not_to_be_in_viewport()
    field(page, "zaaknummer").fill("")
    is_saved(page)
    expect(marked).to_have_count(0)


def test_a_warning_stands_at_its_field_before_the_pages_are_made(opens: Opens) -> None:
    page = opens()
    expect(page.locator("#bladen li")).not_to_have_count(0)
    page.evaluate(
        """() => {
          window.volgorde = [];
          const noteer = (wat) => () => volgorde.push(wat);
          new MutationObserver(noteer("melding")).observe(
            document.getElementById("veld-aan-melding"), { childList: true });
          addEventListener("bladen", noteer("pagina's"));
        }"""
    )

    field(page, "aan").fill("Leden &amp; anderen")

    expect(page.locator("#veld-aan-melding")).to_contain_text("Let op:")
    expect(page.locator("img[alt*='&amp;']")).not_to_have_count(0)
    assert page.evaluate("volgorde") == ["melding", "pagina's"]
