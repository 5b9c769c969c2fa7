"""What was probably forgotten before a dossier becomes public: warnings, each at its place."""
