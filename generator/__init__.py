"""Report generator: structured YAML in, Word and PDF for the board out."""
