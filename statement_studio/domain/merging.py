"""Two versions of a statement that grew from one, made into one again without a word of either side lost.

Knows how the paragraphs of three wordings are laid side by side, what counts as a change of one thing on both sides,
and how the two sides of a text with the marks of git are told apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import Any, TypeVar

from .lexicon import Lexicon
from .markup import split_paragraphs
from .statement import CoSigner, CoSignerStatus, Speaker, Statement
from .take import Take

_COMPARED_AT_MOST = 2_500
"""Pairs of paragraphs of one rewritten passage that are compared; those of a longer passage are taken in order."""
_MARK = re.compile(r"([<|>])\1{6}(?: .*)?\Z|(=){7}\Z")
_NEXT: Mapping[str, str] = MappingProxyType({"": "<", "<": "|=", "|": "=", "=": ">"})
"""Which marks may follow the one before; "" stands for the text outside all conflicts."""
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_Record = TypeVar("_Record", Speaker, CoSigner)
_Settled = tuple[_Value | None, bool]
"""What becomes of an entry, None where it goes, and whether both sides changed it differently."""


@dataclass(frozen=True, slots=True)
class Merged:
    """One statement of two.

    `doubled` counts the paragraphs that both sides wrote differently: both stand there, mine first. `contested` names
    the fields of Statement, besides the text, that both sides changed differently: mine stands there.
    """

    statement: Statement
    doubled: int = 0
    contested: tuple[str, ...] = ()


def merge(base: Statement, mine: Statement, theirs: Statement) -> Merged:
    """Return what two sides made of one statement.

    The text is taken paragraph by paragraph, co-signers and lexicon entry by entry, all else field by field. What one
    side took out and the other changed stays. Where the sides differ on whether a co-signer may be named, the answer
    that keeps the name back stays, whoever gave it: no name may go out on a doubt.
    """
    text, doubled = _text(base.text, mine.text, theirs.text)
    values: dict[str, Any] = {"text": text}
    contested = []
    for name in (field.name for field in fields(Statement) if field.name != "text"):
        values[name], is_contested = _field(getattr(base, name), getattr(mine, name), getattr(theirs, name))
        contested += [name] if is_contested else []
    return Merged(replace(mine, **values), doubled, tuple(contested))


def merge_takes(base: tuple[Take, ...], mine: tuple[Take, ...], theirs: tuple[Take, ...]) -> tuple[Take, ...]:
    """Return the takes of both sides, the earliest first; one that a side took out is gone.

    A take is known by its moment and its length, to the tenth of a second that a file keeps.
    """
    takes, is_contested = _whole(base, mine, theirs)
    if not is_contested:
        return takes
    versions = [{(take.at, round(take.seconds, 1)): take for take in takes} for takes in (base, mine, theirs)]
    merged, _ = _entries(versions[0], versions[1], versions[2], _entry)
    return tuple(sorted(merged.values(), key=lambda take: take.at))


def conflict_sides(text: str) -> tuple[str, str] | None:
    """Return the two texts of one that holds the marks of git: the upper sides of all conflicts, and the lower ones.

    The common base that git may leave between them (“diff3”) is in neither. None: there are no marks, or they do not
    follow each other as git writes them, so that nobody can tell the sides apart.
    """
    upper: list[str] = []
    lower: list[str] = []
    place, conflicts = "", 0
    for line in text.split("\n"):
        mark = _MARK.match(line)
        sign = (mark[1] or mark[2]) if mark else ""
        if not sign or (sign == "=" and not place):  # outside a conflict it underlines a heading
            upper += [line] if place in ("", "<") else []
            lower += [line] if place in ("", "=") else []
        elif sign in _NEXT[place]:
            place, conflicts = ("" if sign == ">" else sign), conflicts + 1
        else:
            return None
    return ("\n".join(upper), "\n".join(lower)) if conflicts and not place else None


# Details


def _whole(base: _Value, mine: _Value, theirs: _Value) -> tuple[_Value, bool]:
    """Return what becomes of one value, and whether both sides changed it differently."""
    if theirs in (base, mine):
        return mine, False
    return (theirs, False) if mine == base else (mine, True)


def _entry(base: _Value | None, mine: _Value | None, theirs: _Value | None) -> _Settled[_Value]:
    value, is_contested = _whole(base, mine, theirs)
    return (theirs if value is None and is_contested else value), is_contested


def _field(base: object, mine: object, theirs: object) -> tuple[object, bool]:
    whole, is_contested = _whole(base, mine, theirs)
    if is_contested:
        match base, mine, theirs:
            case Speaker(), Speaker(), Speaker():
                return _by_field(base, mine, theirs)
            case Lexicon(), Lexicon(), Lexicon():
                said, differs = _entries(dict(base.entries), dict(mine.entries), dict(theirs.entries), _entry)
                return Lexicon(tuple(said.items())), differs
            case tuple(), tuple(), tuple():
                signers, differs = _entries(_identified(base), _identified(mine), _identified(theirs), _cosigner)
                return tuple(signers.values()), differs
    return whole, is_contested


def _by_field(base: _Record, mine: _Record, theirs: _Record) -> tuple[_Record, bool]:
    values: dict[str, Any] = {}
    contested = []
    for name in (field.name for field in fields(mine)):
        values[name], is_contested = _whole(getattr(base, name), getattr(mine, name), getattr(theirs, name))
        contested += [name] if is_contested else []
    return replace(mine, **values), bool(contested)


def _cosigner(base: CoSigner | None, mine: CoSigner | None, theirs: CoSigner | None) -> _Settled[CoSigner]:
    if mine is None or theirs is None:
        return _entry(base, mine, theirs)
    merged, is_contested = _by_field(base or CoSigner(mine.name, mine.kind), mine, theirs)
    before = base.status if base else None
    if CoSignerStatus.CONFIRMED in (mine.status, theirs.status) and before not in (mine.status, theirs.status):
        kept_back = [each.status for each in (mine, theirs) if each.status is not CoSignerStatus.CONFIRMED]
        merged = replace(merged, status=kept_back[0] if kept_back else CoSignerStatus.CONFIRMED)
        is_contested = is_contested or bool(kept_back)
    return merged, is_contested


def _identified(cosigners: Iterable[CoSigner]) -> dict[tuple[str, str, int], CoSigner]:
    """Return co-signers by kind and folded name; one who stands there twice has a number of their own each time."""
    found: dict[tuple[str, str, int], CoSigner] = {}
    for cosigner in cosigners:
        kind, name = cosigner.kind.value, " ".join(cosigner.name.split()).casefold()
        number = 0
        while (kind, name, number) in found:
            number += 1
        found[kind, name, number] = cosigner
    return found


def _entries(
    base: Mapping[_Key, _Value],
    mine: Mapping[_Key, _Value],
    theirs: Mapping[_Key, _Value],
    settle: Callable[[_Value | None, _Value | None, _Value | None], _Settled[_Value]],
) -> tuple[dict[_Key, _Value], bool]:
    """Return what becomes of each entry, in my order or, where mine is still the old one, in theirs."""
    settled = {key: settle(base.get(key), mine.get(key), theirs.get(key)) for key in {**base, **mine, **theirs}}
    kept = {key: value for key, (value, _) in settled.items() if value is not None}
    is_in_old_order = [key for key in base if key in mine] == [key for key in mine if key in base]
    leading, other = (theirs, mine) if is_in_old_order else (mine, theirs)
    order = [key for key in leading if key in kept]
    known, place = set(order), 0
    for key in (key for key in other if key in kept):
        if key not in known:  # it stands behind the same one as on its own side
            order.insert(place, key)
            place += 1
        else:
            place = order.index(key) + 1
    return {key: kept[key] for key in order}, any(is_contested for _, is_contested in settled.values())


# Text


@dataclass(frozen=True, slots=True)
class _Script:
    """How one side made its paragraphs from those of the base.

    `fates` holds what became of each paragraph of the base, nothing where it was taken out; `added` what stands before
    each of them, and behind the last.
    """

    fates: Sequence[Sequence[str]]
    added: Sequence[Sequence[str]]

    @classmethod
    def of(cls, base: Sequence[str], side: Sequence[str]) -> _Script:
        fates: list[list[str]] = [[] for _ in base]
        added: list[list[str]] = [[] for _ in range(len(base) + 1)]
        place, reached = 0, 0
        for old, new in (*same_paragraphs(base, side), (len(base), len(side))):
            # What is new stands behind the last paragraph that both have, before those taken out.
            added[place] += side[reached:new]
            if old < len(base):
                fates[old] = [side[new]]
            place, reached = old + 1, new + 1
        return cls(fates, added)


def _text(base: str, mine: str, theirs: str) -> tuple[str, int]:
    whole, is_contested = _whole(base, mine, theirs)
    if not is_contested:
        return whole, 0
    before = split_paragraphs(base)
    ours, others = (_Script.of(before, split_paragraphs(side)) for side in (mine, theirs))
    paragraphs: list[str] = []
    doubled = 0
    for place, paragraph in enumerate((*before, None)):
        for kept, times in (
            _both(ours.added[place], others.added[place]),
            _fate(paragraph, ours.fates[place], others.fates[place]) if paragraph is not None else ((), 0),
        ):
            paragraphs += kept
            doubled += times
    return "\n\n".join(paragraphs).strip("\n"), doubled


def _fate(base: str, mine: Sequence[str], theirs: Sequence[str]) -> tuple[Sequence[str], int]:
    """Return what becomes of one paragraph, and how often it stands there twice."""
    if theirs in (mine, [base]):
        return mine, 0
    if mine == [base]:
        return theirs, 0
    return (*mine, *theirs), int(bool(mine and theirs))


def _both(mine: Sequence[str], theirs: Sequence[str]) -> tuple[Sequence[str], int]:
    """Return what both sides added at one place, what is the same once, and how much may be meant to be one."""
    kept: list[str] = []
    doubled = 0
    for _, first, last, other_first, other_last in SequenceMatcher(None, mine, theirs).get_opcodes():
        here, there = mine[first:last], theirs[other_first:other_last]
        kept += here if here == there else (*here, *there)
        doubled += 0 if here == there else min(len(here), len(there))
    return kept, doubled


def in_both(first: str, second: str) -> str:
    """Return the text of the paragraphs that both texts have, in order: what they may have grown from."""
    ours, theirs = split_paragraphs(first), split_paragraphs(second)
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return "\n\n".join(paragraph for block in blocks for paragraph in ours[block.a : block.a + block.size])


def same_paragraphs(base: Sequence[str], side: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of the paragraphs of both that belong together, in order."""
    start = _shared(base, side)
    end = _shared(base[start:][::-1], side[start:][::-1])
    old, new = base[start : len(base) - end], side[start : len(side) - end]
    yield from ((number, number) for number in range(start))
    for tag, first, last, new_first, new_last in SequenceMatcher(None, old, new).get_opcodes():
        rewritten = old[first:last], new[new_first:new_last]
        pairs = _aligned(*rewritten) if tag == "replace" else ((number, number) for number in range(last - first))
        if tag in ("equal", "replace"):
            yield from ((start + first + here, start + new_first + there) for here, there in pairs)
    yield from ((len(base) - number, len(side) - number) for number in range(end, 0, -1))


def _aligned(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[int, int]]:
    """Return which paragraphs of a rewritten passage belong together: as many as can, by the words they share."""
    if len(old) * len(new) > _COMPARED_AT_MOST or len(old) == len(new):
        return zip(range(len(old)), range(len(new)), strict=False)
    words = [[frozenset(paragraph.casefold().split()) for paragraph in side] for side in (old, new)]
    best: list[list[tuple[float, tuple[tuple[int, int], ...]]]] = [[(0.0, ())] * (len(new) + 1)]
    for here, mine in enumerate(words[0]):
        row: list[tuple[float, tuple[tuple[int, int], ...]]] = [(0.0, ())]
        for there, other in enumerate(words[1]):
            score, pairs = best[here][there]
            paired = (score + 0.001 + _alike(mine, other), (*pairs, (here, there)))
            row.append(max(best[here][there + 1], row[there], paired, key=lambda found: found[0]))
        best.append(row)
    return best[-1][-1][1]


def _alike(first: frozenset[str], second: frozenset[str]) -> float:
    return 2 * len(first & second) / max(1, len(first) + len(second))


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many paragraphs both begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (before, after) in pairs if before != after), min(len(old), len(new)))
