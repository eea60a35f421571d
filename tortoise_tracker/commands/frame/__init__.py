"""Shared parts of the commands: options, prompts, exit codes and errors."""
