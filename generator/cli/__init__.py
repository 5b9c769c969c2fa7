"""The command line: the verbs, their words, the console."""
