"""The Word template of a progress report, in the order of the ministry's form."""

from collections.abc import Iterable

from generator.word.template.recipe import Recipe, paragraph, reference, tag

PARTS = (
    ("Heading1", "Voortgangsrapportage (VGR)", ""),
    ("HeadingFromZero", "Algemeen", "algemeen"),
    ("Heading2", "Plan van aanpak inhoudelijk/doelstelling", "visie"),
    ("Heading3", "Gestelde doelen", "gestelde_doelen"),
    ("Heading3", "Sporen", "sporen"),
    ("Heading3", "Activiteiten", "activiteiten"),
    (
        "Heading2",
        "Welke interventie had het meeste effect ten aanzien van de doelstelling",
        "interventies",
    ),
    ("Heading2", "Welk effect wordt beoogd met de nieuwe activiteiten", "beoogd_effect"),
    ("Heading3", "{{ kop_doelen }}", "doelen"),
)
"""Style, heading and contents of the parts up to the figures."""

AFTER_FIGURES = (
    ("HeadingFromZero", "Communicatie", "communicatie"),
    ("HeadingFromZero", "Organisatie", "knelpunten"),
)


def maak(recept: Recipe) -> None:
    """Put the report together."""
    page = recept.style.bladen.staand
    recept.add(*_parts(recept, PARTS))
    recept.add(tag("if stand"), *_parts(recept, [("Heading3", "{{ kop_stand }}", "stand")]))
    recept.add(tag("endif"), *_parts(recept, AFTER_FIGURES), paragraph("TableEnd", ""))
    footer = recept.footer(page, "Voortgangsrapportage {{ onderwerp }}, {{ datum }}")
    recept.add(recept.blocks("kansen", page), tag("if grafieken"))
    recept.add(*_parts(recept, [("Heading2", "Grafieken", "grafieken")]), tag("endif"))
    recept.add(recept.section_end(page, reference("footer", "default", footer)))


def _parts(recept: Recipe, parts: Iterable[tuple[str, str, str]]) -> list[str]:
    """A heading and its contents for each part; a part without contents is a heading alone."""
    page = recept.style.bladen.staand
    made = []
    for style, heading, contents in parts:
        made.append(paragraph(style, heading))
        if contents:
            made.append(recept.blocks(contents, page))
    return made
