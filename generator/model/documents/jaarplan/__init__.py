"""The plan for a year, a long text to read (`jaarplan.yaml`)."""
