"""Helps to write the YAML: schemas, examples, files to fill in, the pages of the guide."""
