#!/usr/bin/env python3
"""Leaving the Leaf: plays, tests, checks. Sets itself up the first time.

Only the standard library is used here, until there is an environment that has what the game
needs: an active virtual environment that has it, else `.venv` beside this file, made on the
first run from a hash-locked list. The system's own Python is never written to.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "leaving-the-leaf.stamp"
PLAY, DEVELOPMENT = HERE / "requirements-play.txt", HERE / "requirements-dev.txt"
NEEDED = ("pygame", "pytmx", "msgspec", "platformdirs")
NEEDED_TOO = ("pytest", "xdist", "hypothesis", "ruff", "mypy", "importlinter", "numpy", "PIL")


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def fingerprint(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def has(modules: tuple[str, ...]) -> bool:
    return all(importlib.util.find_spec(module) is not None for module in modules)


def python_of(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamped(lock: Path) -> bool:
    """Whether `.venv` was finished from exactly this list."""
    try:
        return fingerprint(lock) in STAMP.read_text(encoding="ascii").split()
    except OSError:
        return False


def build(lock: Path, stamps: list[Path]) -> None:
    """Makes `.venv` anew and installs the list into it; the stamp comes last."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise SystemExit(
            "This Python has no `venv`. On Debian or Ubuntu: sudo apt install python3-venv"
        )
    if VENV.exists():
        shutil.rmtree(VENV)
    say("Setting up (once): making an environment in .venv ...")
    try:
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        say("Setting up (once): installing what the game needs ...")
        command = [str(python_of(VENV)), "-m", "pip", "install", "--require-hashes"]
        command += ["--disable-pip-version-check", "-r", str(lock)]
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        subprocess.run(command, check=True, env=environment, stdout=sys.stderr)
        STAMP.write_text("\n".join(fingerprint(each) for each in stamps), encoding="ascii")
    except (OSError, subprocess.CalledProcessError, KeyboardInterrupt) as fault:
        shutil.rmtree(VENV, ignore_errors=True)
        reason = "interrupted" if isinstance(fault, KeyboardInterrupt) else str(fault)
        raise SystemExit(
            "Setting up did not work, and nothing half-made was left behind.\n"
            "It needs a network connection this once, and about 200 MB of disk.\n"
            f"What went wrong: {reason}"
        ) from fault


def interpreter(development: bool) -> Path | None:
    """The Python to run with; None when this one has all that is needed."""
    needed = NEEDED + NEEDED_TOO if development else NEEDED
    if sys.prefix != sys.base_prefix and has(needed):
        return None
    lock = DEVELOPMENT if development else PLAY
    if not stamped(lock):
        if VENV.exists() and not STAMP.exists() and not _ours(VENV):
            raise SystemExit(
                f"{VENV} was made by another tool. Move it away, or activate it and install\n"
                "the game there: pip install -e '.[dev]'"
            )
        build(lock, [PLAY, DEVELOPMENT] if development else [PLAY])
    return python_of(VENV)


def _ours(venv: Path) -> bool:
    """Whether an unstamped `.venv` may be replaced: it has a pip of its own, or nothing at all."""
    pips = list(venv.glob("lib/python*/site-packages/pip")) + list(
        venv.glob("Lib/site-packages/pip")
    )
    return bool(pips) or not any(venv.iterdir())


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file also has to start on older ones
        raise SystemExit("Leaving the Leaf needs Python 3.11 or newer.")
    arguments = sys.argv[1:]
    development = bool(arguments) and arguments[0] in ("test", "build")
    other = interpreter(development)
    if other is not None:
        child = subprocess.run([str(other), str(HERE / "main.py"), *arguments], check=False)
        return child.returncode
    sys.path.insert(0, str(HERE))
    from game.app import main as run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
