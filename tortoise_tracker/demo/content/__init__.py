"""What seeded data says: the texts of ``demo/data``, put together as the ``Random`` handed in decides."""
