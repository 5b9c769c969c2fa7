"""All own checks of a Word file: what the validators do not see (measured with planted faults)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from keuring import (
    accessibility_checks,
    chart_checks,
    form_checks,
    package_checks,
    structure_checks,
)
from keuring.word_file import WordFile

Check = Callable[[WordFile], Iterator[str]]

CHECKS: tuple[Check, ...] = (
    package_checks.zip_in_order,
    package_checks.every_part_has_a_type,
    package_checks.properties_filled,
    package_checks.language_is_dutch,
    package_checks.drawings_have_own_ids,
    package_checks.has_text,
    structure_checks.nothing_within_its_like,
    structure_checks.fields_are_whole,
    structure_checks.bookmarks_are_whole,
    structure_checks.links_lead_somewhere,
    structure_checks.tables_are_whole,
    structure_checks.tables_have_headings,
    structure_checks.rows_stay_whole,
    structure_checks.looks_agree,
    structure_checks.drawings_have_meaning,
    structure_checks.headings_step_down,
    accessibility_checks.tables_have_a_summary,
    accessibility_checks.lists_are_real,
    accessibility_checks.nothing_floats,
    accessibility_checks.links_have_words,
    accessibility_checks.white_space_is_no_form,
    chart_checks.charts_are_drawn_once,
    chart_checks.charts_have_a_title,
    chart_checks.charts_have_a_workbook,
    form_checks.form_by_styles_only,
    form_checks.every_paragraph_has_a_style,
    form_checks.styles_are_defined,
    form_checks.numberings_are_defined,
    form_checks.no_empty_paragraphs,
    form_checks.notes_are_called_once,
)
"""The checks that need the file alone."""


def all_checks(template: WordFile, fonts: Path) -> Mapping[str, Check]:
    """Every check by its name; with ``template`` and ``fonts`` (a folder) the file was made."""
    return {
        **{check.__name__: check for check in CHECKS},
        "no_tags_left": partial(package_checks.no_tags_left, template=template),
        "fonts_travel_along": partial(package_checks.fonts_travel_along, shipped=fonts),
    }
