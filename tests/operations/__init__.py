"""What changes several rows."""
