"""Changes of a YAML file: the smallest edits of its text, so that all else stays as it is.

Comments, blank lines and every byte that a change is not about stay. The way of a change:
``changes`` → ``outcome`` (the data that must come out) → ways of writing it → the first that
is read back as exactly that.
"""

from generator.source.editing.changes import Add, Answer, Change, Move, NoItems, Put, Remove, Words
from generator.source.editing.memory import Spellings
from generator.source.editing.outcome import after
from generator.source.editing.per_item import added_items, changed_items
from generator.source.editing.proof import changed

__all__ = [
    "Add",
    "Answer",
    "Change",
    "Move",
    "NoItems",
    "Put",
    "Remove",
    "Spellings",
    "Words",
    "added_items",
    "after",
    "changed",
    "changed_items",
]
