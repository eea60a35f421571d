"""The tables: their columns, rules and keys."""
