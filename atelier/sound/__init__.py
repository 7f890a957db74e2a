"""Music and sound: scores and recipes to OGG."""

from atelier.sound.building import work
from atelier.sound.kept import forget_old, render, store

__all__ = ["forget_old", "render", "store", "work"]
