"""The British forms of the Council are known to a computer that has an American dictionary alone."""

from __future__ import annotations

import pytest

from statement_studio.domain.british import american_form


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("labour", "labor"),
        ("labourers", "laborers"),
        ("dishonourable", "dishonorable"),
        ("neighbouring", "neighboring"),
        ("recognise", "recognize"),
        ("organisations", "organizations"),
        ("marginalised", "marginalized"),
        ("analysed", "analyzed"),
        ("centre", "center"),
        ("centres", "centers"),
        ("centred", "centered"),
        ("theatre", "theater"),
        ("defence", "defense"),
        ("licences", "licenses"),
        ("practising", "practicing"),
        ("travelled", "traveled"),
        ("counsellors", "counselors"),
        ("fulfil", "fulfill"),
        ("fulfilment", "fulfillment"),
        ("enrolment", "enrollment"),
        ("skilful", "skillful"),
        ("judgement", "judgment"),
        ("programmes", "programs"),
        ("catalogue", "catalog"),
        ("paediatric", "pediatric"),
        ("ageing", "aging"),
        ("cheques", "checks"),
    ],
)
def test_a_british_form_has_an_american_one(british: str, american: str) -> None:
    assert american_form(british) == american


@pytest.mark.parametrize(
    "word",
    [
        "our",
        "hour",
        "rise",
        "wise",
        "this",
        "programmed",
        "fulfilled",
        "centuries",
        "labor",
        "recognize",
        "doctour",
        "",
    ],
)
def test_other_words_stay(word: str) -> None:
    assert american_form(word) == word
