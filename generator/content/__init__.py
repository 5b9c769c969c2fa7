"""The tree of a document: paragraphs, tables, charts; what every writer shares."""
