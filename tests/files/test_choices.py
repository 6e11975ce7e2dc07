"""Choices are read again as they were kept; what is broken is as usual, and nothing else with it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.choices import choices_from_fields, choices_to_fields
from statement_studio.files.plain_yaml import Fields, Items, Scalar
from statement_studio.files.preferences import Preferences
from statement_studio.files.rehearsal_choices import AtLimit, Movement, PrompterTheme, RehearsalChoices

CHOICES = st.builds(
    RehearsalChoices,
    theme=st.sampled_from(PrompterTheme),
    font=st.sampled_from(("", "Noto Serif", "no", "12")),
    size=st.integers(0, 200),
    margin_left=st.integers(0, 40),
    margin_right=st.integers(0, 40),
    reading_line=st.integers(10, 80),
    dims=st.booleans(),
    mirrored=st.booleans(),
    movement=st.sampled_from(Movement),
    closing=st.integers(5, 60),
    at_limit=st.sampled_from(AtLimit),
)


@given(CHOICES)
def test_choices_within_choices_are_read_again(rehearsal: RehearsalChoices) -> None:
    preferences = Preferences(rehearsal=rehearsal)
    assert choices_from_fields(choices_to_fields(preferences), Preferences()) == preferences


@given(st.sampled_from((Scalar("yes"), Items(()), Fields(()), None)))
def test_a_broken_section_is_the_usual_one_and_the_rest_stays(broken: Scalar | Items | Fields | None) -> None:
    entries = [(Scalar("zoom"), Scalar("3"))] + ([(Scalar("rehearsal"), broken)] if broken is not None else [])
    read = choices_from_fields(Fields(tuple(entries)), Preferences())
    assert (read.zoom, read.rehearsal) == (3, RehearsalChoices())


def test_a_broken_choice_is_the_usual_one_and_its_neighbours_stay() -> None:
    kept = Fields(
        (
            (Scalar("theme"), Scalar("pink")),
            (Scalar("size"), Scalar("9999")),
            (Scalar("closing"), Scalar("soon")),
            (Scalar("margin_left"), Scalar("99")),
            (Scalar("margin_right"), Scalar("1e1")),
            (Scalar("mirrored"), Scalar("yes")),
        )
    )
    assert choices_from_fields(kept, RehearsalChoices()) == RehearsalChoices(size=200, margin_left=40, mirrored=True)
