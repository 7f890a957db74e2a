"""Who has the screen and the keys."""
