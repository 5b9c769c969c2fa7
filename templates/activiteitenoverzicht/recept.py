"""The Word template of an overview of activities: a table and a register on landscape pages."""

from generator.word.template.recipe import Recipe, paragraph, reference, tag


def maak(recept: Recipe) -> None:
    """Put the overview together."""
    page = recept.style.bladen.liggend
    footer = recept.footer(page, "{{ titel }}, {{ maand }}")
    recept.add(
        paragraph("Heading1", "{{ titel }}"),
        paragraph("NotaPurpose", "Datum: {{ maand }}"),
        tag("if selectie"),
        paragraph("BodyText", "{{ selectie }}"),
        tag("endif"),
        tag("if inleiding"),
        recept.blocks("inleiding", page),
        tag("endif"),
        recept.blocks("overzicht", page),
        tag("if register"),
        recept.blocks("register", page),
        tag("endif"),
        recept.section_end(page, reference("footer", "default", footer)),
    )
