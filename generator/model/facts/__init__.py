"""Facts: what is written once in a dossier and stands in every document of it.

A package a kind: ``fields`` is what staff write, ``judgement`` what follows from it, ``content``
how it reads, and ``kind`` puts those together. Some packages hold what kinds share.
"""
