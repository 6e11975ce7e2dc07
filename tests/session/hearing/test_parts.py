"""What of hearing is installed, told as a value."""

from __future__ import annotations

import pytest

from statement_studio.session.hearing.parts import AbsentPart, Part, Why, absent_part, install_command, is_installed


def test_what_is_there_is_not_absent() -> None:
    assert [absent_part(part, "en", lambda _: True) for part in Part] == [None] * len(Part)


@pytest.mark.parametrize("part", list(Part))
def test_a_missing_package_is_named(part: Part) -> None:
    absent = absent_part(part, "en", lambda _: False)
    assert absent is not None
    assert (absent.name, absent.why) == (part, Why.NOT_INSTALLED)
    assert absent.missing


def test_only_english_has_a_model_of_its_words_and_pauses_are_the_same_in_all() -> None:
    for part in (Part.WORDS, Part.FOLLOWING):
        assert absent_part(part, "fr", lambda _: True) == AbsentPart(part, Why.NOT_IN_THIS_LANGUAGE)
    assert absent_part(Part.PAUSES, "ar", lambda _: True) is None


def test_installed_is_what_can_be_imported() -> None:
    assert is_installed("json")
    assert not is_installed("no_such_package")
    assert not is_installed("no_such_package.within")


def test_the_command_brings_the_extra() -> None:
    assert "statement-studio[audio]" in install_command()
