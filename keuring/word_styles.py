"""The styles and numberings of a Word file, looked up the way Word does."""

from __future__ import annotations

from keuring.word_file import Element, WordFile, find, value, values

WITHOUT_SIZE = "20"
"""Where nothing says how large letters are, they are of ten points (17.3.2.38)."""


class Styles:
    """The styles of a file (ECMA-376 17.7); each takes what it lacks from its base."""

    def __init__(self, word: WordFile) -> None:
        root = word.tree("word/styles.xml")
        self._styles = {value(style, "@w:styleId"): style for style in find(root, "w:style")}
        usual = "w:docDefaults/w:rPrDefault/w:rPr/w:sz/@w:val"
        self._usual_size = value(root, usual) or WITHOUT_SIZE

    def of_kind(self, kind: str) -> set[str]:
        """The ids of the styles of a kind: paragraph, character, table."""
        return {key for key, style in self._styles.items() if value(style, "@w:type") == kind}

    def outline_level(self, style_id: str) -> int | None:
        """The level of a heading in that style, from 1; None when it is no heading."""
        said = self._inherited(style_id, "w:pPr/w:outlineLvl/@w:val")
        return int(said) + 1 if said else None

    def name(self, style_id: str) -> str:
        """What Word calls the style."""
        style = self._styles.get(style_id)
        return "" if style is None else value(style, "w:name/@w:val")

    def size(self, style_id: str) -> int:
        """The size of its letters in half points (17.3.2.38), if need be that of the document."""
        return int(self._inherited(style_id, "w:rPr/w:sz/@w:val") or self._usual_size)

    def num_id(self, style_id: str) -> str:
        """The numbering that comes with the style; nothing when it has none."""
        return self._inherited(style_id, "w:pPr/w:numPr/w:numId/@w:val")

    def _inherited(self, style_id: str, path: str) -> str:
        style: Element | None = self._styles.get(style_id)
        while style is not None:
            if said := value(style, path):
                return said
            style = self._styles.get(value(style, "w:basedOn/@w:val"))
        return ""


class Numberings:
    """The numberings of a file (17.9), by ``w:numId``."""

    def __init__(self, word: WordFile) -> None:
        root = word.tree("word/numbering.xml")
        self._abstracts = {
            value(node, "@w:abstractNumId"): node for node in find(root, "w:abstractNum")
        }
        self._nums = {value(node, "@w:numId"): node for node in find(root, "w:num")}

    def level(self, num_id: str, level: int) -> Element | None:
        """The ``w:lvl`` of a numbering; None when it is not defined."""
        num = self._nums.get(num_id)
        if num is None:
            return None
        abstract = self._abstracts.get(value(num, "w:abstractNumId/@w:val"))
        found = [] if abstract is None else find(abstract, f"w:lvl[@w:ilvl='{level}']")
        return found[0] if found else None

    def start(self, num_id: str, level: int) -> int:
        """With which number a level begins."""
        defined = self.level(num_id, level)
        assert defined is not None
        override = f"w:lvlOverride[@w:ilvl='{level}']/w:startOverride/@w:val"
        said = values(self._nums[num_id], override) or values(defined, "w:start/@w:val")
        return int(said[0])
