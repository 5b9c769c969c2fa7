"""Mends what is wrong in a file by the signs it was written with, as far as that is certain.

What is pasted from Word, Outlook or Excel has other quotes, spaces, bullets and tables; what is
written by hand other dates and capitals. Each mend is an edit of the text, so comments stay; then
the file is read again, and what it said before it must still say.
"""

from generator.authoring.mending.mend import Mend, Mended
from generator.authoring.mending.mending import mended

__all__ = ["Mend", "Mended", "mended"]
