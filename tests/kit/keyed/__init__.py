"""Applications whose users have keys of other kinds than whole numbers."""
