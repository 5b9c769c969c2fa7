from __future__ import annotations

from uuid import UUID

from generator.content.scripts import scripts_in
from generator.style.house import Look
from generator.word.package.fonts import disguise, font_parts, font_table

KEY = UUID("00112233-4455-6677-8899-aabbccddeeff")


def without_embedding(look: Look) -> Look:
    letter = look.style.lettertype.model_copy(update={"insluiten": False})
    style = look.style.model_copy(update={"lettertype": letter})
    return Look(look.templates, look.folder, style)


def test_the_first_bytes_are_mixed_with_the_key_backwards() -> None:
    disguised = disguise(bytes(40), KEY)

    assert disguised[:4] == bytes.fromhex("ffeeddcc")
    assert disguised[16:20] == bytes.fromhex("ffeeddcc")
    assert disguised[32:] == bytes(8)


def test_disguising_twice_gives_the_font_back() -> None:
    font = bytes(range(64))

    assert disguise(disguise(font, KEY), KEY) == font


def test_all_faces_travel_in_the_file_and_the_table_points_at_each(look: Look) -> None:
    parts = font_parts(look)
    table = parts["word/fontTable.xml"].decode()
    relations = parts["word/_rels/fontTable.xml.rels"].decode()

    for number in range(1, 6):
        assert f'r:id="rId{number}"' in table
        assert f'Target="fonts/font{number}.odttf"' in relations
        assert len(parts[f"word/fonts/font{number}.odttf"]) > 100_000
    assert '<w:altName w:val="Verdana"/>' in table


def test_a_setting_turns_embedding_off(look: Look) -> None:
    bare = without_embedding(look)

    assert font_parts(bare) == {}
    assert b"embedRegular" not in font_table(bare)


def test_the_font_of_another_script_travels_where_letters_of_it_stand(look: Look) -> None:
    text = "Rosj Hasjana רֹאשׁ הַשָּׁנָה en 春节"
    plain, parts = font_parts(look), font_parts(look, scripts_in(text), text)
    table = parts["word/fontTable.xml"].decode()

    hebrew = parts["word/fonts/font6.odttf"]
    whole = (look.folder / "fonts/NotoSansHebrew-Regular.ttf").read_bytes()
    assert hebrew[32:] == whole[32:], "who goes on in Word has the whole alphabet"
    assert len(parts["word/fonts/font8.odttf"]) < 10_000, "of thousands of signs only these"
    assert '<w:font w:name="Noto Sans Hebrew"><w:altName w:val="Arial"/>' in table
    assert '<w:font w:name="Noto Sans SC">' in table
    assert "Noto Sans Arabic" not in table
    own = {name: data for name, data in plain.items() if name.endswith("odttf")}
    assert own.items() <= parts.items()
    assert len(parts) == len(plain) + 4
