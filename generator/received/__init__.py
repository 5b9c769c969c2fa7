"""A Word file from anybody: what it says, without what it looks like."""
