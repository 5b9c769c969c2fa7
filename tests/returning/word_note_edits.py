"""What people put beside the text of a Word file that goes round: notes, comments, links."""

from __future__ import annotations

from generator.foreign.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS
from generator.word.body.xml import CONTENT_TYPES as TYPES_NAMESPACE
from generator.word.body.xml import RELATIONSHIPS, part
from generator.word.package.package import DOCUMENT_RELATIONS
from generator.word.package.wml import w
from tests.returning.opened_word import WHEN, Opened, element, words_in

_COMMENTS = "word/comments.xml"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


def add_note(word: bytes, after: str, text: str) -> bytes:
    """A footnote behind those words."""
    file = Opened(word)
    notes = file.trees["word/footnotes.xml"]
    number = str(max(int(note.get(w("id"), "0")) for note in notes) + 1)
    style = element("pPr", element("pStyle", val="FootnoteText"))
    sign = element("r", element("footnoteRef"))
    said_there = element("p", style, sign, element("r", words_in(f" {text}")))
    notes.append(element("footnote", said_there, id=number))
    reference = element("r", element("footnoteReference", id=number))
    file.runs(after)[-1].addnext(reference)
    return file.saved()


def add_comment(word: bytes, words: str, text: str, by: str) -> bytes:
    """Somebody says something about those words, in the margin; also about those of a note."""
    file = Opened(word)
    comments = file.tree(_COMMENTS, part("comments", ""))
    if not len(comments):
        _related(file, "comments", "comments.xml")
        types = file.tree(CONTENT_TYPES)
        types.append(types.makeelement(f"{{{TYPES_NAMESPACE}}}Override"))
        types[-1].attrib.update({"PartName": f"/{_COMMENTS}", "ContentType": _COMMENTS_TYPE})
    number = str(len(comments))
    about = element("p", element("r", words_in(text)))
    comments.append(element("comment", about, id=number, author=by, date=WHEN))
    runs = file.runs(words)
    runs[0].addprevious(element("commentRangeStart", id=number))
    runs[-1].addnext(element("r", element("commentReference", id=number)))
    runs[-1].addnext(element("commentRangeEnd", id=number))
    return file.saved()


def link_words(word: bytes, words: str, target: str) -> bytes:
    """The words become a link to that address."""
    file = Opened(word)
    name = _related(file, "hyperlink", target)
    file.tree(DOCUMENT_RELATIONS)[-1].set("TargetMode", "External")
    runs = file.runs(words)
    link = element("hyperlink")
    link.set(f"{{{RELATIONSHIPS}}}id", name)
    runs[0].addprevious(link)
    link.extend(runs)
    return file.saved()


def _related(file: Opened, kind: str, target: str) -> str:
    """The name of a new relation of the document."""
    relations = file.tree(DOCUMENT_RELATIONS)
    name = f"rIdEdit{len(relations)}"
    relation = relations.makeelement(f"{{{PACKAGE_RELATIONSHIPS}}}Relationship")
    relation.attrib.update({"Id": name, "Type": f"{RELATIONSHIPS}/{kind}", "Target": target})
    relations.append(relation)
    return name
