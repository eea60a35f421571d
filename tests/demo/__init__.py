"""Tests of the seeder."""
