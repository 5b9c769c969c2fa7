"""What stands around the contents of a document, and the sandbox of the templates."""
