"""Word finds another font by what a font tells of itself."""

from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from generator.style.house import Look
from generator.word.package.font_form import UNKNOWN, form_of


def font(look: Look, name: str) -> bytes:
    return (look.folder / f"fonts/{name}.ttf").read_bytes()


def changed(data: bytes, **values: int) -> bytes:
    made, opened = BytesIO(), TTFont(BytesIO(data))
    for name, value in values.items():
        setattr(opened["OS/2"], name, value)
    opened.save(made)
    return made.getvalue()


def test_how_it_looks_and_which_letters_it_has(look: Look) -> None:
    form = form_of(font(look, "FiraSans-Regular"))

    assert form.look == '<w:panose1 w:val="020B0503050000020004"/><w:charset w:val="00"/>'
    assert form.letters == (
        '<w:sig w:usb0="600002FF" w:usb1="00000001" w:usb2="00000000" w:usb3="00000000"'
        ' w:csb0="2000019F" w:csb1="00000000"/>'
    )


@pytest.mark.parametrize(
    ("name", "charset"),
    [
        ("FiraSans-Light", "00"),
        ("NotoSansHebrew-Regular", "B1"),
        ("NotoSansArabic-Bold", "B2"),
    ],
)
def test_of_which_letters_it_is(look: Look, name: str, charset: str) -> None:
    assert f'<w:charset w:val="{charset}"/>' in form_of(font(look, name)).look


def test_letters_that_word_has_no_number_for_are_not_named(look: Look) -> None:
    data = changed(font(look, "FiraSans-Regular"), ulCodePageRange1=0)

    assert "charset" not in form_of(data).look


def test_the_first_version_of_the_table_has_no_code_pages(look: Look) -> None:
    form = form_of(changed(font(look, "FiraSans-Regular"), version=0))

    assert form.letters.endswith(' w:csb0="00000000" w:csb1="00000000"/>')


@pytest.mark.parametrize("spoiled", [b"os/2", b"OS/3"])
def test_a_font_that_does_not_tell_is_unknown(look: Look, spoiled: bytes) -> None:
    assert form_of(font(look, "FiraSans-Regular").replace(b"OS/2", spoiled, 1)) == UNKNOWN
