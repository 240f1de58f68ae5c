"""Documents on paper: frozen snapshots in, PDF bytes out. No vault, no window, no clock."""
