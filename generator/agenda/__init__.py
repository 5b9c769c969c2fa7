"""The moments of the calendar as appointments, in files for any diary (RFC 5545, RFC 5546)."""
