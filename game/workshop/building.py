"""The game as one folder that needs no Python: made with PyInstaller, then started once."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NAME = "leaving-the-leaf"
LEFT_OUT = (
    "numpy", "PIL", "soundfile", "tkinter", "pytest", "hypothesis", "setuptools", "pip",
    "game.workshop.testing", "game.workshop.building",
)  # fmt: skip
"""Modules that only development needs."""
STARTER = "import sys\n\nfrom game.app import main\n\nsys.exit(main())\n"
SMOKE_TICKS = 600
GOOD, FAULTS, WRONG_USE = 0, 1, 2


def run(folder: Path) -> int:
    """Builds `dist/leaving-the-leaf/` and tries it; 0 when it plays and shows its title."""
    if importlib.util.find_spec("PyInstaller") is None:
        print("PyInstaller is missing: pip install -e '.[dev]' brings it", file=sys.stderr)
        return WRONG_USE
    work = folder / "build" / "frozen"
    try:
        work.mkdir(parents=True, exist_ok=True)
        starter = work / f"{NAME}.py"
        starter.write_text(STARTER, encoding="utf-8")
    except OSError as fault:
        print(f"{fault.filename}: {fault.strerror}", file=sys.stderr)
        return WRONG_USE
    began = time.monotonic()
    built = subprocess.run(command(folder, work, starter), cwd=folder, check=False)
    if built.returncode != 0:
        print("PyInstaller could not build it", file=sys.stderr)
        return FAULTS
    program = folder / "dist" / NAME / (NAME + (".exe" if os.name == "nt" else ""))
    print(f"built in {time.monotonic() - began:.0f} s", flush=True)
    return smoke(program)


def command(folder: Path, work: Path, starter: Path) -> list[str]:
    """How PyInstaller is called: code, content, and none of what only development needs."""
    words = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--onedir",
        "--name", NAME, "--distpath", str(folder / "dist"), "--workpath", str(work),
        "--specpath", str(work), "--paths", str(folder), "--windowed",
        "--collect-submodules", "game",
    ]  # fmt: skip
    for content in ("assets", "maps"):
        words += ["--add-data", f"{folder / content}{os.pathsep}{content}"]
    for module in LEFT_OUT:
        words += ["--exclude-module", module]
    if sys.platform == "linux":
        words.append("--strip")
    return [*words, str(starter)]


def smoke(program: Path) -> int:
    """Plays the beginning and shows the title, without a window and far from the sources."""
    environment = {
        **os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy",
    }  # fmt: skip
    environment.pop("PYTHONPATH", None)
    with tempfile.TemporaryDirectory() as home:
        tries = (
            ["autoplay", "--ticks", str(SMOKE_TICKS), "--data-dir", home],
            ["--frames", "1", "--data-dir", home],
            ["--frames", "1", "--data-dir", home],
        )
        for words in tries:
            began = time.monotonic()
            tried = subprocess.run(
                [str(program), *words], check=False, capture_output=True, text=True, cwd=home,
                env=environment, timeout=120,
            )  # fmt: skip
            lasted = time.monotonic() - began
            if tried.returncode != 0:
                print(tried.stdout[-400:], tried.stderr[-1200:], file=sys.stderr)
                print(f"the built game did not run: {' '.join(words)}", file=sys.stderr)
                return FAULTS
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if file.is_file())
    print(
        f"{program.parent}: {size / 2**20:.0f} MiB; first frame of the title after {lasted:.2f} s"
    )
    return GOOD
