"""The calendar of a dossier as a year in the browser: its months, who comes, days that it lacks."""
