"""What the pages show, worked out without widgets: grouping, order, icons, and drafts as plain data."""
