"""How a value of YAML is read: one notation for each kind of value."""
