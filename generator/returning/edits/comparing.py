"""The file that was made beside the one that came back: what was changed, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from generator.origin import Origin, each_once
from generator.received.document import Author
from generator.returning.edits.alignment import aligned_blocks
from generator.returning.edits.carrying import only_form_differs
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import Findings, Words, each_once_authors
from generator.returning.edits.letters import as_text, same_words
from generator.returning.edits.placing import Placed, Placing
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedFile,
    PrintedParagraph,
    PrintedTable,
)
from generator.returning.edits.reasons import (
    COMPUTED,
    FIXED,
    MUST_BE_FILLED,
    NEW_TABLE,
    NO_FIELD,
    PART_GONE,
    PARTLY_FIXED,
    NotCarriedError,
)
from generator.returning.edits.sources import letters_in, only_source, origins_in, paragraphs_in
from generator.returning.edits.texts import BlockPair, changed_line, changed_text, new_text
from generator.returning.edits.values import Segment, Straddling, changed_value, segments_of
