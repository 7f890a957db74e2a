"""Leaving the Leaf: a boy's last evening in the village that hates him."""

__version__ = "0.1.0"
