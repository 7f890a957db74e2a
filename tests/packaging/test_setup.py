"""`main.py` on a machine with Python and nothing else: it says what it lacks, leaves no mess."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
BASE_PYTHON = getattr(sys, "_base_executable", sys.executable)
NOWHERE = {
    "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_RETRIES": "0",
}  # fmt: skip
WITHOUT_VENV = (
    "import runpy, sys; sys.modules['venv'] = None; sys.argv = ['main.py', '--help'];"
    "runpy.run_path('main.py', run_name='__main__')"
)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    folder = tmp_path / "a fresh folder"
    folder.mkdir()
    for name in ("main.py", "requirements-play.txt", "requirements-dev.txt"):
        shutil.copy(REPOSITORY / name, folder)
    return folder


def started(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    environment |= {"HOME": str(folder), **more}
    words = words or ("main.py", "--help")
    return subprocess.run(
        [BASE_PYTHON, *words], cwd=folder, env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def finished(folder: Path) -> Path:
    """An environment as it is after setting up: its Python says that it was called."""
    python = folder / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\necho played with: $2\n", encoding="ascii")
    python.chmod(0o755)
    lock = (folder / "requirements-play.txt").read_bytes()
    stamp = folder / ".venv/leaving-the-leaf.stamp"
    stamp.write_text(hashlib.sha256(lock).hexdigest(), encoding="ascii")
    return python


def test_without_network_it_says_so_and_leaves_nothing_behind(fresh: Path) -> None:
    done = started(fresh, **NOWHERE)
    assert done.returncode == 1
    assert "making an environment" in done.stderr
    assert "It needs a network connection this once" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (fresh / ".venv").exists()


def test_python_without_venv_is_told_how_to_get_it(fresh: Path) -> None:
    done = started(fresh, "-c", WITHOUT_VENV)
    assert done.returncode == 1
    assert "python3-venv" in done.stderr
    assert not (fresh / ".venv").exists()


@pytest.mark.skipif(os.name == "nt", reason="folders are made unwritable in another way there")
def test_folder_that_cannot_be_written_to_is_named(fresh: Path) -> None:
    if os.geteuid() == 0:
        (fresh / ".venv").symlink_to("nowhere/at/all")
    else:
        fresh.chmod(0o555)
    done = started(fresh)
    fresh.chmod(0o755)
    assert done.returncode == 1
    assert f"cannot be written to (File exists): {fresh}" in done.stderr or (
        "cannot be written to (Permission denied)" in done.stderr
    )


def test_environment_of_another_tool_is_left_alone_and_named(fresh: Path) -> None:
    (fresh / ".venv").mkdir()
    (fresh / ".venv/pyvenv.cfg").write_text("made by another\n", encoding="ascii")
    done = started(fresh)
    assert done.returncode == 1
    assert "made by another tool" in done.stderr
    assert (fresh / ".venv/pyvenv.cfg").exists()


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")
def test_second_start_builds_nothing_and_needs_no_network(fresh: Path) -> None:
    finished(fresh)
    done = started(fresh, **NOWHERE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "played with: --help\n", "")


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")
def test_exit_code_of_the_game_is_handed_on(fresh: Path) -> None:
    finished(fresh).write_text("#!/bin/sh\nexit 3\n", encoding="ascii")
    assert started(fresh).returncode == 3


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")
def test_ending_the_starter_ends_the_game(fresh: Path) -> None:
    python = finished(fresh)
    python.write_text(
        # it ends by itself when the pipe to it is closed
        "#!/bin/sh\ntrap 'echo saved; exit 7' TERM\necho here\n"
        "while read -r line; do :; done\nexit 0\n",
        encoding="ascii",
    )
    words = [BASE_PYTHON, str(fresh / "main.py")]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True) as starter:
        assert starter.stdout is not None
        assert starter.stdout.readline() == "here\n"
        starter.terminate()
        ended = starter.wait(timeout=20)
        assert starter.stdin is not None
        starter.stdin.close()
        assert (ended, starter.stdout.read()) == (7, "saved\n")


def test_changed_list_makes_the_environment_anew(fresh: Path) -> None:
    finished(fresh)
    (fresh / ".venv/leaving-the-leaf.begun").touch()
    with (fresh / "requirements-play.txt").open("a", encoding="ascii") as file:
        file.write("# another\n")
    done = started(fresh, "-c", WITHOUT_VENV)
    assert "python3-venv" in done.stderr
