"""What is still to be looked at in a draft."""

from __future__ import annotations

from generator.drafting.doubts import Doubt, doubts_in
from generator.drafting.draft import CHECK, DraftDossier, DraftFile, Entry, Item, Items, check
from generator.drafting.files import NO_PLACE, LeftOut, files_of
from generator.source import parse

LONG = "Dit zijn woorden die nergens een plaats vonden en die zo lang zijn dat ze niet op één regel"


def doubts(text: str) -> list[Doubt]:
    return [*doubts_in(parse(text.encode(), "nota.yaml"))]


def test_each_remark_is_found_with_the_value_that_it_is_about() -> None:
    draft = DraftDossier(
        (
            DraftFile(
                "nota",
                (
                    Entry("onderwerp", "Voortgang", check("staat dit goed?")),
                    Items(
                        "secties",
                        (
                            Item({"kop": "Begin", "tekst": "Zeker."}),
                            Item({"kop": "Cijfers"}, ("indicator? 3% → nu: 3",)),
                        ),
                    ),
                ),
            ),
        )
    )
    left = LeftOut((LONG, "Kort"), ("niet gelezen: een plaatje.",))

    found = doubts(files_of(draft, "oud.docx", left)["nota.yaml"])

    assert found == [
        Doubt("staat dit goed?", (), ("onderwerp",)),
        Doubt("indicator? 3% → nu: 3", (), ("secties", 1)),
        Doubt("niet gelezen: een plaatje.", (), None),
        Doubt(NO_PLACE, (LONG, "Kort"), None),
    ]


def test_two_remarks_right_above_a_value_are_two() -> None:
    text = f"# {CHECK}: klopt\n# dit wel?\n# indicator? 3%\n# → nu: 3\ndoel: Besluiten\n"

    assert [one.words for one in doubts(text)] == ["klopt dit wel?", "indicator? 3% → nu: 3"]


def test_what_staff_write_themselves_is_none() -> None:
    assert doubts(f"# over '{CHECK}'\ndoel: Besluiten  # {CHECK}\n") == []
