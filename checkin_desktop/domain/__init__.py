"""Dataclasses and rules of the field. Pure Python: no input, no output, no Qt."""
