"""What comes back out of a made document: its YAML, and where its words come from."""
