from __future__ import annotations

from generator.content.colour import Colour
from generator.style.house import Look
from generator.style.role import Above, Role, Size
from generator.style.settings import Kleuren, Letters


def test_the_names_of_colours_and_sizes_are_those_of_the_settings() -> None:
    assert list(Kleuren.model_fields) == [colour.value for colour in Colour]
    assert list(Letters.model_fields) == [size.value for size in Size]


def test_a_colour_is_found_by_its_name(look: Look) -> None:
    assert look.style.kleuren.palet[Colour.HOOFD] == look.style.kleuren.hoofd


def test_the_white_above_a_role_may_be_that_of_another_size(look: Look) -> None:
    letters = look.style.letters
    plain = Role("a", "a", size=Size.TABEL)
    below_list = Role("b", "b", size=Size.TABEL, above=Above.AS_BELOW_A_LIST_ITEM)

    assert letters.van_rol(plain) == letters.tabel
    assert letters.van_rol(below_list) == letters.tabel.model_copy(
        update={"voor": letters.lijst.na}
    )
    assert letters.van_rol(Role("c", "c")) is None
