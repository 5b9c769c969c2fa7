"""A document that somebody made by hand in Word becomes the draft of a dossier."""
