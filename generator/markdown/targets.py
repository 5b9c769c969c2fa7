"""Where a link may lead: http, https and mailto.

Not to a place in the document itself: text has no names for its places.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from markdown_it.common.normalize_url import normalizeLink

from generator.markdown.faults import LINK_INCOMPLETE, LINK_NO_TARGET, LINK_TARGET, shortened

_MAIL = re.compile(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)


def proper_target(target: str) -> str:
    """The target as documents hold it: percent-encoded where needed.

    Raises ``ValueError`` with a message for the writer when the target is not allowed.
    """
    if not target:
        raise ValueError(LINK_NO_TARGET)
    scheme = target.partition(":")[0].lower()
    if scheme not in ("http", "https", "mailto"):
        raise ValueError(LINK_TARGET.format(target=shortened(target)))
    if not (_MAIL.fullmatch(target) if scheme == "mailto" else _has_host(target)):
        raise ValueError(LINK_INCOMPLETE.format(target=shortened(target)))
    return normalizeLink(target)


def _has_host(target: str) -> bool:
    try:
        parts = urlsplit(target)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number, half an IPv6 address
        return False
