"""XML from anybody: bytes become elements when nothing in them could harm the parser or us."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.parsers import expat

from game.loading.content import ContentError
from game.loading.gate.limits import (
    DEEPEST,
    LARGEST_XML,
    LONGEST_TAG,
    MOST_ELEMENTS,
    MOST_OBJECTS,
)

_DECLARED = re.compile(rb"<!(?!DOCTYPE|--|\[CDATA\[)")
_LONG_TAG = re.compile(rb"<[^>]{%d}" % LONGEST_TAG)
_ENCODINGS = (b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"latin-1")


def read_xml(data: bytes, file: str) -> Element:
    """The root element of an XML file that declares no entities, is flat and small enough.

    Raises ContentError with the line.
    """
    _check_bytes(data, file)
    try:
        root = fromstring(data)
    except ParseError as error:
        reason = expat.errors.messages.get(error.code, "broken XML")
        line = error.position[0]
        raise ContentError(file, f"line {line}", f"broken XML ({reason})", "XML") from None
    except (ValueError, LookupError) as error:
        raise ContentError(file, "", f"broken XML ({error})", "XML") from None
    level = [root]
    for _ in range(DEEPEST):
        level = [child for node in level for child in node]
        if not level:
            return root
    raise ContentError(file, "", f"elements more than {DEEPEST} deep", "a flatter file")


def _check_bytes(data: bytes, file: str) -> None:
    """Refuses what could harm before it is parsed: entities, odd encodings, endless elements."""
    if len(data) > LARGEST_XML:
        raise ContentError(file, "", f"more than {LARGEST_XML >> 20} MiB", "a smaller file")
    encoding = re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", data)
    if (encoding and encoding[1].lower() not in _ENCODINGS) or b"\0" in data[:4096]:
        raise ContentError(file, "line 1", "another encoding", "UTF-8")
    declared = _DECLARED.search(data)
    if declared:
        line = data.count(b"\n", 0, declared.start()) + 1
        name = data[declared.start() + 2 :].split(maxsplit=1)[:1]
        kind = "an entity declaration" if name == [b"ENTITY"] else "a declaration"
        raise ContentError(file, f"line {line}", kind, "none")
    if data.count(b"<object") - data.count(b"<objectgroup") > MOST_OBJECTS:
        raise ContentError(file, "", "too many objects", f"at most {MOST_OBJECTS}")
    if elements(data) > MOST_ELEMENTS:
        raise ContentError(file, "", f"more than {MOST_ELEMENTS} elements", "a smaller file")
    if _LONG_TAG.search(data):
        raise ContentError(file, "", f"a tag of more than {LONGEST_TAG} bytes", "a shorter one")


def elements(data: bytes) -> int:
    """How many elements an XML file has at most."""
    return data.count(b"<") - data.count(b"</")
