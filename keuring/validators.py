"""The validators of others that run in process, each as a list of what it finds in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import docxtpl_lint
import ooxml_integrity
import page
from openxml_audit import OpenXmlValidator

from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER
from keuring.vera import PROFILES


@dataclass(frozen=True)
class Accepted:
    """A finding that is not a fault: how it begins, and why it is none."""

    start: str
    reason: str


ACCEPTED = (
    Accepted(
        "[semantic] /word/document.xml: A required relationship type "
        "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme'",
        "A theme is optional (ECMA-376 part 1, 14.2.7); no style refers to one.",
    ),
    Accepted(
        "[INFO ] REL003  rIdFooter",
        "A template has a footer for every kind of page; a nota need not have them all.",
    ),
)
"""Each must still occur: ``test_documents`` says when an entry can go."""


def openxml_audit(path: Path) -> Iterator[str]:
    """Schema, relations and ids, as the Open XML SDK has them."""
    yield from map(str, OpenXmlValidator(max_errors=0).validate(path).errors)


def integrity(path: Path) -> Iterator[str]:
    """What makes Word ask to recover a document: types, orphans, double entries."""
    for finding in ooxml_integrity.check(path):
        yield " ".join(str(finding).split("\n"))


def template_lint(path: Path) -> Iterator[str]:
    """Tags that docxtpl would not understand."""
    for issue in docxtpl_lint.lint(
        path, filters=[BLOCKS_FILTER, LINE_FILTER], autoescape=True
    ).issues:
        yield f"{issue.rule} {issue.location.part}: {issue.message}"


def page_validation(path: Path) -> Iterator[str]:
    """PDF/A and PDF/UA, as a second opinion beside veraPDF."""
    for profile, claim in PROFILES.items():
        try:
            failures = page.validate_pdf(path, profile=profile).failures
        except page.PageError as error:
            yield f"{claim}: {error}"
        else:
            yield from (f"{claim} {failure.rule_id}: {failure.message}" for failure in failures)


Validator = Callable[[Path], Iterator[str]]

WORD: Mapping[str, Validator] = {"openxml-audit": openxml_audit, "ooxml-integrity": integrity}
"""Those for every Word file, by name."""

PDF: Mapping[str, Validator] = {"page-validation": page_validation}
"""Those for every PDF; veraPDF, which takes many files at once, is in ``vera``."""


def faults(findings: Iterable[str]) -> list[str]:
    """The findings that are not accepted."""
    starts = tuple(entry.start for entry in ACCEPTED)
    return [finding for finding in findings if not finding.startswith(starts)]
