"""The programs that draw and compose everything in `assets/` (development only)."""
