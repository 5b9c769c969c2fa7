"""The Word template of a memo: its head, its text, the points to act on."""

from generator.word.template.recipe import Recipe, paragraph, reference, tag


def maak(recept: Recipe) -> None:
    """Put the memo together."""
    page = recept.style.bladen.staand
    footer = recept.footer(page, "Memo: {{ onderwerp }}")
    recept.add(
        paragraph("Heading1", "Memo"),
        recept.blocks("kop", page),
        paragraph("TableEnd", ""),
        recept.blocks("tekst", page),
        tag("if actiepunten"),
        paragraph("Heading2", "Actiepunten"),
        recept.blocks("actiepunten", page),
        tag("endif"),
        recept.section_end(page, reference("footer", "default", footer)),
    )
