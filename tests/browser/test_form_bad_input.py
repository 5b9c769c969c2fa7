"""What nobody means to do to a form, in a real browser: it is told in plain words, and what was
typed is never lost.

What the server makes of it is in ``tests/form/test_bad_input.py``.
"""

from __future__ import annotations

import resource
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from keuring.browsing import served
from tests.browser.filling_in import (
    SAMPLE,
    Opens,
    card,
    field,
    is_saved,
    opening,
    with_both_line_ends,
)
from tests.browser.on_disk import changed_lines, has, is_again, is_changed, is_still, seen

AWAY = "Dit bestand is er niet meer. Misschien kreeg het dossier een andere naam."
PASTE = """(control, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  clipboardData.setData("text/html", `<p>${text}</p>`);
  control.focus();
  control.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""
KEYS = """(control, count) => {
  control.focus();
  control.setSelectionRange(control.value.length, control.value.length);
  for (let key = 0; key < count; key += 1) {
    document.execCommand("insertText", false, "abcde "[key % 6]);
  }
}"""
"""As keys that come faster than anybody types."""


@pytest.fixture
def nota(inputs: Path) -> Path:
    return inputs / SAMPLE / "nota.yaml"


def state(page: Page) -> Locator:
    """What the form says of saving."""
    return page.locator("#opgeslagen")


def text_of(page: Page) -> Locator:
    """The text of the first section."""
    card(page, "secties", 0)
    return field(page, "secties", 0, "tekst")


@with_both_line_ends
def test_signs_that_no_file_can_hold_go_with_one_press(opens: Opens, nota: Path) -> None:
    page, before = opens(), nota.read_bytes()
    refusal = page.locator(".geweigerd")

    field(page, "aan").fill("De\u200b leden\u202e van de raad")

    expect(state(page)).to_contain_text("Achter ‘De’ staat een spatie zonder breedte (U+200B).")
    expect(refusal).to_contain_text("ze kunnen niet worden bewaard")
    is_still(nota, before)
    refusal.get_by_role("button", name="Die tekens weghalen").click()

    is_saved(page)
    expect(refusal).to_have_count(0)
    is_changed(nota, before, "-aan: Leden van de Bestuursraad", "+aan: De leden van de raad")


def test_five_thousand_keys_in_one_burst_are_a_few_changes(opens: Opens, nota: Path) -> None:
    page = opens()
    control = text_of(page)

    control.evaluate(KEYS, 5000)

    is_saved(page)
    text = " ".join(seen(nota, lambda now: now.count(b"abcde") >= 833).decode().split())
    assert "abcde " * 832 + "abcde ab" in text
    log = nota.parent.parent / f".logboek/{SAMPLE}.jsonl"
    seen(log, lambda told: 0 < told.count(b"\n") < 20)


@with_both_line_ends
def test_a_hundred_thousand_signs_are_pasted_and_no_more(
    opens: Opens, nota: Path, line_end: bytes
) -> None:
    page = opens()
    control = text_of(page)
    control.fill("")

    control.evaluate(PASTE, "woord " * 16_666)
    is_saved(page)
    after = seen(nota, lambda now: now.count(b"woord") >= 16_666)
    assert after.count(b"\n") == after.count(line_end)
    control.press("End")
    control.evaluate(PASTE, "en nog veel meer")

    expect(state(page)).to_contain_text("Deze tekst is te lang (100.")
    expect(page.locator(".geweigerd button")).to_have_count(0)
    is_still(nota, after)
    control.fill("Kort")
    is_saved(page)
    seen(nota, lambda now: b"tekst: |" + line_end + b"      Kort" + line_end in now)


def test_two_hundred_and_fifty_moments(opens: Opens, inputs: Path) -> None:
    calendar = inputs / SAMPLE / "kalender.yaml"
    moments = [f"  - datum: 01-02-2026\n    naam: Moment {number}\n" for number in range(250)]
    calendar.write_text("momenten:\n" + "".join(moments))
    before = calendar.read_bytes()
    page = opens("nota", "kalender")

    card(page, "momenten", 249)
    field(page, "momenten", 249, "naam").fill("De laatste")
    is_saved(page)
    after = calendar.read_bytes()
    assert changed_lines(before, after) == ["-    naam: Moment 249", "+    naam: De laatste"]
    field(page, "momenten", 249).locator("[data-doe=op]").first.click()
    moved = seen(calendar, lambda now: now != after)
    assert moved.endswith(b"Moment 248\n")


# The disk


@with_both_line_ends
def test_a_file_that_is_away_for_a_while(browser: Browser, inputs: Path, nota: Path) -> None:
    before = nota.read_bytes()
    with served(inputs.parent) as (address, _), opening(browser, address) as opens:
        page = opens()
        nota.unlink()
        field(page, "aan").fill("Intussen getypt")
        expect(state(page)).to_have_text(
            f"Nog niet opgeslagen. {AWAY} Wat u typte, blijft bewaard."
        )
        assert not nota.exists()

        nota.write_bytes(before)

        is_saved(page)
        is_changed(nota, before, "-aan: Leden van de Bestuursraad", "+aan: Intussen getypt")


def test_what_was_typed_in_a_dossier_that_got_another_name_comes_back_with_it(
    browser: Browser, inputs: Path, nota: Path
) -> None:
    context = browser.new_context()
    with served(inputs.parent) as (address, _):
        page = context.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(page.locator("#nog-leeg")).not_to_be_empty()
        elsewhere = nota.parent.rename(inputs / "2025-09-reunie")
        field(page, "aan").fill("Intussen getypt")
        expect(state(page)).to_contain_text(AWAY)
        field(page, "onderwerp").fill("En ook dit")
        expect(state(page)).to_contain_text("Bezig met opslaan")
        expect(state(page)).to_contain_text(AWAY)
        page.close()
        assert not nota.parent.exists()
        elsewhere.rename(nota.parent)

        page = context.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(field(page, "aan")).to_have_value("Intussen getypt")
        expect(field(page, "onderwerp")).to_have_value("En ook dit")
        has(nota, "aan: Intussen getypt", "onderwerp: En ook dit")
    context.close()


@with_both_line_ends
def test_a_disk_that_takes_no_more(browser: Browser, inputs: Path, nota: Path) -> None:
    before = nota.read_bytes()
    context = browser.new_context()
    with served(inputs.parent) as (address, process):
        page = context.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(page.locator("#nog-leeg")).not_to_be_empty()
        _, most = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1000, most))
        field(page, "aan").fill("Wat er niet bij kan")
        expect(state(page)).to_contain_text("Het bestand wordt groter dan hier mag.")
        is_still(nota, before)

        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (most, most))

        is_saved(page)
        is_changed(nota, before, "-aan: Leden van de Bestuursraad", "+aan: Wat er niet bij kan")
    context.close()


@with_both_line_ends
def test_a_file_that_cannot_be_read_is_mended_from_its_page(
    browser: Browser, inputs: Path, nota: Path
) -> None:
    whole = nota.read_bytes()
    broken = whole.replace(b"aan: Leden", "aan:\u00a0Leden".encode())
    nota.write_bytes(broken)
    with served(inputs.parent) as (address, _):
        page = browser.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(page.locator(".onleesbaar")).to_contain_text(
            "Het bestand Nota kan nu niet worden gelezen."
        )
        page.get_by_role("link", name="Herstellen of eerst bekijken").click()
        window = page.get_by_role("dialog", name="Herstellen")
        window.get_by_role("button", name="Eerst bekijken").click()
        expect(window.get_by_role("log")).to_contain_text("Klaar.")
        is_still(nota, broken)
        window.get_by_role("button", name="Herstellen").click()
        is_again(nota, whole)
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(field(page, "aan")).to_have_value("Leden van de Bestuursraad")
        page.close()


# Others


@with_both_line_ends
def test_two_programs_on_one_folder_keep_both_changes(
    browser: Browser, inputs: Path, nota: Path
) -> None:
    with (
        served(inputs.parent) as (first, _),
        served(inputs.parent) as (second, _),
        opening(browser, first) as opens,
        opening(browser, second) as opens_other,
    ):
        one, other = opens(), opens_other()
        field(one, "aan").fill("Aan een")
        field(other, "onderwerp").fill("Onderwerp twee")
        expect(field(other, "aan")).to_have_value("Aan een")
        expect(field(one, "onderwerp")).to_have_value("Onderwerp twee")
        has(nota, "aan: Aan een", "onderwerp: Onderwerp twee")


def test_a_text_whose_section_another_took_away_is_kept_to_copy(opens: Opens, nota: Path) -> None:
    page = opens()
    card(page, "secties", 1)
    title = field(page, "secties", 1, "kop").input_value()
    page.route("**/wijzig/**", lambda route: route.abort())
    field(page, "secties", 1, "kop").fill("Wat ik er nog van vond")
    expect(state(page)).to_contain_text("het programma is gestopt")

    lines = nota.read_text().splitlines(keepends=True)
    start = next(at for at, line in enumerate(lines) if line == f"  - kop: {title}\n")
    end = next(at for at, line in enumerate(lines) if at > start and line.startswith("  - kop:"))
    nota.write_text("".join([*lines[:start], *lines[end:]]))
    without = nota.read_bytes()
    page.unroute("**/wijzig/**")

    gone = page.locator(".weggehaald")
    expect(gone.get_by_label("Wat u typte")).to_have_value("Wat ik er nog van vond")
    is_still(nota, without)
    gone.get_by_role("button", name="Ik heb het niet meer nodig").click()
    expect(gone).to_have_count(0)


@with_both_line_ends
def test_what_comes_back_does_not_go_over_what_a_colleague_wrote_meanwhile(
    browser: Browser, inputs: Path, nota: Path
) -> None:
    before = nota.read_bytes()
    theirs = before.replace(b"aan: Leden van de Bestuursraad", b"aan: Van de ander")
    context = browser.new_context()
    with served(inputs.parent) as (address, process):
        page = context.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(page.locator("#nog-leeg")).not_to_be_empty()
        process.kill()
        process.wait(20)
        field(page, "aan").fill("Van mij")
        expect(state(page)).to_contain_text("het programma is gestopt")
        page.close()
    nota.write_bytes(theirs)

    with served(inputs.parent) as (address, _):
        page = context.new_page()
        page.goto(f"{address}invullen/{SAMPLE}/nota")
        expect(page.locator(".botsing")).to_contain_text("Van de ander")
        expect(field(page, "aan")).to_have_value("Van mij")
        field(page, "onderwerp").fill("Een ander onderwerp")
        has(nota, "onderwerp: Een ander onderwerp", "aan: Van de ander")
        page.get_by_role("button", name="Mijn tekst bewaren").click()
        is_saved(page)
        has(nota, "onderwerp: Een ander onderwerp", "aan: Van mij")
    context.close()
