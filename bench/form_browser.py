"""What somebody at the form waits for, in Chromium, while ``rapport vul`` runs beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from playwright.sync_api import Page, expect

from keuring.browsing import chromium, served

TIMES = 9
KEYS_BETWEEN_SAVES = 12
PAUSE = 0.9
"""Seconds without a key, after which the form has saved and has heard of it."""

REST = 2.0
"""Seconds after which all pages have their new picture."""

MOST = 60
"""Seconds that anything may take."""

_WATCH = """([box, place]) => {
  Object.assign(window, { gezien: [], beelden: [] });
  const kijk = () => gezien.push(performance.now());
  new MutationObserver(kijk).observe(document.querySelector(box), { childList: true });
  new MutationObserver((all) => {
    if (all.some((one) => one.attributeName === "data-beeld" || one.addedNodes.length)) {
      beelden.push(performance.now());
    }
  }).observe(document.querySelector(place), { subtree: true, childList: true,
    attributeFilter: ["data-beeld"] });
}"""
"""Notes when a message comes, and when a page gets its new picture."""

_SINCE = """(name) => {
  const asked = performance.getEntriesByType("resource");
  const start = asked.findLast((one) => one.name.includes("/wijzig/"))?.responseEnd ?? Infinity;
  const later = (window[name] ?? []).find((moment) => moment >= start);
  return later === undefined ? null : later - start;
}"""
"""Milliseconds between the answer to the last change and what was noted after it."""

_SAVES = """() => performance.getEntriesByType("resource")
  .filter((one) => one.name.includes("/wijzig/")).length"""
"""How many changes were answered."""

_FRAMES = """() => {
  window.frames_ = [];
  document.addEventListener("keydown", () => {
    const start = performance.now(), channel = new MessageChannel();
    channel.port1.onmessage = () => frames_.push(performance.now() - start);
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }, { capture: true });
}"""
"""Notes the milliseconds between each key and the end of the next frame."""


@contextmanager
def opened(place: Path) -> Iterator[Callable[[str], Page]]:
    """Opens pages of the form of the inputs in that place, by their address."""
    with served(place) as (address, _), chromium() as browser:
        yield lambda rest: _opened(browser.new_page(), f"{address}{rest}")


def _opened(page: Page, address: str) -> Page:
    page.goto(address)
    expect(page.locator("#nog-leeg")).not_to_be_empty()
    return page


def milliseconds_to_open(page: Page) -> float:
    """From asking for the page to all scripts having run."""
    page.reload()
    expect(page.locator("#nog-leeg")).not_to_be_empty()
    event = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
    return float(page.evaluate(event))


def seconds_to_disk(page: Page, control: str, file: Path) -> float:
    """From the last key to the file that holds what was typed."""
    box, before = page.locator(control), file.read_bytes()
    box.press("End")
    page.keyboard.press("x")
    start = monotonic()
    _wait(lambda: file.read_bytes() != before)
    return monotonic() - start


def to_message_and_page(
    page: Page, control: str, words: Sequence[str]
) -> Iterator[tuple[float, float]]:
    """Milliseconds from saved until the message at the field came or went, and to the page.

    Of those words the one has a message and the other none.
    """
    page.evaluate(_WATCH, [f"{control}-melding", "#bladen"])
    for turn in range(TIMES):
        sleep(REST)
        page.evaluate("gezien = []; beelden = []; performance.clearResourceTimings()")
        page.locator(control).fill(f"{words[turn % 2]} {turn}")
        yield _noted(page, "gezien"), _noted(page, "beelden")


def to_message_while_making(page: Page, control: str, words: Sequence[str]) -> Iterator[float]:
    """Milliseconds from saved until the message came or went, while pages of the save before it
    are being made. Of those words the one has a message and the other none.
    """
    page.evaluate(_WATCH, [f"{control}-melding", "#bladen"])
    for turn in range(TIMES):
        page.locator(control).fill(f"{words[(turn + 1) % 2]} {turn}")
        sleep(REST)
        page.evaluate("performance.clearResourceTimings()")
        for saved, text in enumerate((words[(turn + 1) % 2], words[turn % 2])):
            page.evaluate("gezien = []")
            page.locator(control).fill(f"{text} {turn} opnieuw")
            _wait(partial(_has_saved, page, saved + 1))
        yield _noted(page, "gezien")


def frames(page: Page, control: str) -> Sequence[float]:
    """Milliseconds from each key to the next frame, while what is typed is saved now and then."""
    box = page.locator(control)
    for closed in box.locator("xpath=ancestor::details").all():
        closed.locator("> summary").click()
    box.click()
    page.evaluate(_FRAMES)
    for _ in range(TIMES):
        page.keyboard.type("x" * KEYS_BETWEEN_SAVES, delay=60)
        sleep(PAUSE)
    return list(page.evaluate("frames_"))


def _has_saved(page: Page, times: int) -> bool:
    return int(page.evaluate(_SAVES)) >= times


def _noted(page: Page, name: str) -> float:
    """What was noted under that name after the last change."""
    _wait(lambda: page.evaluate(_SINCE, name) is not None)
    return float(page.evaluate(_SINCE, name))


def _wait(true: Callable[[], bool]) -> None:
    latest = monotonic() + MOST
    while not true():
        if monotonic() > latest:
            raise TimeoutError
        sleep(0.005)
