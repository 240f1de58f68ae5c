"""The ground floor: atomic files, paths and the clock. Standard library only (platformdirs is loaded when asked)."""
