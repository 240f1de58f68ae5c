"""The one catalogue for window, documents and command line, and the locale facts Qt lacks."""
