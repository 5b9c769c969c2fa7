"""What somebody changed in a Word file that was made here, as changes of its YAML."""
