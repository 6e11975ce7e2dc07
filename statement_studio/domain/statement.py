"""What a statement is: the frozen values that hold all of it, and nothing about where it is kept or shown."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from .lexicon import Lexicon

UnknownKeys = tuple[tuple[str, object], ...]
"""Keys of a file that this version does not know, with their values, in the order of the file."""


class Kind(StrEnum):
    """Whether a statement is spoken against a clock, or sent and signed."""

    ORAL = "oral_statement"
    LETTER = "open_letter"


class Delivery(StrEnum):
    """The line that a conference service asks for on the first page of a text that is handed in."""

    CHECK = "check_against_delivery"
    VERBATIM = "read_out_verbatim"


class CoSignerKind(StrEnum):
    """Organisations and persons are listed apart; a person never signs for an employer by mistake."""

    ORGANISATION = "organisation"
    PERSON = "person"


class CoSignerStatus(StrEnum):
    """Where the question to a co-signer stands. Only the confirmed can appear in an export."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class ConsultativeStatus(StrEnum):
    """Standing of an organisation with ECOSOC; `UNKNOWN` when nobody has said."""

    UNKNOWN = ""
    GENERAL = "general"
    SPECIAL = "special"
    ROSTER = "roster"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who takes the floor: the category decides the slot, the organisation is on the list of speakers.

    `category` is an identifier of the catalogue's speaker categories (`ngo`, `member_state`, …).
    """

    category: str = "ngo"
    organisation: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class CoSigner:
    """An organisation or a person asked to put a name under the statement.

    `role` is what stands after a person's name (“former judge, Example”). One who `is_confidential` is named and
    counted in no export, confirmed or not. `extra` keeps unknown keys.
    """

    name: str
    kind: CoSignerKind = CoSignerKind.ORGANISATION
    acronym: str = ""
    role: str = ""
    country: str = ""
    status: CoSignerStatus = CoSignerStatus.ASKED
    consultative_status: ConsultativeStatus = ConsultativeStatus.UNKNOWN
    is_confidential: bool = False
    extra: UnknownKeys = ()

    @property
    def may_be_named(self) -> bool:
        """Whether an export names and counts this co-signer: confirmed, and not in confidence."""
        return self.status is CoSignerStatus.CONFIRMED and not self.is_confidential


@dataclass(frozen=True, slots=True)
class PaceChoice:
    """Whose pace the text is timed at: that of the profile of this name, or a rate set by hand; neither: the usual one.

    `words_per_minute` is in characters for Chinese.
    """

    profile: str = ""
    words_per_minute: float | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """The whole truth about one statement; a change is a new value.

    Identifiers (`body`, `item`, `segment`, `speaker.category`) are those of the catalogue and are kept even when the
    catalogue does not know them. `date` and `as_of` are ISO dates (`2026-03-09`) or empty. `slot_seconds` overrides
    the catalogue's slot and is None when the catalogue decides. `lexicon` says what is said otherwise than
    the language has it. `text` is Markdown with `\\n` line ends.
    """

    title: str = ""
    kind: Kind = Kind.ORAL
    language: str = "en"
    body: str = "hrc"
    session: str = ""
    date: str = ""
    item: str = ""
    segment: str = ""
    topic: str = ""
    chair: str = ""
    addressee: str = ""
    speaker: Speaker = field(default_factory=Speaker)
    slot_seconds: float | None = None
    delivery: Delivery = Delivery.CHECK
    as_of: str = ""
    cosigners: tuple[CoSigner, ...] = ()
    pace: PaceChoice = field(default_factory=PaceChoice)
    lexicon: Lexicon = field(default_factory=Lexicon)
    text: str = ""

    @property
    def is_timed(self) -> bool:
        """Whether the text is spoken against a slot; a letter is not."""
        return self.kind is Kind.ORAL


def confirmed(statement: Statement, kind: CoSignerKind) -> tuple[CoSigner, ...]:
    """Return the co-signers of one kind who have agreed to be named, in the order of the list."""
    return tuple(c for c in statement.cosigners if c.kind is kind and c.may_be_named)


def text_hash(text: str) -> str:
    """Return the SHA-256 (hexadecimal) of a wording, by which a take or a sign-off says which text it belongs to."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
