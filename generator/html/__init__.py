"""The tree and the frame of a document → HTML."""
