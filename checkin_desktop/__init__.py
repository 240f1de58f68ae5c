"""An encrypted case file for people who must report to U.S. immigration authorities.

Everything stays on one computer. The package holds data, counts, shows official facts with source and date,
and prints what the person wrote. It gives no legal advice and opens no network connection.
"""

__version__ = "0.1.0"
