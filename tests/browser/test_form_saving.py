"""What the form says of what was saved is true: it never says so of a text that still waits."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, Route, expect

from tests.browser.filling_in import SAMPLE, SAVED, Opens, field, is_saved
from tests.browser.on_disk import is_again
from tests.browser.test_form import wait_in_page

REFUSED = "Niet opgeslagen. Dit kan hier niet."
REMEMBER_WHAT_IS_SAID = """() => {
  const line = document.getElementById("opgeslagen");
  window.said = [];
  new MutationObserver(() => window.said.push(line.textContent)).observe(line, { childList: true });
}"""


def next_save(page: Page) -> list[Route]:
    """The first save from now on, as soon as it is on its way: it is not answered by itself."""
    held: list[Route] = []
    page.route("**/wijzig/**", lambda route: held.append(route), times=1)
    return held


def refuse(route: Route) -> None:
    """Refuse what cannot be, and save all else."""
    if "Wat niet kan" in (route.request.post_data or ""):
        route.fulfill(status=422, json={"melding": "Dit kan hier niet."})
    else:
        route.continue_()


def test_who_types_on_while_a_save_is_on_its_way_is_not_told_that_all_is_saved(
    opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    held = next_save(page)
    page.evaluate(REMEMBER_WHAT_IS_SAID)
    field(page, "aan").fill("Een")
    wait_in_page(page, lambda: bool(held))

    field(page, "aan").fill("Een en twee")
    held[0].continue_()

    wait_in_page(page, lambda: "aan: Een en twee" in nota.read_text())
    is_saved(page)
    assert page.evaluate("window.said").count(SAVED) == 1


def test_who_types_back_what_stood_there_has_nothing_to_save(opens: Opens, inputs: Path) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    before = nota.read_bytes()
    control = field(page, "aan")

    control.press("End")
    page.keyboard.type("!")
    page.keyboard.press("Backspace")

    is_saved(page)
    is_again(nota, before)


def test_a_text_that_was_refused_is_still_told_after_another_was_saved(
    opens: Opens, inputs: Path
) -> None:
    page, nota = opens(), inputs / SAMPLE / "nota.yaml"
    page.route("**/wijzig/**", refuse)
    field(page, "aan").fill("Wat niet kan")
    expect(page.locator("#opgeslagen")).to_have_text(REFUSED)

    field(page, "onderwerp").fill("Een ander onderwerp")
    wait_in_page(page, lambda: "onderwerp: Een ander onderwerp" in nota.read_text())

    expect(page.locator("#opgeslagen")).to_have_text(REFUSED)
    page.wait_for_timeout(1000)
    expect(page.locator("#opgeslagen")).to_have_text(REFUSED)
    field(page, "aan").fill("Wat wel kan")
    is_saved(page)
