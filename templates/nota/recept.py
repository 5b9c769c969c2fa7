"""The Word template of a nota: colophon, boxes for initials, numbered sections, annexes."""

from generator.word.package.logo import logo
from generator.word.template.recipe import Recipe, initials, paragraph, reference, tag


def maak(recept: Recipe) -> None:
    """Put the nota together, in the order in which it is read."""
    style = recept.style
    recept.add(
        paragraph("Addressee", "{{ aan }}"),
        _colophon(recept),
        paragraph("NotaWord", "nota"),
        paragraph("NotaPurpose", "{{ doel }}"),
        tag("if parafen"),
        initials(style, "parafen"),
        tag("endif"),
        tag("for sectie in secties"),
        paragraph("HeadingNumbered", "{{ sectie.kop }}"),
        recept.blocks("sectie.blokken", style.bladen.nota),
        tag("endfor"),
        _end_of_nota(recept),
        *_annexes(recept),
    )


def _colophon(recept: Recipe) -> str:
    """The reference column of the first page."""
    return recept.column(
        [
            ("ColophonFirst", "{{ directie }}"),
            *_each("onderdelen"),
            ("ColophonLabel", "Ontworpen door"),
            *_each("opsteller"),
            ("ColophonLabel", "Datum"),
            ("Colophon", "{{ datum }}"),
            ("ColophonLabel", "Kenmerk"),
            ("Colophon", "{{ kenmerk }}"),
            ("ColophonLabel", "Zaaknummer"),
            ("Colophon", "{{ zaaknummer }}"),
            ("ColophonLabel", "{%p if genoemde_bijlagen %}"),
            ("ColophonLabel", "Bijlage(n)"),
            *_each("genoemde_bijlagen"),
            ("Colophon", "{%p endif %}"),
        ]
    )


def _each(name: str) -> list[tuple[str, str]]:
    """A line for every text in a list."""
    return [
        ("Colophon", f"{{%p for regel in {name} %}}"),
        ("Colophon", "{{ regel }}"),
        ("Colophon", "{%p endfor %}"),
    ]


def _end_of_nota(recept: Recipe) -> str:
    """The first page has the logo; the following repeat sender and kenmerk in the column."""
    first = recept.edge("header", logo(recept.style))
    sender = [("ColophonFirst", "{{ directie }}"), *_each("onderdelen")]
    label = [("ColophonLabel", "Kenmerk"), ("Colophon", "{{ kenmerk }}")]
    following = recept.edge("header", recept.column([*sender, *label]), paragraph("Header", ""))
    footer = recept.footer(recept.style.bladen.nota, "{{ kenmerk }}")
    references = (
        reference("header", "default", following)
        + reference("header", "first", first)
        + reference("footer", "default", footer)
        + reference("footer", "first", footer)
    )
    return recept.section_end(recept.style.bladen.nota, references, first_differs=True)


def _annexes(recept: Recipe) -> list[str]:
    """Each annex on pages of its own, wide or upright."""
    pages = recept.style.bladen
    empty = reference("header", "default", recept.edge("header", paragraph("Header", "")))
    upright = empty + reference("footer", "default", recept.footer(pages.staand, "{{ kenmerk }}"))
    wide = empty + reference("footer", "default", recept.footer(pages.liggend, "{{ kenmerk }}"))
    return [
        tag("for bijlage in bijlagen"),
        paragraph("Heading1", "{{ bijlage.titel }}"),
        tag("if bijlage.liggend"),
        recept.blocks("bijlage.blokken", pages.liggend),
        recept.section_end(pages.liggend, wide),
        tag("else"),
        recept.blocks("bijlage.blokken", pages.staand),
        recept.section_end(pages.staand, upright),
        tag("endif"),
        tag("endfor"),
    ]
