"""Who was assigned, written into the text of kalender.yaml; all else in it stays as it is."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.facts.kalender.moment import Moment
from generator.source.editing import Words, changed
from generator.verdeling.proposal import Proposal

FIELD = "br_leden"


def written(content: bytes, file: str, proposal: Proposal) -> bytes:
    """The file called ``file`` with the new members behind those that stand there.

    ``content`` must be what the proposal was made of. Raises ``InputError`` when one of them
    cannot be written such that it is read back as that and nothing else.
    """
    order = list(Moment.model_fields)
    for change in changes(proposal):
        content = changed(content, file, change, order)
    return content


def changes(proposal: Proposal) -> Iterator[Words]:
    """For each moment that gets members who was there and who is added, as the board stands."""
    board = list(proposal.facts.board)
    for number, candidate in enumerate(proposal.facts.moments):
        added = {one.member for one in proposal.new if one.moment == number}
        if added:
            members = (*candidate.moment.br_leden, *(one for one in board if one in added))
            yield Words(("momenten", candidate.at, FIELD), members)
