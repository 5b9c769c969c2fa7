"""What bottlenecks and opportunities share: points that come back in the next dossier."""
