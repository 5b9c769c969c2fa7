"""What would be wrong in a PDF of ours, looked for in one of which the pages are to follow it."""
