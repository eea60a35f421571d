"""Tests of what seeded data says."""
