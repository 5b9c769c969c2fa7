"""Shows the pages of a document in the browser while somebody types (``rapport volg``)."""
