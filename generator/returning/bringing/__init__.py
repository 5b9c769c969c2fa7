"""Brings what was changed in a Word file into the YAML of now.

``present`` knows that YAML, ``offers`` what can be changed in it and what clashes, ``planning``
what its files then hold, ``proof`` that this is right. Nothing is written here.
"""
