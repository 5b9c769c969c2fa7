"""The house style and the roles: what everything looks like, in Word and PDF alike."""
