"""Checks of a Word file as a package: zip, types, properties, fonts, leftovers of the template."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from fontTools.ttLib import TTFont, TTLibError

from keuring.checks import MadeWith, making_check, word_check
from keuring.word_file import DOCUMENT, WordFile, find, text_of, value, values

_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Z]{2})?")
LONG_AGO = (1980, 1, 1, 0, 0, 0)
CONTENT_TYPES = "[Content_Types].xml"
CORE = "docProps/core.xml"
STYLES = "word/styles.xml"
FONT_TABLE = "word/fontTable.xml"
SETTINGS = "word/settings.xml"

OF_OTHER_SCRIPTS = "NotoSans*.ttf"
"""They travel only where letters of theirs stand."""

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_MIDNIGHT = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")
_DISGUISED = 32


@word_check
def zip_in_order(word: WordFile) -> Iterator[str]:
    """Every entry once, the content types first, no date of the clock."""
    names = [entry.filename for entry in word.entries]
    yield from (f"{name} staat {n} keer in de zip" for name, n in Counter(names).items() if n > 1)
    if names[0] != CONTENT_TYPES:
        yield f"de zip begint met {names[0]}"
    for entry in word.entries:
        if entry.date_time != LONG_AGO:
            yield f"{entry.filename} heeft de datum {entry.date_time}"


@word_check
def every_part_has_a_type(word: WordFile) -> Iterator[str]:
    """Word says of a file with a part without a type that it is damaged (part 2, 10.1.2)."""
    types = word.tree(CONTENT_TYPES)
    endings = set(values(types, "ct:Default/@Extension"))
    names = set(values(types, "ct:Override/@PartName"))
    for part in word.parts:
        known = part.rpartition(".")[2] in endings or f"/{part}" in names
        if part != CONTENT_TYPES and not known:
            yield f"{part} heeft geen content type"


@word_check
def properties_filled(word: WordFile) -> Iterator[str]:
    """Title, subject, author, dates and language; the dates are days, not moments, or lack both."""
    core = word.tree(CORE)
    for field in ("dc:title", "dc:subject", "dc:creator", "cp:lastModifiedBy", "dc:language"):
        if not value(core, f"{field}/text()").strip():
            yield f"{field} is leeg"
    dated = [field for field in ("dcterms:created", "dcterms:modified") if find(core, field)]
    if len(dated) == 1:
        yield f"alleen {dated[0]} is ingevuld"
    for field in dated:
        moment = value(core, f"{field}/text()")
        if not _MIDNIGHT.fullmatch(moment):
            yield f"{field} is '{moment}', geen vaste dag"


@making_check
def language_is_that_of_its_template(word: WordFile, made_with: MadeWith) -> Iterator[str]:
    """The default language (17.3.2.20) and the one in the properties; a style says no other.

    Words in another language name it, in a form that a reader knows (BCP 47).
    """
    asked, said = map(_default_language, (made_with.template, word))
    if not said or said != asked:
        yield f"de standaardtaal is '{said}', en niet '{asked}'"
    if value(word.tree(CORE), "dc:language/text()") != said:
        yield "de eigenschappen noemen een andere taal"
    for language in set(values(word.tree(STYLES), "//w:lang/@w:val")) - {said}:
        yield f"{STYLES} noemt de taal '{language}'"
    for part in word.stories:
        for language in set(values(word.tree(part), "//w:lang/@w:val")):
            if not _LANGUAGE.fullmatch(language):
                yield f"{part} noemt de taal '{language}'"


def _default_language(word: WordFile) -> str:
    return value(word.tree(STYLES), "w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val")


@making_check
def no_tags_left(word: WordFile, made_with: MadeWith) -> Iterator[str]:
    """No tag of the template is left. Text from YAML may hold braces of its own."""
    tags = {
        tag
        for _, paragraph in made_with.template.each(".//w:p")
        for tag in _TAG.findall(text_of(paragraph))
    }
    for part, paragraph in word.each(".//w:p"):
        for tag in _TAG.findall(text_of(paragraph)):
            if tag in tags:
                yield f"{part} bevat nog {tag}"


@word_check
def drawings_have_own_ids(word: WordFile) -> Iterator[str]:
    """The id of a drawing is its own in the whole file (20.4.2.5)."""
    ids = Counter(value(node, "@id") for _, node in word.each(".//wp:docPr"))
    yield from (f"tekening {number} komt {n} keer voor" for number, n in ids.items() if n > 1)


@making_check
def fonts_travel_along(word: WordFile, made_with: MadeWith) -> Iterator[str]:
    """Every font in the file is one of the shipped files, or cut from it, and each of those is in
    the file, but for those of other scripts."""
    if not find(word.tree(SETTINGS), "w:embedTrueTypeFonts"):
        return
    paths = sorted(made_with.fonts.glob("*.ttf"))
    files = {path.read_bytes(): path.name for path in paths}
    others = {path.name for path in made_with.fonts.glob(OF_OTHER_SCRIPTS)}
    cuttable = {_full_name(path.read_bytes()) for path in paths if path.name in others}
    related = word.related(FONT_TABLE)
    found = set()
    for node in find(word.tree(FONT_TABLE), "w:font/*[@w:fontKey]"):
        part = related.get(value(node, "@r:id"), "")
        font = _undisguised(word.parts.get(part, b""), value(node, "@w:fontKey"))
        if font in files:
            found.add(files[font])
        elif not cuttable or _full_name(font) not in cuttable:
            yield f"{part or 'een lettertype zonder bestand'} is geen meegeleverd lettertype"
    yield from (f"{file} zit er niet in" for file in sorted({*files.values()} - found - others))


@word_check
def fonts_can_be_replaced(word: WordFile) -> Iterator[str]:
    """Of each font it is told how it looks and which letters it has (17.8.3.13, 17.8.3.16), and
    which one is like it: where it is not used, as in Word for the web, another one is."""
    for font in find(word.tree(FONT_TABLE), "w:font"):
        lacking = [one for one in ("altName", "panose1", "sig") if not find(font, f"w:{one}")]
        if lacking:
            yield f"lettertype {value(font, '@w:name')} heeft geen {' en geen '.join(lacking)}"


def _full_name(font: bytes) -> str | None:
    """What a font calls itself (ISO/IEC 14496-22, ``name``, 4); None when it is no font."""
    try:
        with TTFont(BytesIO(font), lazy=True) as opened:
            return str(opened["name"].getDebugName(4))
    except TTLibError:
        return None


def _undisguised(font: bytes, key: str) -> bytes:
    """The font as it was: the key is read byte by byte from its end (17.8.1)."""
    mask = bytes.fromhex(re.sub("[{}-]", "", key))[::-1]
    head = bytes(byte ^ mask[i % 16] for i, byte in enumerate(font[:_DISGUISED]))
    return head + font[_DISGUISED:]


@word_check
def has_text(word: WordFile) -> Iterator[str]:
    """There is something to read."""
    if not text_of(word.tree(DOCUMENT)).strip():
        yield "er staat geen tekst in"
