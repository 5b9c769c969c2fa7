"""Who signed the Charter Diversiteit, and what each will do (`charter.yaml`)."""
