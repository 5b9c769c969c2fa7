"""Who presses Enter in Word types on in a style in which one would."""

from __future__ import annotations

import pytest

from generator.style import roles
from generator.style.role import Role
from generator.word.package.gallery import UNSEEN
from generator.word.package.typing_on import next_of


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("BodyText", "BodyText"),
        ("BodyTextBelowTableKept", "BodyText"),
        ("BodyTextIntroducingWide", "BodyText"),
        ("Heading3", "BodyText"),
        ("HeadingNumbered", "BodyText"),
        ("AnnexHeading", "BodyText"),
        ("TitleRuled", "NotaPurpose"),
        ("ListParagraphBelowListKept", "ListParagraph"),
        ("ListBullet", "ListBullet"),
        ("ListContinue2Kept", "ListContinue2"),
        ("Figure", "Caption"),
        ("TableTextRightKept", "TableTextRight"),
        ("TableEnd", "BodyText"),
        ("ColophonLabel", "Colophon"),
        ("SectionEnd", "BodyText"),
    ],
)
def test_the_style_of_the_next_paragraph(before: str, after: str) -> None:
    assert next_of(roles.BY_ID[before]).id == after


@pytest.mark.parametrize("role", roles.PARAGRAPHS, ids=lambda role: role.id)
def test_one_never_types_on_in_what_is_not_seen_or_belongs_to_one_place(role: Role) -> None:
    after = next_of(role)

    assert after not in UNSEEN
    assert not after.id.endswith(("Kept", "BelowTable", "BelowList"))
