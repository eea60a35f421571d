"""What the tests stand on: databases, processes, models of their own."""
