"""What is timed, and against which budget."""
