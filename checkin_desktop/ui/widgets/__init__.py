"""The building blocks of every page. See `labels`, `buttons`, `fields`, `cards`, `rows` and `flow`."""
