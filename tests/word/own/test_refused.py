"""What can be no template, and what must be done in Word first, is told with what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.disk.input_file import LOCKED
from generator.foreign.main_part import MACROS, OPEN_DOCUMENT, STRICT
from generator.foreign.names import CONTENT_TYPES, DOCUMENT
from generator.foreign.package import NOT_WORD, OLD_WORD
from generator.foreign.zips import DTD
from generator.problems import Severity
from generator.style.house import Look
from generator.word.body.xml import relationship, relationships
from generator.word.package.editing import with_added
from generator.word.package.package import DOCUMENT_RELATIONS, write_parts
from tests.markdown.outline import values
from tests.word.own.typed import (
    changed,
    made,
    messages,
    other,
    says,
    template,
    tree,
    with_body,
)

OLE = b"\xd0\xcf\x11\xe0"
STYLES, SETTINGS, HEADER_2 = "word/styles.xml", "word/settings.xml", "word/header2.xml"


# what must be done first, and what a template may not carry


@pytest.mark.parametrize(
    ("blocks", "reason"),
    [
        ('<w:p><w:ins w:id="1"><w:r><w:t>erbij</w:t></w:r></w:ins></w:p>', "bijgehouden wijziging"),
        ('<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', "voetnoot of eindnoot"),
        ('<w:p><w:fldSimple w:instr="DDEAUTO cmd"/></w:p>', "veld dat niet mag: DDEAUTO cmd"),
    ],
)
def test_what_a_document_may_not_get_is_an_error(look: Look, blocks: str, reason: str) -> None:
    data = with_body(look, blocks)
    try:
        told = messages(look, data)
    except ValueError as error:
        told = [f"fout: {error}"]

    assert any(one.startswith("fout: ") and reason in one for one in told)


def test_a_protected_file_is_an_error(look: Look) -> None:
    locked = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
    data = other(look, SETTINGS, "<w:defaultTabStop", f"{locked}<w:defaultTabStop")

    assert says(look, data, "beveiligd tegen wijzigen")


def test_what_a_designer_chose_of_the_pages_stays(look: Look) -> None:
    data = other(
        look,
        SETTINGS,
        "<w:characterSpacingControl",
        "<w:evenAndOddHeaders/><w:characterSpacingControl",
    )

    own = tree(template(look, data).parts, SETTINGS)

    assert values(own, "w:evenAndOddHeaders/following-sibling::w:characterSpacingControl/@w:val")


def related(look: Look, kind: str, target: str, *, external: bool = False) -> bytes:
    parts = made(look)
    more = relationships(relationship("r99", kind, target, external=external))
    return write_parts({**parts, DOCUMENT_RELATIONS: with_added(parts[DOCUMENT_RELATIONS], more)})


def macros(look: Look) -> bytes:
    return write_parts({**made(look), "word/vbaProject.bin": b""})


def of_types(old: str, new: str) -> Callable[[Look], bytes]:
    def made_otherwise(look: Look) -> bytes:
        return other(look, CONTENT_TYPES, old, new)

    return made_otherwise


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (macros, MACROS),
        (
            of_types("document.main+xml", "template.main+xml"),
            "bewaard als sjabloon van Word (.dotx)",
        ),
        (of_types("document.main", "document.macroEnabled.main"), MACROS),
        (lambda look: OLE + bytes(600), OLD_WORD),
        (lambda look: OLE + "EncryptedPackage".encode("utf-16-le"), LOCKED),
        (lambda look: b"tekst", NOT_WORD),
        (lambda look: write_parts(made(look))[:3000], NOT_WORD),
        (lambda look: write_parts({"mimetype": b"", "content.xml": b"<a/>"}), OPEN_DOCUMENT),
        (
            lambda look: related(look, "oleObject", "embeddings/a.bin"),
            "er staat een ingesloten bestand in",
        ),
        (
            lambda look: related(look, "image", "https://kwaad.example/x.png", external=True),
            "haalt iets op van buiten",
        ),
        (
            lambda look: related(look, "image", "media/weg.png"),
            "een onderdeel dat er niet is (word/media/weg.png)",
        ),
        (lambda look: related(look, "image", "media/tekening.svg"), "maak er een png van"),
        (
            lambda look: related(look, "nieuwigheid", "x.xml"),
            "een onderdeel van de soort 'nieuwigheid'",
        ),
        (
            lambda look: changed(
                write_parts(made(look)),
                DOCUMENT,
                lambda text: text.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>', 1),
            ),
            DTD.format(DOCUMENT),
        ),
        (
            lambda look: other(
                look,
                DOCUMENT,
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ),
            STRICT,
        ),
        (
            lambda look: changed(write_parts(made(look)), DOCUMENT, lambda text: text[:2000]),
            NOT_WORD,
        ),
        (
            lambda look: write_parts({**made(look), "word/media/groot.bin": b"\0" * 50_000_001}),
            "uitgepakt groter dan 50 MB",
        ),
    ],
)
def test_a_file_that_can_be_no_template_is_refused(
    look: Look, data: Callable[[Look], bytes], reason: str
) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        template(look, data(look))

    assert reason in str(caught.value)


def test_errors_in_headers_say_in_which(look: Look) -> None:
    data = other(look, HEADER_2, "kenmerk|regel", "kenmrk|regel")

    (told,) = template(look, data).findings

    assert (told.where, told.severity, told.meant) == (
        "koptekst 2, alinea 6 ('{{ kenmrk|regel }}')",
        Severity.ERROR,
        "kenmerk",
    )
