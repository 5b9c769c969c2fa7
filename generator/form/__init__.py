"""The form in the browser: staff fill in a file beside its pages."""
