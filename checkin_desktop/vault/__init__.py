"""Keys, the encrypted database, attachments and the folder that holds them.

Nothing is imported here: SQLAlchemy, sqlcipher3 and cryptography are loaded by the modules that need them, so that the
lock screen paints before they are.
"""
