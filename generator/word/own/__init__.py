"""A Word template that a colleague designed: checked, and completed so that it can be filled."""
