"""Files to values: content roots, maps, dialogue, saves, settings. Wrong content stops here."""
