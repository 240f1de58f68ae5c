"""Alembic environment and revisions of the vault's schema. Nothing here imports project code."""
