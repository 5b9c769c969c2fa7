"""A picture is put in a text: one of the dossier, or one that is sent now."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

from generator.content.picture import Picture
from generator.markdown.parse import parse_long
from tests.browser.filling_in import SAMPLE, SAVED, Opens, card
from tests.browser.on_disk import has
from tests.browser.test_form_accessibility import violations


def photo() -> FilePayload:
    file = BytesIO()
    Image.new("RGB", (300, 200), "teal").save(file, "JPEG")
    return {"name": "Team dag.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def window(page: Page) -> Locator:
    bar = card(page, "secties", 0).get_by_role("toolbar").first
    bar.get_by_role("button", name="Afbeelding", exact=True).click()
    return page.get_by_role("dialog", name="Afbeelding")


def press(asked: Locator) -> None:
    asked.get_by_role("button", name="In de tekst zetten").click()


def test_a_picture_that_is_chosen_comes_in_the_dossier_and_in_the_text(
    opens: Opens, inputs: Path
) -> None:
    page = opens()
    asked = window(page)
    asked.locator("input[type=file]").set_input_files([photo()])
    expect(asked.get_by_role("radio", name="Team-dag.jpg")).to_be_checked()
    assert asked.locator("img").evaluate("one => one.decode().then(() => one.naturalWidth)") == 240
    press(asked)
    expect(asked.get_by_role("alert")).to_have_text("Schrijf op wat er te zien is.")
    asked.get_by_label("Wat is erop te zien").fill("Vijf [nieuwe] collega's")
    asked.get_by_label("Wat staat er als bijschrift").fill('De "teamdag"')
    press(asked)

    expect(asked).to_have_count(0)
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert (inputs / SAMPLE / "plaatjes/Team-dag.jpg").is_file()
    text = card(page, "secties", 0).locator("textarea").first.input_value()
    shown = [one for one in parse_long(text) if isinstance(one, Picture)]
    assert [(one.path, one.description) for one in shown] == [
        ("plaatjes/Team-dag.jpg", "Vijf [nieuwe] collega's")
    ]
    has(inputs / SAMPLE / "nota.yaml", "plaatjes/Team-dag.jpg")


@pytest.mark.parametrize("width", [320, 1440])
def test_what_is_no_picture_is_told_in_the_window(opens: Opens, inputs: Path, width: int) -> None:
    page = opens(width=width)
    asked = window(page)
    asked.locator("input[type=file]").set_input_files(
        FilePayload(name="a.png", mimeType="image/png", buffer=b"geen afbeelding")
    )

    expect(asked.get_by_role("alert")).to_contain_text("is geen PNG of JPEG")
    assert violations(page) == []
    assert not (inputs / SAMPLE / "plaatjes").exists()


@pytest.mark.parametrize("width", [320, 1440])
def test_a_picture_in_a_field_is_chosen_or_sent_below_it(
    opens: Opens, inputs: Path, width: int
) -> None:
    page = opens(width=width)
    section = card(page, "secties", 0)
    section.get_by_role("button", name="Afbeelding invullen").click()
    group = section.get_by_role("group", name="Afbeelding")
    file = group.get_by_label("Een ander bestand sturen")
    wrong = FilePayload(name="a.png", mimeType="image/png", buffer=b"geen afbeelding")
    file.set_input_files([wrong])
    expect(group.get_by_role("alert")).to_contain_text("is geen PNG of JPEG")
    file.set_input_files([photo()])
    expect(group.get_by_label("Bestand", exact=True)).to_have_value("plaatjes/Team-dag.jpg")
    expect(group.get_by_role("alert")).to_be_empty()
    group.get_by_label("Beschrijving").fill("Vijf collega's")
    group.get_by_label("Bijschrift").fill("De teamdag")
    group.get_by_label("Bijschrift").blur()

    expect(page.get_by_text(SAVED)).to_be_visible()
    assert violations(page) == []
    assert (inputs / SAMPLE / "plaatjes/Team-dag.jpg").is_file()
    has(inputs / SAMPLE / "nota.yaml", "bestand: plaatjes/Team-dag.jpg")
    has(inputs / SAMPLE / "nota.yaml", "bijschrift: De teamdag")
