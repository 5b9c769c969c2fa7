"""The places in a Word file to which contents and lists lead (ECMA-376 17.13.6.2)."""

from __future__ import annotations

from generator.word.body.harvest import Harvest


def bookmarked(runs: str, anchor: str, harvest: Harvest) -> str:
    """The runs of a heading or a caption within their bookmark, if something leads to them."""
    if not anchor:
        return runs
    number = harvest.bookmark_id()
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(anchor)}"/>{runs}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def bookmark(anchor: str) -> str:
    """The name of a bookmark; the line before it keeps it out of Word's list of bookmarks."""
    return f"_{anchor}"
