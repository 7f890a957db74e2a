"""Music and sound: scores and recipes to OGG."""

from atelier.sound.building import build

__all__ = ["build"]
