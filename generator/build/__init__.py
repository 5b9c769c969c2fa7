"""Which documents changed, who renders them, and in what order."""
