"""A body of the catalogue as data."""

from __future__ import annotations

import json

from statement_studio.cli.agenda_data import body_data
from statement_studio.domain.agenda import (
    AgendaItem,
    Body,
    Catalogue,
    Certainty,
    Limit,
    Segment,
    Session,
    Source,
    SpeakerCategory,
    SpecialSession,
)

SOURCE = Source("rules", "Rules of the room", "2026", "https://example.org/rules")
LIMIT = Limit(90.0, Certainty.INFERRED, SOURCE, "measured")
BODY = Body(
    "room",
    "The Room",
    (AgendaItem("4", "Situations", ("dialogue",)),),
    (Segment("dialogue", "Dialogue", {"ngo": LIMIT}, total=LIMIT, note="short"), Segment("debate", "Debate", {})),
    (Session("61", "61st session", "2026-02-23", "", "", Certainty.CERTAIN),),
    (SpecialSession("S-1", "First", "2026-01-05", "Floods", Certainty.UNKNOWN),),
)
LIMIT_DATA = {
    "seconds": 90.0,
    "certainty": "inferred",
    "source": "Rules of the room",
    "address": "https://example.org/rules",
    "as_of": "2026",
    "note": "measured",
}


def test_a_body_is_written_whole() -> None:
    catalogue = Catalogue((BODY,), (SpeakerCategory("group", "Group"), SpeakerCategory("ngo", "NGO")))
    assert json.loads(json.dumps(body_data(BODY, catalogue))) == {
        "id": "room",
        "name": "The Room",
        "items": [{"number": "4", "title": "Situations", "certainty": "certain", "segments": ["dialogue"]}],
        "segments": [
            {
                "id": "dialogue",
                "label": "Dialogue",
                "limits": [{"speaker": "ngo", "label": "NGO", **LIMIT_DATA}],
                "total": LIMIT_DATA,
                "note": "short",
            },
            {"id": "debate", "label": "Debate", "limits": [], "total": None, "note": ""},
        ],
        "sessions": [{"number": "61", "starts": "2026-02-23", "ends": "", "president": "", "certainty": "certain"}],
        "special_sessions": [{"number": "S-1", "date": "2026-01-05", "subject": "Floods", "certainty": "unknown"}],
    }
