"""Who goes on in Word finds the few styles that one needs, in the order in which one looks."""

from __future__ import annotations

from lxml import etree

from generator.style.house import Look
from generator.word.package.gallery import OFFERED, UNSEEN
from generator.word.package.styles import styles_part
from tests.markdown.outline import find, values


def test_the_styles_that_one_chooses_stand_first_in_their_order(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    offered = find(root, "w:style[w:qFormat]")
    offered.sort(key=lambda style: int(values(style, "w:uiPriority/@w:val")[0]))
    assert [values(style, "@w:styleId")[0] for style in offered] == [role.id for role in OFFERED]


def test_the_others_stand_behind_them(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    places = [int(place) for place in values(root, "w:style[not(w:qFormat)]/w:uiPriority/@w:val")]
    assert len(places) == len(find(root, "w:style")) - len(OFFERED)
    assert min(places) > len(OFFERED)


def test_nobody_is_offered_what_is_not_seen(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    hidden = set(values(root, "w:style[w:semiHidden]/@w:styleId"))
    assert hidden == {role.id for role in UNSEEN}


def test_the_styles_of_word_itself_are_not_shown(look: Look) -> None:
    (latent,) = find(etree.fromstring(styles_part(look.style)), "w:latentStyles")

    assert values(latent, "@w:defSemiHidden") == ["1"]
    assert values(latent, "@w:defQFormat") == ["0"]
