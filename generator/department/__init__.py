"""The form for several people, behind a reverse proxy that knows who they are."""
