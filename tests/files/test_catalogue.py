"""The catalogue: what is shipped is complete and sourced, and a person's own files change only what they say."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.agenda import Catalogue, Certainty, Limit
from statement_studio.files.catalogue import load
from statement_studio.files.problems import FileProblem
from statement_studio.files.translations import LANGUAGES

SHIPPED = Path(__file__).parents[2] / "resources" / "catalogue"
TRANSLATED = [language for language in LANGUAGES if language != "en"]
DOCUMENTS = {"agenda_52", "forum_2", "order_28"}
"""The sources that are documents with a title of their own, which stays as it was published."""

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


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_shipped_has_a_name_in_the_languages_of_the_window(language: str) -> None:
    catalogue, _ = load(SHIPPED, None)
    named: list[tuple[str, Mapping[str, str]]] = [(c.id, c.labels) for c in catalogue.categories]
    for body in catalogue.bodies:
        named += [(body.id, body.names)]
        named += [(f"{body.id} item {item.number}", item.titles) for item in body.items]
        named += [(f"{body.id} {segment.id}", segment.labels) for segment in body.segments]
        for session in body.sessions:
            named += [(f"{body.id} {session.number}", names) for names in (session.labels, session.presidents)]
        for special in body.special_sessions:
            named += [(f"{body.id} {special.number}", names) for names in (special.labels, special.subjects)]
    assert len(named) > 100
    assert [what for what, names in named if not names.get(language, "").strip()] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_told_of_a_shipped_limit_is_told_in_the_languages_of_the_window(language: str) -> None:
    limits = all_limits(load(SHIPPED, None)[0])
    assert [limit.note for limit in limits if limit.note and not limit.notes.get(language)] == []
    assert len([limit for limit in limits if limit.note]) > 10
    assert {limit.source.id for limit in limits if not limit.source.titles.get(language)} == DOCUMENTS


def test_an_own_name_in_a_language_is_added_to_those_shipped(own: Own) -> None:
    text = "id: hrc\nnames: {de: Menschenrechtsrat}\nsegments:\n  interactive_dialogue:\n    labels: {de: Dialog}\n"
    text += "sessions:\n  63: {labels: {de: 63. Tagung}}\n"
    categories = "ngo: {labels: {de: NRO mit Konsultativstatus}}\n"
    catalogue, problems = own(hrc=text, speaker_categories=categories)
    assert problems == ()
    council, ngo = catalogue.body("hrc"), catalogue.category("ngo")
    assert council is not None
    assert ngo is not None
    dialogue, session = council.segment("interactive_dialogue"), council.session("63")
    assert dialogue is not None
    assert session is not None
    told = [(thing("de"), thing("fr"), thing("en")) for thing in (dialogue.label_in, session.label_in, ngo.label_in)]
    assert told == [
        ("Dialog", "Dialogue interactif", "Interactive dialogue"),
        ("63. Tagung", "63e session", "63rd session"),
        ("NRO mit Konsultativstatus", "ONG dotée du statut consultatif", "NGO in consultative status"),
    ]
    assert [council.name_in(code) for code in ("de", "tlh")] == ["Menschenrechtsrat", "Human Rights Council"]


def test_what_is_named_anew_is_not_called_by_its_former_name_in_another_language(own: Own) -> None:
    text = "id: hrc\nname: Council\nitems:\n  4: {title: Situations}\nsegments:\n  general_debate: {label: Debate}\n"
    text += "sessions:\n  63: {label: Autumn session, president: Somebody Else}\n"
    catalogue, problems = own(hrc=text, speaker_categories="ngo: Association\nnhri: {label: Institution}\n")
    assert problems == ()
    council = catalogue.body("hrc")
    assert council is not None
    item, segment, session = council.item("4"), council.segment("general_debate"), council.session("63")
    assert item is not None
    assert segment is not None
    assert session is not None
    assert [council.name_in("fr"), item.title_in("fr"), segment.label_in("fr")] == ["Council", "Situations", "Debate"]
    assert [session.label_in("fr"), session.president_in("fr")] == ["Autumn session", "Somebody Else"]
    renamed = {c.id: c.label_in("fr") for c in catalogue.categories if c.id in ("ngo", "nhri", "group")}
    assert renamed == {"group": "Groupe d’États", "nhri": "Institution", "ngo": "Association"}


def test_what_is_written_again_as_it_was_keeps_its_names(own: Own) -> None:
    same = "id: hrc\nname: Human Rights Council\nsegments:\n  general_debate: {label: General debate}\n"
    catalogue, _ = own(hrc=same, speaker_categories="ngo: NGO in consultative status\n")
    assert catalogue == load(SHIPPED, None)[0]


def test_an_own_limit_may_tell_its_note_and_source_in_a_language(own: Own) -> None:
    text = NEW_BODY.replace("as_of:", "titles: {fr: Règlement}, as_of:").replace(
        "source: rules}", "source: rules, note: A voluntary limit., notes: {fr: Facultative.}}"
    )
    found = ngo_limit(own(city=text)[0], "city", "hearing")
    assert (found.source.title_in("fr"), found.note_in("fr")) == ("Règlement", "Facultative.")
    assert (found.source.title_in("es"), found.note_in("es")) == ("Rules of the forum", "A voluntary limit.")


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("ngo: NGO\ngroup: [a, b]\n", 2, "group"),
        ("ngo: NGO\ntenants:\n  labels: {fr: Locataires}\n", 3, "label"),
        ("ngo:\n  label: NGO\n  labels: ONG\n", 3, "labels"),
        ("ngo:\n  label: NGO\n  labels:\n    fr: [ONG]\n", 4, "fr"),
        ("ngo:\n  label: NGO\n  names: {fr: ONG}\n", 3, "names"),
        ("tenants:\n", 1, "tenants"),
    ],
)
def test_a_fault_in_own_categories_is_told_with_its_line(own: Own, text: str, line: int, word: str) -> None:
    catalogue, problems = own(speaker_categories=text)
    assert [(p.path.name, p.line) for p in problems] == [("speaker_categories.yaml", line)]
    assert f"“{word}”" in problems[0].sentence()
    assert catalogue == load(SHIPPED, None)[0]


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
        ("label: Hearing", "label: Hearing\n    labels: Audience", 8, "labels"),
        ("name: City Forum", "name: City Forum\nnames: [Forum]", 3, "names"),
        ("title: Housing,", "title: Housing, titles: {fr: [Logement]},", 11, "fr"),
        ("source: rules", "source: rules, notes: Facultative", 9, "notes"),
        ("title: Rules of the forum", "title: Rules of the forum, titles: Règlement", 4, "titles"),
        (
            "items:",
            "sessions:\n  1: {label: First, labels: 1re, starts: 2026-05-01, certainty: certain}\nitems:",
            11,
            "labels",
        ),
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
