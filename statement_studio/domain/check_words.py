"""The sentence of each finding: an English template, which the window translates, over the data of the finding."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .checks import Check, Finding
from .clock import minutes_and_seconds, whole_seconds_left

SENTENCES: Mapping[Check, str] = MappingProxyType(
    {
        Check.TEXT_FILE_MISSING: "The project has no statement.md, so there is no text. Put the file back.",
        Check.NO_TEXT: "The statement has no text yet.",
        Check.CONFLICT: "Two versions stand here, with the marks of git between them. Keep one, and remove the marks.",
        Check.CONFLICT_COPY: "“{name}” stands beside this statement: another version of it. Compare the two, then take "
        "that file out of the folder.",
        Check.OPEN_COMMENT: "A comment begins here and is not closed: nothing after it is spoken or exported.",
        Check.NO_TITLE: "The title is missing.",
        Check.NO_DATE: "The date of delivery is missing.",
        Check.NO_SESSION: "The session is missing.",
        Check.NO_ITEM: "The agenda item is missing.",
        Check.UNKNOWN_ITEM: "Agenda item “{value}” is not in the catalogue of this body.",
        Check.NO_SEGMENT: "The segment is missing.",
        Check.UNUSUAL_SEGMENT: "This segment is not usually held under agenda item {item}.",
        Check.UNKNOWN_SEGMENT: "The segment “{value}” is not in the catalogue of this body.",
        Check.UNKNOWN_BODY: "The body “{value}” is not in the catalogue.",
        Check.NO_ORGANISATION: "The organisation that takes the floor is missing.",
        Check.NO_ADDRESSEE: "The addressee of the letter is missing.",
        Check.COSIGNER_TWICE: "{name} stands twice among the co-signers.",
        Check.COSIGNER_ALIKE: "“{first}” and “{second}” look alike but are spelled with different letters.",
        Check.NAMED_IN_TEXT: "“{name}” is named on the page, but is confidential or has not confirmed. Take it out.",
        Check.NO_AS_OF: "The date as of which the signatories are listed is missing.",
        Check.NO_SLOT: "No slot is known for this speaker here. Set one, and ask the secretariat.",
        Check.UNCONFIRMED_SLOT: "The slot of {slot} is not certain: please confirm with the secretariat.",
        Check.TOO_LONG: "About {over} s too long: {time} against a slot of {slot}.",
        Check.UNSEEN_IN_TEXT: "Invisible characters: {count}; the first is in this line. Type these words anew.",
        Check.UNSEEN_IN_DETAILS: "Invisible characters in the title or in names: {count}. Type them anew.",
        Check.OPEN_PLACE: "{words} has still to be filled in.",
        Check.NO_PROFILE: "The profile “{name}” is not on this computer: the usual pace was taken.",
    }
)


def sentence(found: Finding, template: str | None = None) -> str:
    """Return a finding in the words of `template` (a translation of its sentence), or in English."""
    data = dict(found.data)
    seconds, slot = data.get("seconds"), data.get("slot_seconds")
    if isinstance(seconds, float | int) and isinstance(slot, float | int):
        data |= {"time": minutes_and_seconds(seconds), "slot": minutes_and_seconds(slot)}
        data["over"] = -whole_seconds_left(seconds, slot)
    return (template or SENTENCES[found.check]).format(**data)
