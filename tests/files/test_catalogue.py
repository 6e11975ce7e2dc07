"""The catalogue: what is shipped is complete and sourced, and a person's own files change only what they say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.agenda import Catalogue, Certainty, Limit
from statement_studio.files.catalogue import load
from statement_studio.files.problems import FileProblem

SHIPPED = Path(__file__).parents[2] / "resources" / "catalogue"

OWN_HRC = """\
id: hrc
sources:
  chair: {title: Announcement by the chair, as_of: HRC64}
segments:
  interactive_dialogue:
    limits:
      ngo: {seconds: 75, certainty: certain, source: chair}
"""

NEW_BODY = """\
id: city
name: City Forum
sources:
  rules: {title: Rules of the forum, as_of: "2026"}
segments:
  hearing:
    label: Hearing
    limits:
      ngo: {seconds: 240, certainty: certain, source: rules}
items:
  1: {title: Housing, segments: [hearing]}
"""

Own = Callable[..., tuple[Catalogue, tuple[FileProblem, ...]]]


@pytest.fixture
def own(tmp_path: Path) -> Own:
    """Load the shipped catalogue with own files, given as name=text, laid over it."""

    def loaded(**files: str) -> tuple[Catalogue, tuple[FileProblem, ...]]:
        for name, text in files.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        return load(SHIPPED, tmp_path)

    return loaded


def ngo_limit(catalogue: Catalogue, body: str, segment: str) -> Limit:
    found_body = catalogue.body(body)
    assert found_body is not None
    found = found_body.segment(segment)
    assert found is not None
    return found.limits["ngo"]


def all_limits(catalogue: Catalogue) -> list[Limit]:
    segments = [s for body in catalogue.bodies for s in body.segments]
    return [limit for s in segments for limit in s.limits.values()] + [s.total for s in segments if s.total]


def test_the_shipped_catalogue_loads_without_a_problem_and_the_council_stands_first() -> None:
    catalogue, problems = load(SHIPPED, None)
    assert problems == ()
    assert [b.id for b in catalogue.bodies][:3] == ["hrc", "upr_wg", "ga_plenary"]
    assert len(catalogue.bodies) == 15
    assert len(catalogue.categories) == 9


def test_the_council_has_its_ten_items_each_with_a_title_in_english_and_french_and_a_segment() -> None:
    council = load(SHIPPED, None)[0].body("hrc")
    assert council is not None
    assert [i.number for i in council.items] == [str(n) for n in range(1, 11)]
    for item in council.items:
        assert item.segments
        assert item.title_in("fr") != item.title
    unsure = [i.number for i in council.items if i.certainty is not Certainty.CERTAIN]
    assert unsure == ["7"]


def test_an_ngo_speaks_90_seconds_in_a_dialogue_and_120_at_an_adoption() -> None:
    catalogue, _ = load(SHIPPED, None)
    dialogue = ngo_limit(catalogue, "hrc", "interactive_dialogue")
    adoption = ngo_limit(catalogue, "hrc", "upr_outcome")
    assert (dialogue.seconds, dialogue.certainty, dialogue.source.as_of) == (90, Certainty.CERTAIN, "HRC63")
    assert (adoption.seconds, adoption.certainty, adoption.source.as_of) == (120, Certainty.CERTAIN, "HRC60")


def test_every_shipped_limit_names_a_source_in_words_with_a_date() -> None:
    limits = all_limits(load(SHIPPED, None)[0])
    assert len(limits) > 70
    for limit in limits:
        assert len(limit.source.title.split()) >= 3
        assert limit.source.as_of


def test_a_limit_from_common_practice_is_never_called_certain() -> None:
    for limit in all_limits(load(SHIPPED, None)[0]):
        if "no published source" in limit.source.title:
            assert limit.certainty is Certainty.UNKNOWN


def test_the_sessions_run_from_47_to_63_without_overlap() -> None:
    council = load(SHIPPED, None)[0].body("hrc")
    assert council is not None
    assert [s.number for s in council.sessions] == [str(n) for n in range(47, 64)]
    for earlier, later in zip(council.sessions, council.sessions[1:], strict=False):
        assert earlier.starts < (earlier.ends or later.starts) <= later.starts
        assert earlier.president


def test_every_body_tells_how_its_chair_is_addressed_in_english_french_and_spanish() -> None:
    for body in load(SHIPPED, None)[0].bodies:
        for language in ("en", "fr", "es"):
            assert body.chairs[language], body.id
            assert body.name_in(language)


def test_the_council_knows_its_forms_of_address_in_six_languages() -> None:
    council = load(SHIPPED, None)[0].body("hrc")
    assert council is not None
    assert set(council.chairs) == set(council.addressees) == {"en", "fr", "es", "ru", "ar", "zh"}


def test_an_own_limit_replaces_that_one_alone(own: Own) -> None:
    before, _ = load(SHIPPED, None)
    after, problems = own(hrc=OWN_HRC)
    assert problems == ()
    changed = [new for old, new in zip(all_limits(before), all_limits(after), strict=True) if old != new]
    assert [(limit.seconds, limit.source.as_of) for limit in changed] == [(75, "HRC64")]


def test_an_own_limit_may_name_a_shipped_source(own: Own) -> None:
    text = "id: hrc\nsegments:\n  special_session:\n    limits:\n      ngo: {seconds: 80, certainty: inferred, source: "
    catalogue, problems = own(hrc=text + "chair_63_5}\n")
    assert problems == ()
    assert ngo_limit(catalogue, "hrc", "special_session").source.as_of == "HRC63"


def test_an_own_session_is_added_and_a_known_one_completed(own: Own) -> None:
    text = "id: hrc\nsessions:\n  63: {ends: 2026-10-09}\n"
    text += "  64: {label: 64th session, starts: 2027-02-22, certainty: unknown}\n"
    council = own(hrc=text)[0].body("hrc")
    assert council is not None
    assert [(s.number, s.ends) for s in council.sessions[-2:]] == [("63", "2026-10-09"), ("64", "")]
    assert council.sessions[-2].president.startswith("Sidharto")


def test_an_own_item_may_change_the_segments_and_keeps_the_title(own: Own) -> None:
    council = own(hrc="id: hrc\nitems:\n  8:\n    segments: [interactive_dialogue]\n")[0].body("hrc")
    assert council is not None
    item = council.item("8")
    assert item is not None
    assert item.segments == ("interactive_dialogue",)
    assert item.title.startswith("Follow-up to and implementation of the Vienna")
    assert [i.number for i in council.items] == [str(n) for n in range(1, 11)]


def test_a_new_body_comes_after_the_shipped_ones(own: Own) -> None:
    catalogue, problems = own(city=NEW_BODY)
    assert problems == ()
    assert catalogue.bodies[-1].id == "city"
    assert ngo_limit(catalogue, "city", "hearing").seconds == 240


def test_an_own_speaker_category_can_be_used_in_an_own_body(own: Own) -> None:
    body = NEW_BODY.replace("ngo:", "tenants:")
    catalogue, problems = own(a_city=body, speaker_categories="tenants: Association of tenants\n")
    assert problems == ()
    found = catalogue.category("tenants")
    assert found is not None
    assert found.label == "Association of tenants"


def test_without_an_own_folder_the_shipped_catalogue_stands(tmp_path: Path) -> None:
    assert load(SHIPPED, tmp_path / "none") == load(SHIPPED, None)


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ("name: City Forum", "nmae: City Forum", 2, "nmae"),
        ("name: City Forum\n", "", 1, "name"),
        ("seconds: 240", "seconds: four minutes", 9, "four minutes"),
        ("seconds: 240", "seconds: -5", 9, "-5"),
        ("seconds: 240", "seconds: nan", 9, "nan"),
        ("seconds: 240", "seconds: 2400000", 9, "2400000"),
        ("seconds: 240, ", "", 9, "seconds"),
        (", source: rules", "", 9, "source"),
        ("source: rules", "source: hearsay", 9, "hearsay"),
        (', as_of: "2026"', "", 4, "as_of"),
        ("certainty: certain", "certainty: sure", 9, "sure"),
        ("certainty: certain, ", "", 9, "certainty"),
        ("ngo:", "ngos:", 9, "ngos"),
        ("segments: [hearing]", "segments: [hearings]", 11, "hearings"),
        ("segments: [hearing]", "segments: hearing", 11, "segments"),
        ("{title: Housing, segments: [hearing]}", "Housing", 11, "1"),
        ("label: Hearing", "label: [Hearing]", 7, "label"),
        ("    label: Hearing\n", "", 7, "label"),
        ("id: city\n", "", 1, "id"),
        ("id: city", "id: city\nid: town", 2, "id"),
        ("items:", "sessions:\n  1: {label: First, starts: 1 May, certainty: certain}\nitems:", 11, "1 May"),
    ],
)
def test_a_fault_in_an_own_file_is_told_with_its_line_and_the_file_left_out(
    own: Own, old: str, new: str, line: int, word: str
) -> None:
    assert old in NEW_BODY
    catalogue, problems = own(city=NEW_BODY.replace(old, new, 1), hrc=OWN_HRC)
    assert [(p.path.name, p.line) for p in problems] == [("city.yaml", line)]
    assert f"“{word}”" in problems[0].sentence()
    assert catalogue.body("city") is None
    assert ngo_limit(catalogue, "hrc", "interactive_dialogue").seconds == 75


def test_the_same_fault_in_the_shipped_folder_is_raised(tmp_path: Path) -> None:
    (tmp_path / "speaker_categories.yaml").write_text("ngo: NGO\n", encoding="utf-8")
    (tmp_path / "city.yaml").write_text(NEW_BODY.replace("source: rules", "source: hearsay"), encoding="utf-8")
    with pytest.raises(FileProblem) as raised:
        load(tmp_path, None)
    assert raised.value.line == 9


def test_a_position_that_is_no_number_is_refused(tmp_path: Path) -> None:
    (tmp_path / "city.yaml").write_text("id: city\nposition: first\nname: City\n", encoding="utf-8")
    with pytest.raises(FileProblem, match="“first” is not a position"):
        load(tmp_path, None)


def test_a_former_limit_keeps_its_source_in_words(own: Own) -> None:
    row = "  - {as_of: '2020', segment: hearing, category: ngo, seconds: 300, certainty: certain, source: rules}\n"
    catalogue, problems = own(city=NEW_BODY + "former_limits:\n" + row)
    assert problems == ()
    city = catalogue.body("city")
    assert city is not None
    assert [(f.seconds, f.source) for f in city.former_limits] == [(300, "Rules of the forum")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(st.binary(max_size=80), st.integers(0, len(NEW_BODY)))
def test_whatever_stands_in_an_own_file_the_shipped_bodies_remain(tmp_path: Path, junk: bytes, at: int) -> None:
    shipped, own_folder = tmp_path / "shipped", tmp_path / "own"
    for folder in (shipped, own_folder):
        folder.mkdir(exist_ok=True)
    (shipped / "speaker_categories.yaml").write_text("ngo: NGO\n", encoding="utf-8")
    (shipped / "town.yaml").write_text(NEW_BODY.replace("id: city", "id: town"), encoding="utf-8")
    text = NEW_BODY.encode()
    (own_folder / "own.yaml").write_bytes(text[:at] + junk + text[at:])
    catalogue, problems = load(shipped, own_folder)
    assert len(problems) <= 1
    assert catalogue.bodies[0].id == "town"


def test_a_file_of_ones_own_that_is_too_long_is_left_out_unread(tmp_path: Path) -> None:
    with (tmp_path / "own.yaml").open("wb") as file:
        file.truncate(1 << 40)
    catalogue, problems = load(SHIPPED, tmp_path)
    assert catalogue == load(SHIPPED, None)[0]
    assert [problem.path.name for problem in problems] == ["own.yaml"]
