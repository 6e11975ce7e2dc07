"""Co-signers are told in words and signs, never by colour alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from statement_studio.domain.statement import ConsultativeStatus, CoSigner, CoSignerKind, CoSignerStatus
from statement_studio.session.taste import Theme
from statement_studio.ui.projects import cosigner_words as told


def test_every_status_has_a_sign_and_a_word_of_its_own() -> None:
    words = [told.status_words(status) for status in CoSignerStatus]
    signs, names = zip(*(w.split(" ", 1) for w in words), strict=True)
    assert len(set(signs)) == len(set(names)) == len(CoSignerStatus)
    assert all(not sign.isalnum() for sign in signs)


def test_every_status_kind_and_standing_has_words(light: Theme) -> None:
    assert all(told.status_colour(status, light).startswith("#") for status in CoSignerStatus)
    assert len({told.kind_words(kind) for kind in CoSignerKind}) == len(CoSignerKind)
    assert len({told.standing_words(standing) for standing in ConsultativeStatus}) == len(ConsultativeStatus)


def test_an_organisation_is_told_by_its_standing_and_country() -> None:
    known = CoSigner("Open Rivers", consultative_status=ConsultativeStatus.SPECIAL, country="Ostrania")
    assert told.about(known) == "special status · Ostrania"
    assert told.about(CoSigner("Open Rivers")) == "organisation"


def test_a_person_is_told_by_role_and_country() -> None:
    judge = CoSigner("Amal Idris", CoSignerKind.PERSON, role="former judge", country="Veronda")
    assert told.about(judge) == "individual · former judge · Veronda"


@pytest.mark.parametrize("kind", list(CoSignerKind))
def test_who_is_confidential_is_told_by_a_sign_and_a_word(kind: CoSignerKind) -> None:
    hidden = CoSigner("Amal Idris", kind, country="Veronda", is_confidential=True)
    assert told.about(hidden).startswith("⊘ Confidential · ")
    assert "Confidential" not in told.about(replace(hidden, is_confidential=False))


def test_the_summary_counts_the_confidential_apart() -> None:
    agreed = CoSigner("A", status=CoSignerStatus.CONFIRMED)
    assert told.summary((agreed, replace(agreed, is_confidential=True))) == "1 confirmed, 1 confidential"


def test_the_summary_counts_each_status_that_occurs() -> None:
    statuses = (CoSignerStatus.ASKED, CoSignerStatus.CONFIRMED, CoSignerStatus.CONFIRMED, CoSignerStatus.WITHDRAWN)
    listed = tuple(CoSigner(f"Organisation {n}", status=s) for n, s in enumerate(statuses))
    assert told.summary(listed) == "2 confirmed, 1 asked, 1 withdrawn"
    assert told.summary(()) == ""
