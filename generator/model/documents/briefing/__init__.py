"""A briefing: what one member of the board must know of one moment (`briefing-….yaml`)."""
