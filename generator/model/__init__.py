"""What the ministry talks about: one module per kind of file, with Dutch nouns."""
