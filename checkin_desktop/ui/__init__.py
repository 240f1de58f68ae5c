"""Windows, pages and widgets. Nothing below knows that this package exists."""
