"""A change of one version of a file, made in another: its place there, and whether it clashes.

``pairing`` tells which item is which, ``merged`` what becomes of one change, ``in_turn`` how
several changes of one version are made one after the other.
"""
