"""What seeded data says: pure text, no models, everything decided by the ``Random`` handed in."""
