"""The signs with which an item of a list begins: those of YAML and Markdown, and those of others.

Each is to be put between the brackets of a pattern.
"""

BULLETS = "•‣▪▫▸◦●○■□◆◇➢➤❖∙·\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d"
"""The last ones are those of Word and Outlook, which stand in no font but theirs."""

TICKS = "✓✔✗✘☐☑☒❑❒→➔►▶✅"
"""They say something themselves, so they are read as no bullet."""

DASHES = "‐‑‒–—―−"
"""They also stand within a text."""

LETTER = "o"
"""The bullet of the second level in Word, and a letter."""

OF_MARKDOWN = "*+-"
"""Of these YAML knows the dash alone."""
