"""What the ministry talks about, with Dutch nouns: a package for each kind of file."""
