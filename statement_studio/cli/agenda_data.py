"""The catalogue as the data that `agenda --json` prints."""

from __future__ import annotations

from statement_studio.domain.agenda import Body, Catalogue, Limit


def body_data(body: Body, catalogue: Catalogue) -> dict[str, object]:
    """Return a body with its items, segments and limits; times in seconds, dates in ISO form."""
    return {
        "id": body.id,
        "name": body.name,
        "items": [
            {"number": i.number, "title": i.title, "certainty": i.certainty.value, "segments": list(i.segments)}
            for i in body.items
        ],
        "segments": [
            {
                "id": segment.id,
                "label": segment.label,
                "limits": [
                    {"speaker": category.id, "label": category.label, **_limit_data(segment.limits[category.id])}
                    for category in catalogue.categories
                    if category.id in segment.limits
                ],
                "total": _limit_data(segment.total) if segment.total else None,
                "note": segment.note,
            }
            for segment in body.segments
        ],
        "sessions": [
            {"number": s.number, "starts": s.starts, "ends": s.ends, "president": s.president, "certainty": s.certainty}
            for s in body.sessions
        ],
        "special_sessions": [
            {"number": s.number, "date": s.date, "subject": s.subject, "certainty": s.certainty}
            for s in body.special_sessions
        ],
    }


def _limit_data(limit: Limit) -> dict[str, object]:
    return {
        "seconds": limit.seconds,
        "certainty": limit.certainty.value,
        "source": limit.source.title,
        "address": limit.source.address,
        "as_of": limit.source.as_of,
        "note": limit.note,
    }
