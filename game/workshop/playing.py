"""`play`: the game from a given place, and what is saved meanwhile shows at once."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from game.screens import desktop
from game.workshop import asked
from game.workshop.reload import Reload

WRONG_USE = 2


def run(options: Namespace, root: Path, data: Path) -> int:
    """Plays until the window is closed; files that change are taken while it runs."""
    try:
        content, notices = asked.content(options, root)
        content = asked.settle(options, content)
    except asked.UseError as fault:
        print(fault, file=sys.stderr)
        return WRONG_USE
    return desktop.play(options, content, data, notices, Reload)
