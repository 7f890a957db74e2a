"""`.yarnproject`: which files belong together, and how they are read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.yarn.library import Options
from game.yarn.schema import Definitions, SchemaError, read_definitions

VERSIONS = (2, 3, 4)
_KEYS = frozenset(
    {
        "projectFileVersion", "projectName", "authorName", "sourceFiles", "excludeFiles",
        "baseLanguage", "localisation", "definitions", "compilerOptions", "editorOptions",
        "$schema",
    }
)  # fmt: skip
_LOOSE = re.compile(
    r'("(?:[^"\\]|\\.)*+")|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])', re.DOTALL
)


class ProjectError(Exception):
    """A project file that cannot be used; the message names it."""


@dataclass(frozen=True, slots=True)
class ProjectFile:
    path: Path
    name: str
    version: int
    language: str
    sources: tuple[str, ...]
    excludes: tuple[str, ...] = ()
    definitions: tuple[str, ...] = ()
    localisation: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    characters: tuple[str, ...] = ()
    require_declarations: bool = False
    severities: Mapping[str, str] = field(default_factory=dict)

    def options(self) -> Options:
        return Options(
            language=self.language,
            version=self.version,
            require_declarations=self.require_declarations,
            severities=self.severities,
        )

    def files(self) -> list[Path]:
        """The scripts of the project, sorted."""
        folder = self.path.parent
        found = {path for pattern in self.sources for path in _glob(folder, pattern)}
        left_out = {path for pattern in self.excludes for path in _glob(folder, pattern)}
        return sorted(path for path in found - left_out if path.is_file())

    def read_definitions(self) -> Definitions:
        """All definition files together. Raises ProjectError."""
        found = Definitions()
        for pattern in self.definitions:
            for path in _glob(self.path.parent, pattern.replace("${workspaceRoot}/", "")):
                try:
                    found.add(read_definitions(path.read_text("utf-8"), str(path)))
                except (SchemaError, OSError, UnicodeDecodeError) as error:
                    raise ProjectError(f"{self.path}: {error}") from error
        return found


def _glob(folder: Path, pattern: str) -> list[Path]:
    while pattern.startswith(("../", "./")):
        first, _, pattern = pattern.partition("/")
        if first == "..":
            folder = folder.parent
    if not pattern or Path(pattern).is_absolute():
        return []
    # A pattern that ends in `**` means the files below, not the folders.
    return sorted(folder.glob(f"{pattern}/*" if pattern.endswith("**") else pattern))


def loose_json(text: str) -> Any:
    """JSON in which comments and trailing commas are no fault."""
    return json.loads(_LOOSE.sub(lambda match: match[1] or "", text.lstrip("\ufeff")))


def read_project(path: Path) -> ProjectFile:
    """Reads a project file. Raises ProjectError."""
    try:
        described = loose_json(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ProjectError(f"{path}: {error}") from error
    if not isinstance(described, dict):
        raise ProjectError(f"{path}: expected an object")
    for key in described:
        if key not in _KEYS:
            raise ProjectError(f"{path}: unknown key `{key}`")
    version = described.get("projectFileVersion")
    if version not in VERSIONS:
        raise ProjectError(f"{path}: projectFileVersion is {version!r}, expected 2, 3 or 4")
    sources = _texts(described, "sourceFiles", path)
    if not sources:
        raise ProjectError(f"{path}: `sourceFiles` is missing or empty")
    language = described.get("baseLanguage")
    if not isinstance(language, str) or not language:
        raise ProjectError(f"{path}: `baseLanguage` is missing")
    compiler = _object(described, "compilerOptions", path)
    editor = _object(_object(described, "editorOptions", path), "yarnScriptEditor", path)
    characters = editor.get("characters", [])
    return ProjectFile(
        path,
        str(described.get("projectName", path.stem)),
        version,
        language,
        sources,
        _texts(described, "excludeFiles", path),
        _texts(described, "definitions", path),
        _object(described, "localisation", path),
        tuple(str(one.get("name", "")) for one in characters if isinstance(one, dict)),
        bool(compiler.get("requireVariableDeclarations", False)),
        {
            str(code): str(severity).lower()
            for code, severity in _object(compiler, "diagnosticsSeverity", path).items()
        },
    )


def _object(described: Mapping[str, Any], key: str, path: Path) -> Mapping[str, Any]:
    found = described.get(key, {})
    if not isinstance(found, dict):
        raise ProjectError(f"{path}: `{key}` is an object, not {found!r}")
    return found


def _texts(described: Mapping[str, Any], key: str, path: Path) -> tuple[str, ...]:
    found = described.get(key, [])
    if isinstance(found, str):
        found = [found]
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ProjectError(f"{path}: `{key}` is a list of texts, not {found!r}")
    return tuple(found)
