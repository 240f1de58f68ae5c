"""Long work off the main thread."""
