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
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "leaving-the-leaf.stamp"
BEGUN = VENV / "leaving-the-leaf.begun"
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
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
        VENV.mkdir()
        BEGUN.touch()
    except OSError as fault:
        raise SystemExit(
            f"The game's folder cannot be written to ({fault.strerror}): {HERE}\n"
            "It sets itself up there once; copy it to a folder of your own."
        ) from fault
    try:
        say("Setting up (once): making an environment in .venv ...")
        run([sys.executable, "-m", "venv", str(VENV)])
        say("Setting up (once): installing what the game needs ...")
        command = [str(python_of(VENV)), "-m", "pip", "install", "--require-hashes"]
        run([*command, "--disable-pip-version-check", "-r", str(lock)])
        # so that the first start is as quick as any
        run([str(python_of(VENV)), "-m", "compileall", "-q", str(HERE / "game")])
        STAMP.write_text("\n".join(fingerprint(each) for each in stamps), encoding="ascii")
    except (OSError, StepError, KeyboardInterrupt) as fault:
        shutil.rmtree(VENV, ignore_errors=True)
        reason = "interrupted" if isinstance(fault, KeyboardInterrupt) else str(fault)
        raise SystemExit(
            "Setting up did not work, and nothing half-made was left behind.\n"
            "It needs a network connection this once, and about 200 MB of disk.\n"
            f"What went wrong: {reason}"
        ) from None
    say("Setting up: done.")


class StepError(Exception):
    """A step of setting up that failed; the message is the last thing it said."""


def run(command: list[str]) -> None:
    """Runs a step, its progress shown, its complaints kept. Raises StepError."""
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    # a file and not a pipe: what the step says is read only when it has failed
    with tempfile.TemporaryFile() as said:
        step = subprocess.run(command, env=environment, stdout=sys.stderr, stderr=said, check=False)
        if step.returncode == 0:
            return
        said.seek(0)
        lines = said.read().decode("utf-8", "replace").strip().splitlines()
    errors = [line for line in lines if line.startswith(("ERROR", "Error"))] or lines
    reason = errors[-1] if errors else f"exit code {step.returncode}"
    if "No matching distribution" in reason:
        reason += " (the place where packages come from could not be reached, or lacks it)"
    raise StepError(reason)


def interpreter(development: bool) -> Path | None:
    """The Python to run with; None when this one has all that is needed."""
    needed = NEEDED + NEEDED_TOO if development else NEEDED
    if sys.prefix != sys.base_prefix and has(needed):
        return None
    lock = DEVELOPMENT if development else PLAY
    # an environment whose Python has gone (it was updated, or moved) is made anew
    if not stamped(lock) or not python_of(VENV).exists():
        if VENV.exists() and not STAMP.exists() and not _ours(VENV):
            raise SystemExit(
                f"{VENV} was made by another tool. Move it away, or activate it and install\n"
                "the game there: pip install -e '.[dev]'"
            )
        build(lock, [PLAY, DEVELOPMENT] if development else [PLAY])
    return python_of(VENV)


def _ours(venv: Path) -> bool:
    """Whether an unstamped `.venv` may be replaced: we began it, or it has a pip of its own."""
    pips = list(venv.glob("lib/python*/site-packages/pip")) + list(
        venv.glob("Lib/site-packages/pip")
    )
    return venv.is_dir() and (bool(pips) or BEGUN.exists() or not any(venv.iterdir()))


def hand_over(command: list[str]) -> int:
    """Runs the game as a child: replacing this process would detach it on Windows."""
    ended: list[int] = []
    child: subprocess.Popen[bytes] | None = None

    def end(number: int, frame: object) -> None:
        # whoever ends this process means the game, which then saves
        ended.append(number)
        if child is not None:
            child.terminate()

    signal.signal(signal.SIGTERM, end)
    child = subprocess.Popen(command)
    if ended:
        child.terminate()
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            # the child hears it too and ends in its own time
            continue


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file also has to start on older ones
        raise SystemExit("Leaving the Leaf needs Python 3.11 or newer.")
    arguments = sys.argv[1:]
    development = bool(arguments) and arguments[0] in ("test", "build")
    other = interpreter(development)
    if other is not None:
        return hand_over([str(other), str(HERE / "main.py"), *arguments])
    sys.path.insert(0, str(HERE))
    from game.app import main as play

    return play(arguments)


if __name__ == "__main__":
    sys.exit(main())
