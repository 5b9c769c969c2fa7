"""A template carries nothing that acts: no relation to outside, no field that starts something."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.foreign.names import PACKAGE_RELATIONSHIPS, WML
from generator.foreign.package import PackageError
from generator.places import TEMPLATES
from generator.word.body.xml import RELATIONSHIPS
from generator.word.package.carried import LARGEST, must_carry_nothing, must_not_be_large
from generator.word.package.package import read_parts


def relations(kind: str, target: str, mode: str = "External") -> dict[str, bytes]:
    relation = (
        f'<!-- opmerking --><Relationship Id="r1" Type="{RELATIONSHIPS}/{kind}" Target="{target}"'
        f' TargetMode="{mode}"/>'
    )
    part = f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{relation}</Relationships>'
    return {"word/_rels/settings.xml.rels": part.encode()}


def fields(*elements: str) -> dict[str, bytes]:
    return {"word/footer1.xml": f'<w:ftr xmlns:w="{WML}">{"".join(elements)}</w:ftr>'.encode()}


BEGIN, END = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "end"))


def words(text: str) -> str:
    return f"<w:instrText>{text}</w:instrText>"


def in_utf16(parts: dict[str, bytes]) -> bytes:
    (part,) = parts.values()
    return part.decode().encode("utf-16")


@pytest.mark.parametrize(
    "template", sorted(TEMPLATES.glob("*/gemaakt/*.docx")), ids=lambda one: one.stem
)
def test_our_own_templates_carry_nothing(template: Path) -> None:
    must_carry_nothing(read_parts(template.read_bytes()))


@pytest.mark.parametrize(
    "parts",
    [
        relations("hyperlink", "https://www.rijksoverheid.nl"),
        relations("image", "media/logo.png", "Internal"),
        fields(BEGIN, words(" PAGE "), END, BEGIN, words("NUM"), words("PAGES"), END),
        fields('<w:fldSimple w:instr=" PAGE "/>'),
    ],
)
def test_what_prints_something_of_the_document_may(parts: dict[str, bytes]) -> None:
    must_carry_nothing(parts)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (relations("attachedTemplate", "https://kwaad.example/t.dotm"), "attachedTemplate: https:"),
        (relations("image", "https://kwaad.example/x.png"), "van buiten (image: https:"),
        (relations("hyperlink", "ms-msdt:x"), "van buiten (hyperlink: ms-msdt:x"),
        (relations("frame", "https://kwaad.example"), "van buiten (frame: https:"),
        (relations("oleObject", "embeddings/x.bin", "Internal"), "van buiten (oleObject"),
        (relations("vbaProject", "vbaProject.bin", "Internal"), "van buiten (vbaProject"),
        (fields(BEGIN, words(" DDEAUTO cmd "), END), "een veld dat niet mag: DDEAUTO cmd"),
        (fields(BEGIN, words("DDE"), words("AUTO cmd"), END), "een veld dat niet mag: DDEAUTO"),
        (fields(BEGIN, BEGIN, words("dde x"), END, words("PAGE"), END), "niet mag: dde x"),
        (fields(BEGIN, words(" INCLUDEPICTURE x ")), "niet mag: INCLUDEPICTURE x"),
        (fields('<w:fldSimple w:instr="INCLUDETEXT x"/>'), "niet mag: INCLUDETEXT x"),
        (fields(words("IMPORT x")), "niet mag: IMPORT x"),
        ({"word/x.bin": in_utf16(fields(words("IMPORT x")))}, "niet mag: IMPORT x"),
    ],
)
def test_what_acts_may_not(parts: dict[str, bytes], reason: str) -> None:
    with pytest.raises(PackageError) as caught:
        must_carry_nothing(parts)

    assert reason in str(caught.value)


def test_a_template_that_would_fill_the_memory_is_not_unpacked() -> None:
    must_not_be_large(LARGEST)
    with pytest.raises(PackageError, match="uitgepakt groter dan 50 MB"):
        must_not_be_large(LARGEST + 1)
