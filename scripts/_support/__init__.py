"""What the commands share; no command lives here."""
