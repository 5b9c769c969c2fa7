"""Files that anybody may have written, opened within bounds: PDF, XML and parts of Word files."""
