"""A memo: a short message with points to act on (`memo.yaml`)."""
