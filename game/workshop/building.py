"""The game as one folder that needs no Python: made with PyInstaller, then started once."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path

NAME = "leaving-the-leaf"


def run(folder: Path) -> int:
    """Builds `dist/leaving-the-leaf/` and smoke-runs it; 0 when it played to the first scene."""
    if importlib.util.find_spec("PyInstaller") is None:
        print("PyInstaller is missing: python3 main.py test sets it up", file=sys.stderr)
        return 2
    separator = os.pathsep
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--onedir", "--name", NAME,
        "--distpath", str(folder / "dist"), "--workpath", str(folder / "build" / "frozen"),
        "--specpath", str(folder / "build"), "--paths", str(folder), "--windowed",
        "--add-data", f"{folder / 'assets'}{separator}assets",
        "--add-data", f"{folder / 'maps'}{separator}maps",
        "--collect-submodules", "game", "--exclude-module", "numpy", "--exclude-module", "PIL",
        "--exclude-module", "game.workshop.testing", str(folder / "main_frozen.py"),
    ]  # fmt: skip
    if sys.platform != "win32":
        command.insert(-1, "--strip")
    starter = folder / "main_frozen.py"
    starter.write_text(
        "import sys\nfrom game.app import main\nsys.exit(main())\n", encoding="utf-8"
    )
    try:
        built = subprocess.run(command, cwd=folder, check=False)
    finally:
        starter.unlink()
    if built.returncode != 0:
        return 1
    program = folder / "dist" / NAME / (NAME + (".exe" if os.name == "nt" else ""))
    with tempfile.TemporaryDirectory() as home:
        words = [str(program), "autoplay", "--ticks", "600", "--data-dir", home]
        smoke = subprocess.run(words, check=False, capture_output=True, text=True)
    print(smoke.stdout[-400:], smoke.stderr[-400:])
    if smoke.returncode != 0:
        print("the built game did not run", file=sys.stderr)
        return 1
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if file.is_file())
    print(f"{program.parent}: {size / 2**20:.0f} MiB")
    return 0
