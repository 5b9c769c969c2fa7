"""Which documents changed, who renders them, in what order, and the record of what was made."""
