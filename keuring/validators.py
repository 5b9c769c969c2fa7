"""The validators of others, each as a list of what it finds in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import docxtpl_lint
import ooxml_integrity
import page
from openxml_audit import OpenXmlValidator

from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER
from keuring.sdk import open_xml_sdk
from keuring.vera import PROFILES

_KIND_OF_ENTRY = ":/glossaryDocument[1]/docParts[1]/docPart[1]/docPartPr[1]/types[1]/type[1]:"
"""It takes the kind of an entry of a glossary (ECMA-376 17.12.15) for that of a section; the SDK
itself does not."""


def openxml_audit(path: Path) -> Iterator[str]:
    """The same as the Open XML SDK, written anew; on some points it asks more."""
    found = map(str, OpenXmlValidator(max_errors=0).validate(path).errors)
    yield from (one for one in found if _KIND_OF_ENTRY not in one)


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

WORD: Mapping[str, Validator] = {
    "Open XML SDK": open_xml_sdk,
    "openxml-audit": openxml_audit,
    "ooxml-integrity": integrity,
}
"""Those for every Word file, by name."""

PDF: Mapping[str, Validator] = {"page-validation": page_validation}
"""Those for every PDF; veraPDF, which takes many files at once, is in ``vera``."""
