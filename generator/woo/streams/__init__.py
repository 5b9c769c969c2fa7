"""Every stream of bytes in a file that is made, and every text that it says.

A PDF and a zip hide words from who searches the file itself: within streams, workbooks and fonts,
in other codes, in what was replaced and still stands there. An image or a drawn line is not read.
"""
