"""Makes what helps to write: schemas, files to fill in, the pages of the guide, the templates."""
