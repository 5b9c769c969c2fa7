"""The Word templates, made by recipes."""
