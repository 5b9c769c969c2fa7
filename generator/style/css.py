"""The rules of the style sheet that follow from the roles: what text looks like in a PDF.

The style sheet of a house style comes after them. It says where everything stands, and may
say otherwise of what is here too.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.charts import marks, sparks
from generator.content.colour import Colour
from generator.content.marks import Shape
from generator.content.shares import ROOM_TO_SIGN
from generator.content.units import POINTS_PER_MM
from generator.style import page_roles, roles, run_roles
from generator.style.families import font_family, own_faces
from generator.style.house import HouseStyle
from generator.style.lists import BULLETS, COUNTINGS
from generator.style.pages import Blad
from generator.style.role import PAPER, PLAIN_COLOUR, PLAIN_SIZE, Role, Weight
from generator.style.tables import LINE, TABLES, TableLook


def rules(style: HouseStyle) -> str:
    """The rules in that house style."""
    groups = (
        *(_faces, _plain, _turned, _roles, _tables, _bullets, _countings),
        *(_colours, _drawings, _signed, _footers),
    )
    return "\n".join(line for group in groups for line in group(style))


def _rule(selectors: str, declarations: Iterator[str]) -> Iterator[str]:
    """One rule; none without selectors, or with nothing to say."""
    said = "; ".join(declarations)
    if selectors and said:
        yield f"{selectors} {{ {said} }}"


def _faces(style: HouseStyle) -> Iterator[str]:
    """Without a font there is no page at all, so they are not left to the style sheet."""
    yield from own_faces(style.lettertype)


def _plain(style: HouseStyle) -> Iterator[str]:
    letter = style.letters.van(PLAIN_SIZE)
    yield (
        f"html {{ font-family: {font_family(style.lettertype)}; font-weight: {Weight.NORMAL};"
        f" color: {_colour(style, PLAIN_COLOUR)};"
        f" font-size: {letter.grootte}pt; line-height: {letter.regel}pt }}"
    )


def _turned(_: HouseStyle) -> Iterator[str]:
    """WeasyPrint takes no direction from the attribute itself (HTML, 15.3.6)."""
    yield "[dir=rtl] { direction: rtl; text-align: right }"


def _roles(style: HouseStyle) -> Iterator[str]:
    for role in (*roles.PARAGRAPHS, *run_roles.CHARACTERS):
        yield from _rule(role.text, _form(role, style))
        yield from _rule(role.block, _block(role, style))
        yield from _rule(role.ground, _ground(role, style))


def _block(role: Role, style: HouseStyle) -> Iterator[str]:
    yield from _form(role, style)
    if letter := style.letters.van_rol(role):
        yield f"margin-top: {letter.voor}pt"
        yield f"margin-bottom: {letter.na}pt"


def _form(role: Role, style: HouseStyle) -> Iterator[str]:
    """What letters look like, and how they are kept together."""
    if letter := style.letters.van_rol(role):
        yield f"font-size: {letter.grootte}pt"
        yield f"line-height: {letter.regel}pt"
    if role.colour:
        yield f"color: {_colour(style, role.colour)}"
    if role.weight:
        yield f"font-weight: {role.weight}"
    if role.italic:
        yield "font-style: italic"
    if role.underline:
        yield "text-decoration: underline"
    if role.align:
        yield f"text-align: {role.align.value}"
    yield from _kept(role)


def _kept(role: Role) -> Iterator[str]:
    if role.keep.with_next:
        yield "break-after: avoid"
    if role.keep.lines:
        yield "break-inside: avoid"
    if role.whole_words:
        yield "hyphens: manual"


def _ground(role: Role, style: HouseStyle) -> Iterator[str]:
    if role.behind:
        yield f"background: {_colour(style, role.behind)}"


def _tables(style: HouseStyle) -> Iterator[str]:
    space = style.tabel
    yield f"th, td {{ padding: {space.wit}mm {space.marge}mm }}"
    for look in TABLES:
        yield from _rule(look.ruled, _ruled(look, style))
    white = _colour(style, Colour.WIT)
    below = f"border-bottom: {LINE}pt solid {white}"
    yield f"thead tr:not(:last-child) > [scope=colgroup]:not([rowspan]) {{ {below} }}"
    yield f"table.smal tr > :first-child {{ padding-left: {space.marge}mm }}"


def _ruled(look: TableLook, style: HouseStyle) -> Iterator[str]:
    if look.narrow:
        yield f"padding: {style.tabel.wit_smal}mm {style.tabel.marge_smal}mm"
    edge = "border" if look.grid else "border-bottom"
    yield f"{edge}: {LINE}pt solid {_colour(style, look.line)}"


def _bullets(style: HouseStyle) -> Iterator[str]:
    """Bullets stand at the left of the indent, as in Word. WeasyPrint sets them at its right:
    the space behind the sign pushes it away."""
    indent, size = style.inspringing * POINTS_PER_MM, style.letters.lijst.grootte
    for name, sign, width in BULLETS:
        yield f'ul.{name} {{ list-style-type: "{sign}" }}'
        yield f"ul.{name} > li::marker {{ letter-spacing: {indent - size * width:.2f}pt }}"


def _countings(style: HouseStyle) -> Iterator[str]:
    for counting in COUNTINGS:
        yield f"ol.{counting.html} {{ list-style-type: {counting.css} }}"


def _colours(style: HouseStyle) -> Iterator[str]:
    """A cell and a mark in each colour, so that none can be lost."""
    paper = _colour(style, PAPER)
    for colour in Colour:
        shown, mark = _colour(style, colour), f".kleur-{colour.value}"
        yield f"td.vlak-{colour.value} {{ background: {shown} }}"
        yield f"{mark} {{ border-color: {shown}; color: {shown} }}"
        filled = ", ".join(f"{mark}.merk-{shape.value}" for shape in (Shape.FULL, Shape.BLOCK))
        yield f"{filled} {{ background: {shown} }}"
        half = f"linear-gradient(to right, {shown} 50%, {paper} 50%)"
        yield f"{mark}.merk-{Shape.HALF.value} {{ background: {half} }}"
    yield f".merk.merk-{Shape.BOX.value} {{ border-radius: 0 }}"


def _drawings(style: HouseStyle) -> Iterator[str]:
    yield f".merk, .teken {{ width: {marks.MARK_MM}mm; height: {marks.MARK_MM}mm }}"
    yield f".verloop {{ width: {sparks.WIDTH:g}pt; height: {sparks.HEIGHT:g}pt }}"
    yield f".balk {{ width: {marks.WIDTH_MM}mm; height: {marks.HEIGHT_MM:g}mm }}"


def _signed(style: HouseStyle) -> Iterator[str]:
    """A table to sign, or to fill in on paper, has room for a hand."""
    yield f"table.tekenen tr:last-child td {{ height: {ROOM_TO_SIGN:g}mm }}"
    within = ROOM_TO_SIGN - 2 * style.tabel.wit
    yield f"table.invullen tbody tr > * {{ height: {within:g}mm }}"


def _footers(style: HouseStyle) -> Iterator[str]:
    """The number of the page looks as the rest of the footer, which stands as high as in Word."""
    family = f"font-family: {font_family(style.lettertype)}"
    form = "; ".join((family, *_form(page_roles.FOOTER, style)))
    yield f"@page {{ @bottom-right {{ {form} }} }}"
    usual = _below_text(style.bladen.staand, style)
    yield _footer_at("@page", usual)
    for name, page in style.bladen.alle().items():
        if (below := _below_text(page, style)) != usual:
            yield _footer_at(f"@page {name}", below)


def _footer_at(pages: str, below: float) -> str:
    place = f"{{ padding-top: {below:.4f}mm }}"
    return f"{pages} {{ @bottom-left {place} @bottom-right {place} }}"


def _below_text(page: Blad, style: HouseStyle) -> float:
    """From the end of the text of a page to its footer, in millimetres."""
    return style.voettekst_boven(page) - (page.hoogte - page.onder)


def _colour(style: HouseStyle, colour: Colour) -> str:
    return f"#{style.kleuren.palet[colour]}"
