"""Puts `assets/` and `maps/` into the wheel, as `game/content/`; all else is in pyproject.toml."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent


class BuildWithContent(build_py):
    """A development install reads the content where it lies; a wheel carries it."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        target = Path(self.build_lib) / "game" / "content"
        shutil.rmtree(target, ignore_errors=True)
        for folder in ("assets", "maps"):
            left_out = shutil.ignore_patterns("*.tiled-session", "__pycache__", ".*")
            shutil.copytree(HERE / folder, target / folder, ignore=left_out)


setup(cmdclass={"build_py": BuildWithContent})
