"""The keys that a person has given to commands, kept in one small file of the settings folder: `name: [keys]`.

Knows how the file is written, not which commands there are: what a newer or older program calls by another name stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from . import disk
from .plain_yaml import Fields, Items, Node, Scalar, read
from .problems import FileProblem
from .yaml_text import emit

NAME = "keys.yaml"
KEYS_AT_MOST = 8
"""Keys of one command; further ones are refused."""
_LONGEST_KEY = 80
_SIZE_LIMIT_BYTES = 64 * 1024


def load_keys(settings: Path) -> Mapping[str, tuple[str, ...]]:
    """Return the keys by the name of their command; an empty tuple takes the key away. Raises FileProblem."""
    path = settings / NAME
    data = disk.read_file(path, _SIZE_LIMIT_BYTES)
    if data is None:
        return MappingProxyType({})
    return MappingProxyType({name.text: _keys(name, node, path) for name, node in read(data, path).entries})


def save_keys(keys: Mapping[str, tuple[str, ...]], settings: Path) -> None:
    """Write the keys. Raises FileProblem."""
    entries = tuple((Scalar(name), Items(tuple(map(Scalar, keys[name])))) for name in sorted(keys))
    disk.make_folder(settings)
    disk.write_file(settings / NAME, emit(Fields(entries)).encode())


def _keys(name: Scalar, node: Node, path: Path) -> tuple[str, ...]:
    nodes = node.nodes if isinstance(node, Items) else (node,)
    found = tuple(each.text for each in nodes if isinstance(each, Scalar) and 0 < len(each.text) <= _LONGEST_KEY)
    is_sound = len(found) == len(nodes) <= KEYS_AT_MOST and not isinstance(node, Scalar)
    if not is_sound:
        raise FileProblem(
            "The keys of “{name}” must be a list such as [Ctrl+Shift+E], or [] for none. Write it so.",
            path=path,
            line=name.place.line,
            name=name.text,
        )
    return found
