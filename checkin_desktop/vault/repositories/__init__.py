"""Reading and writing rows, one module per kind of record."""
