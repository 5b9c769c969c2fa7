"""The calendar by its months in a browser: its days, who comes, dates offered, what clashes."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.filling_in import SAMPLE, Opens, field, is_saved, with_both_line_ends
from tests.browser.on_disk import has, is_again, is_changed, seen
from tests.browser.test_form import wait_in_page
from tests.browser.test_form_accessibility import violations

MANTELZORG, MANNENDAG, DIVALI = "Dag van de mantelzorg", "Internationale Mannendag", "Divali"
WIDTHS = pytest.mark.parametrize("width", [320, 1280])


@pytest.fixture
def calendar(inputs: Path) -> Path:
    """The calendar of the sample; two moments stand on one day, one of those on a wrong one."""
    file = inputs / SAMPLE / "kalender.yaml"
    file.write_bytes(file.read_bytes().replace(b"19-11-2025", b"10-11-2025"))
    return file


def by_months(opens: Opens, width: int = 1280) -> Page:
    page = opens("nota", "kalender", width)
    page.get_by_role("link", name="Kalender per maand").click()
    expect(page.get_by_role("heading", name="Kalender per maand")).to_be_visible()
    expect(count(page, "SG")).not_to_be_empty()
    return page


def row(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has_text=name)


def tick(page: Page, member: str, name: str) -> Locator:
    return page.get_by_role("checkbox", name=f"{member}: {name}", exact=True)


def count(page: Page, member: str) -> Locator:
    return page.locator(f'[data-lid="{member}"] .aantal')


def day(page: Page, month: str, number: int) -> Locator:
    days = page.get_by_role("region", name=month).locator("ol > li")
    return days.nth(number - 1)


def of_divali(calendar: Path) -> None:
    """Its date is that of another year."""
    calendar.write_bytes(calendar.read_bytes().replace(b"20-10-2025", b"08-11-2025"))


@WIDTHS
def test_a_moment_stands_on_its_day_and_leads_to_who_comes(
    opens: Opens, calendar: Path, width: int
) -> None:
    page = by_months(opens, width)

    here = day(page, "Oktober", 20)
    expect(here).to_contain_text("DGV")
    here.get_by_role("link", name=DIVALI).click()

    expect(page.locator("tbody:has(:target)")).to_contain_text(DIVALI)
    expect(tick(page, "DGV", DIVALI)).to_be_in_viewport()
    expect(tick(page, "DGV", DIVALI)).to_be_checked()


@with_both_line_ends
def test_a_tick_is_saved_counted_and_shown_on_its_day(opens: Opens, calendar: Path) -> None:
    before = calendar.read_bytes()
    page = by_months(opens)
    expect(count(page, "IG")).to_have_text("4 momenten, voldoende")

    tick(page, "IG", DIVALI).check()

    expect(count(page, "IG")).to_have_text("5 momenten, voldoende")
    expect(page.locator('thead [data-van="IG"]')).to_have_text("5 van 2")
    expect(page.locator("#stand-lid")).to_have_text("IG: 5 momenten, voldoende")
    expect(day(page, "Oktober", 20)).to_contain_text("DGV, IG")
    is_changed(calendar, before, "-    br_leden: [DGV]", "+    br_leden: [DGV, IG]")
    is_saved(page)

    page.get_by_role("button", name="Ongedaan maken").click()
    expect(tick(page, "IG", DIVALI)).not_to_be_checked()
    expect(count(page, "IG")).to_have_text("4 momenten, voldoende")
    expect(day(page, "Oktober", 20)).not_to_contain_text("IG")
    is_again(calendar, before)


def test_who_has_too_few_is_told_at_once(opens: Opens, calendar: Path) -> None:
    calendar.write_bytes(calendar.read_bytes().replace(b"lid: 2", b"lid: 4"))
    page = by_months(opens)
    told = "DGJ is bij 3 momenten ingedeeld; afgesproken is minimaal 4"

    tick(page, "DGJ", "Holi").uncheck()

    expect(count(page, "DGJ")).to_have_text("3 momenten, nog 1 nodig")
    expect(page.locator(".waarschuwing", has_text=told)).to_be_visible()
    tick(page, "DGJ", "Holi").check()
    expect(page.locator(".waarschuwing", has_text=told)).to_have_count(0)
    expect(count(page, "DGJ")).to_have_text("4 momenten, voldoende als de dag bekend is")


def test_two_moments_of_one_member_on_a_day_are_told_at_once(opens: Opens, calendar: Path) -> None:
    page = by_months(opens)
    clash = "DGLZ is op 10 november 2025 bij twee momenten ingedeeld"

    tick(page, "DGLZ", MANNENDAG).check()

    expect(row(page, MANNENDAG)).to_contain_text(clash)
    on_that_day = day(page, "November", 10).locator("li")
    expect(on_that_day.filter(has_text=MANNENDAG).locator(".let-op")).to_be_visible()
    expect(on_that_day.filter(has_text=MANTELZORG).locator(".let-op")).to_be_hidden()
    tick(page, "DGLZ", MANNENDAG).uncheck()
    expect(row(page, MANNENDAG)).not_to_contain_text(clash)


def test_a_weekend_and_a_holiday_are_told_at_once(opens: Opens, calendar: Path) -> None:
    weeks = b"bezet: [{van: 01-12-2025, tot: 05-12-2025, wat: overleg, soort: vergadering}]\n"
    said = calendar.read_bytes().replace(b"10-12-2025", b"13-12-2025")
    calendar.write_bytes(said.replace(b"\nmomenten:", b"\n" + weeks + b"\nmomenten:", 1))
    page = by_months(opens)

    expect(day(page, "December", 2)).to_contain_text("overleg")
    expect(row(page, "mensen met een beperking")).to_contain_text("valt in 'overleg'")
    expect(row(page, "Dag van de mensenrechten")).to_contain_text("is een zaterdag")


def test_a_computed_date_is_taken_over_in_one_press_and_back(opens: Opens, calendar: Path) -> None:
    of_divali(calendar)
    before = calendar.read_bytes()
    page = by_months(opens)
    here = row(page, DIVALI)
    expect(here).to_contain_text("Divali is in 2025 op 20 oktober 2025; er staat 8 november 2025")

    here.get_by_role("button", name="Neem 20 oktober 2025 over").click()

    expect(day(page, "Oktober", 20)).to_contain_text(DIVALI)
    expect(here).not_to_contain_text("er staat")
    expect(here.get_by_role("button", name="over")).to_have_count(0)
    is_changed(calendar, before, "-    datum: 08-11-2025", "+    datum: 20-10-2025")
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(day(page, "November", 8)).to_contain_text(DIVALI)
    is_again(calendar, before)


def test_so_is_it_at_the_field_of_the_date_as_soon_as_the_name_is_known(
    opens: Opens, calendar: Path
) -> None:
    page = opens("nota", "kalender")
    page.get_by_role("button", name="Moment toevoegen").click()
    new = page.locator(".kaart[open]").last
    name, date = new.get_by_label("Naam", exact=True), new.get_by_label("Datum", exact=False).first
    name.fill("Sint-Maarten")
    name.fill("Holi")
    offered = new.locator(".aanbod")
    expect(offered).to_contain_text("Holi (Phagwa) is in 2025 op 14 maart 2025")

    offered.get_by_role("button", name="Neem 14 maart 2025 over").click()

    expect(date).to_have_value("14-03-2025")
    expect(new.get_by_role("radio", name="berekend")).to_be_checked()
    expect(offered).to_have_count(0)
    has(calendar, "naam: Holi\n", "datum: 14-03-2025\n")


@with_both_line_ends
def test_a_special_day_that_lacks_is_searched_and_added(opens: Opens, calendar: Path) -> None:
    before = calendar.read_bytes()
    page = by_months(opens)
    page.locator("#dagen-erbij > summary").click()
    found = page.locator("#dagen-lijst li:visible")
    expect(page.locator("#dagen-gevonden")).to_contain_text("dagen gevonden.")
    expect(found.filter(has_text=MANTELZORG)).to_have_count(0)

    page.get_by_label("Groep").select_option("joods")
    expect(found.filter(has_text="Nieuwjaarsdag")).to_have_count(0)
    page.get_by_label("Zoek op een woord").fill("loofhutten")
    expect(found).to_have_count(1)
    expect(page.locator("#dagen-gevonden")).to_have_text("1 dag gevonden.")
    name = found.locator(".dagnaam").inner_text()
    found.get_by_role("button").click()

    expect(day(page, "Oktober", 7)).to_contain_text(name)
    expect(found).to_have_count(0)
    expect(page.get_by_label("Zoek op een woord")).to_be_focused()
    expect(page.locator("#opgeslagen")).to_contain_text(f"{name} staat nu in de kalender")
    added = seen(calendar, lambda now: name.encode() in now)
    assert b"07-10-2025" in added
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(found).to_have_count(1)
    is_again(calendar, before)


def test_a_day_that_is_put_back_is_offered_again_before_the_server_tells(
    opens: Opens, calendar: Path
) -> None:
    page = by_months(opens)
    page.route("**/vulstroom/**", lambda route: route.abort())
    page.reload()
    page.locator("#dagen-erbij > summary").click()
    page.get_by_label("Zoek op een woord").fill("loofhutten")
    found = page.locator("#dagen-lijst li:visible")
    expect(found).to_have_count(1)
    found.get_by_role("button").click()
    expect(found).to_have_count(0)
    expect(page.locator("#opgeslagen")).to_contain_text("staat nu in de kalender")

    page.get_by_role("button", name="Ongedaan maken").click()

    expect(found).to_have_count(1)


def test_only_the_main_days_can_be_asked(opens: Opens, calendar: Path) -> None:
    page = by_months(opens)
    page.locator("#dagen-erbij > summary").click()
    found = page.locator("#dagen-lijst li:visible")
    expect(found.filter(has_text="Nieuwjaarsdag")).to_have_count(1)

    page.get_by_label("Alleen de belangrijkste dagen").check()

    expect(found.filter(has_text="Nieuwjaarsdag")).to_have_count(0)
    expect(found).not_to_have_count(0)


def test_the_same_moment_ticked_by_two_is_a_choice(opens: Opens, calendar: Path) -> None:
    before = calendar.read_bytes()
    page = by_months(opens)
    waiting: list[Route] = []
    page.route("**/wijzig/**", lambda route: waiting.append(route))
    tick(page, "IG", DIVALI).check()
    wait_in_page(page, lambda: bool(waiting))
    calendar.write_bytes(before.replace(b"[DGV]\n\n  # --- November", b"[SG]\n\n  # --- November"))
    waiting[0].continue_()

    expect(row(page, DIVALI).locator(".botsing")).to_contain_text("SG")
    page.unroute("**/wijzig/**")
    page.get_by_role("button", name="De tekst van de ander nemen").click()

    expect(tick(page, "SG", DIVALI)).to_be_checked()
    expect(tick(page, "IG", DIVALI)).not_to_be_checked()
    expect(count(page, "IG")).to_have_text("4 momenten, voldoende")


def test_what_a_colleague_does_is_shown(opens: Opens, calendar: Path) -> None:
    page, colleague = by_months(opens), by_months(opens)

    tick(page, "IG", DIVALI).check()

    expect(tick(colleague, "IG", DIVALI)).to_be_checked()
    expect(count(colleague, "IG")).to_have_text("5 momenten, voldoende")
    expect(day(colleague, "Oktober", 20)).to_contain_text("DGV, IG")


def test_the_arrows_go_to_another_member_or_moment(opens: Opens, calendar: Path) -> None:
    page = by_months(opens)
    tick(page, "SG", MANTELZORG).focus()

    page.keyboard.press("ArrowRight")
    expect(tick(page, "pSG", MANTELZORG)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(tick(page, "pSG", MANNENDAG)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(tick(page, "SG", MANTELZORG)).to_be_focused()
    page.keyboard.press("Space")
    expect(tick(page, "SG", MANTELZORG)).to_be_checked()
    is_saved(page)


def test_each_moment_is_one_stop_of_the_tab_key(opens: Opens, calendar: Path) -> None:
    page = by_months(opens)
    tick(page, "IG", "Pesach").focus()

    page.keyboard.press("Tab")
    expect(row(page, "Vaisakhi").get_by_role("link", name="Veranderen")).to_be_focused()
    page.keyboard.press("Tab")
    expect(tick(page, "SG", "Vaisakhi")).to_be_focused()


def test_it_leads_to_the_field_of_a_moment_and_back(opens: Opens, calendar: Path) -> None:
    page = by_months(opens)

    row(page, DIVALI).get_by_role("link", name="Veranderen").click()

    expect(page.locator(".kaart[open]", has_text=DIVALI)).to_be_visible()
    expect(field(page, "jaar")).to_have_value("2025")


@WIDTHS
def test_it_breaks_no_rule_and_never_scrolls_sideways(
    opens: Opens, calendar: Path, width: int
) -> None:
    of_divali(calendar)
    page = by_months(opens, width)
    page.locator("#dagen-erbij > summary").click()
    expect(page.locator("#dagen-lijst li").first).to_be_visible()
    expect(row(page, DIVALI).get_by_role("button", name="Neem")).to_have_count(1)

    assert violations(page) == []
    wide = "e => e.scrollWidth <= e.clientWidth"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator(".zijkant").evaluate(wide)


def test_the_pages_stand_behind_a_button(opens: Opens, calendar: Path) -> None:
    page = by_months(opens)
    expect(page.locator("#bladzijden")).to_be_hidden()

    page.get_by_role("button", name="Pagina's").click()

    expect(page.locator("#bladen img").first).to_be_visible()
