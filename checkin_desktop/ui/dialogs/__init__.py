"""Panels and dialogs that are opened from a page."""
