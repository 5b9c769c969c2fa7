"""What stands in a text and is likely not meant so: a table of checks."""
