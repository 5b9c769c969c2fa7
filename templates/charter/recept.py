"""The Word template of the overview of the charter: one table on landscape pages."""

from generator.word.template.recipe import Recipe, paragraph, reference, tag


def maak(recept: Recipe) -> None:
    """Put the overview together."""
    page = recept.style.bladen.liggend
    footer = recept.footer(page, "{{ titel }}, {{ datum }}")
    recept.add(
        paragraph("Heading1", "{{ titel }}"),
        paragraph("NotaPurpose", "{{ onderwerp }}, stand op {{ datum }}"),
        tag("if inleiding"),
        recept.blocks("inleiding", page),
        tag("endif"),
        recept.blocks("overzicht", page),
        recept.section_end(page, reference("footer", "default", footer)),
    )
