"""Who of the board comes to which moment: a proposal within rules, at the lowest price.

Facts → ``task`` (rules and prices, of which nothing is decided yet) → ``solver`` → ``proposal`` →
``writing`` (kalender.yaml with who was assigned). Only ``solver`` knows the library that solves it.
"""
