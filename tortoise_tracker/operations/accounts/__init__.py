"""What operators do to accounts, each in one transaction.

Nothing is imported here: what tests passwords takes a while to load, and only those who set any need it.
"""
