"""The Word templates, made of the frame of a document and the house style."""
