"""The migrations of this repository, against its models."""
