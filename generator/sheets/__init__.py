"""A file with rows of figures, a sheet of Excel or a CSV, becomes cells that know what they say."""
