"""What comes back out of a made document."""
