"""The list of decisions that a meeting took (`besluitenlijst.yaml`)."""
