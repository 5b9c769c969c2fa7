"""Fields that were empty, and that an office filled in at the place that Word keeps for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from generator.origin import Origin
from generator.received.document import Received, WordParagraph, paragraphs_in
from generator.received.runs import with_runs
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import Letters, as_text, letters_of
from generator.returning.edits.reasons import NotCarriedError
from generator.returning.edits.values import changed_value
from generator.word.body.bound import BOUND


@dataclass(frozen=True)
class EmptyFields:
    """Those of a document that held nothing, by name."""

    fields: Fields
    origins: Mapping[str, Origin]

    @classmethod
    def of(cls, fields: Fields, file: str) -> EmptyFields:
        """Those of the document with that YAML."""
        known = ((name, Origin(file, (name,))) for name in BOUND)
        return cls(
            fields,
            {
                name: origin
                for name, origin in known
                if fields.of(origin) and fields.data(origin) is None
            },
        )

    def left_out_of(self, file: Received) -> Received:
        """The file without what was typed there, since it stands nowhere in the one that was
        made."""
        return with_runs(
            file, lambda run: replace(run, text="") if run.bound in self.origins else run
        )

    def find(self, file: Received, findings: Findings) -> None:
        """What was typed there becomes the value of the field."""
        for name, typed in _typed(file):
            origin = self.origins.get(name)
            if origin is None or not typed:
                continue
            by = tuple({one.by: None for one in typed if one.by})
            words = ChangedWords("", as_text(typed), by)
            try:
                value = changed_value(self.fields, origin, (), typed)
            except NotCarriedError as error:
                findings.refuse([origin], words, error)
            else:
                findings.put(origin, value or "", words)


def _typed(file: Received) -> Iterator[tuple[str, Letters]]:
    """What stands at each place in a file where a field is typed, by its name."""
    for paragraph in paragraphs_in(file.everywhere):
        for name, runs in groupby(paragraph.runs, lambda run: run.bound):
            yield name, letters_of(WordParagraph("", tuple(runs)))
