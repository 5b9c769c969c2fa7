"""The Word template of a year plan: a first page with the contents, then the text."""

from generator.word.template.recipe import Recipe, paragraph, reference, tag


def maak(recept: Recipe) -> None:
    """Put the plan together."""
    page = recept.style.bladen.lezen
    footer = reference("footer", "default", recept.footer(page, "{{ titel }}"))
    recept.add(
        paragraph("Heading1", "{{ titel }}"),
        paragraph("NotaPurpose", "{{ gegevens }}"),
        tag("if inleiding"),
        recept.blocks("inleiding", page),
        tag("endif"),
        tag("if inhoudsopgave"),
        paragraph("TOCHeading", "Inhoud"),
        recept.blocks("inhoudsopgave", page),
        recept.section_end(page, footer),
        tag("endif"),
        recept.blocks("romp", page),
        recept.section_end(page, footer),
    )
