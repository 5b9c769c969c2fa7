"""The overview of activities, or of some of them (`activiteitenoverzicht.yaml`)."""
