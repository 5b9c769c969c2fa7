"""Every kind of paragraph in a document and what it looks like, for Word and PDF alike.

The rules of the style sheet (``css``), the styles of Word (``word/package``) and the colours that
must differ (``contrast``) all follow from this table. Where something stands on a page is said by
the style sheet and the templates themselves.
"""

from __future__ import annotations

from generator.style import heading_roles, page_roles, table_roles, text_roles

PARAGRAPHS = (
    *text_roles.ROLES,
    *heading_roles.ROLES,
    *table_roles.ROLES,
    *page_roles.ROLES,
)
"""All of them. Each stands after the one that it is based on."""

BY_ID = {role.id: role for role in PARAGRAPHS}
