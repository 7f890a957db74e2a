"""The wheel carries everything the game is played from."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCES = (
    "pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", "LICENSE-ASSETS", "game",
    "assets", "maps",
)  # fmt: skip

pytestmark = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("build", "setuptools", "pip")),
    reason="needs build, setuptools and pip",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        source, target = REPOSITORY / name, folder / "project" / name
        target.parent.mkdir(exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    words = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*words, str(folder / "project")], check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_content_is_in_the_wheel_file_by_file(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    missing = [
        path.relative_to(REPOSITORY).as_posix()
        for folder in ("assets", "maps")
        for path in (REPOSITORY / folder).rglob("*")
        if path.is_file() and path.suffix in (".png", ".tmx", ".tsx", ".toml", ".yarn", ".json")
        and f"game/content/{path.relative_to(REPOSITORY).as_posix()}" not in inside
    ]  # fmt: skip
    assert missing == []


def test_installed_wheel_plays(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    words = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*words, "--target", str(installed), str(wheel)], check=True)
    assert (installed / "bin" / "leaving-the-leaf").exists() or os.name == "nt"
    played = subprocess.run(
        [sys.executable, "-c", "from game.app import main; raise SystemExit(main())",
         "autoplay", "--ticks", "300"],
        check=True, capture_output=True, text=True, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
    )  # fmt: skip
    assert played.stdout.endswith("ending: none\n")
    assert not (tmp_path / ".venv").exists()


def test_no_host_of_a_registry_is_named_anywhere() -> None:
    names = ("pypi" + ".org", "python" + "hosted", "--index" + "-url", "--extra-index" + "-url")
    files = [
        *REPOSITORY.glob("*.t*"), *REPOSITORY.glob("*.md"), *REPOSITORY.glob("*.py"),
        *(REPOSITORY / ".github").rglob("*.yml"), *(REPOSITORY / ".ci").iterdir(),
        *(REPOSITORY / "docs").rglob("*.md"), *(REPOSITORY / "game").rglob("*.py"),
    ]  # fmt: skip
    found = [
        (file.name, name)
        for file in files
        for name in names
        if file.is_file() and name in file.read_text(encoding="utf-8")
    ]
    assert found == []


def test_lock_of_uv_is_ignored() -> None:
    assert "uv.lock" in (REPOSITORY / ".gitignore").read_text(encoding="utf-8").split()
