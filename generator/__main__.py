"""``python -m generator`` is ``rapport``."""

import sys

from generator.cli.main import main

sys.exit(main())
