"""What a person does while they rehearse reaches the clock and the choices, and a changed text keeps their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.rehearsal import Phase, Plan
from statement_studio.domain.roll import Roll, RollParagraph, roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import AtLimit, Movement, RehearsalChoices, Taste
from statement_studio.ui.rehearsal.prompting import Prompting, Sheet, same_place

THEMES = Path(__file__).parents[3] / "resources" / "themes"
TEXT = "We thank the Special Rapporteur.\n\nWe call on States to publish every result.\n\nI thank you."
SENTENCES = ("We thank you.", "Water is a right.", "Nobody may be jailed for testing it.", "We ask for an answer.")


def sheet_of(text: str, slot: float | None = 30.0) -> Sheet:
    blocks, pace = read_text(text, "en"), usual_pace("en")
    timed = paragraphs(blocks, pace)
    roll = roll_of(blocks, timed, pace)
    return Sheet(Plan(timed, roll.seconds, slot), roll)


def roll(text: str) -> Roll:
    return sheet_of(text).roll


class Scene:
    """A rehearsal that is done to, with a line of the text every two seconds."""

    def __init__(self, settings: Path) -> None:
        self.now = 0.0
        self.clock = RehearsalClock(lambda: self.now)
        self.taste = Taste(settings, THEMES)
        self.doing = Prompting(self.clock, self.taste, lambda lines: self.clock.position_seconds + 2 * lines)
        self.doing.sheet = sheet_of(TEXT)
        self.clock.begin(30.0)

    @property
    def place(self) -> float:
        return self.clock.position_seconds

    def start_of(self, paragraph: int) -> float:
        return self.doing.sheet.plan.paragraphs[paragraph].starts_at


@pytest.fixture
def scene(qapp: object, tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_a_step_on_is_a_lap_and_a_step_back_takes_it_away(scene: Scene) -> None:
    scene.doing.toggle()
    scene.now = 2.0
    scene.doing.step(1)
    assert scene.place == scene.start_of(1)
    assert [(lap.paragraph, lap.at_seconds) for lap in scene.clock.rehearsal.laps] == [(1, 2.0)]
    scene.doing.step(-1)
    assert (scene.place, scene.clock.rehearsal.laps) == (0.0, ())


def test_back_goes_first_to_the_beginning_of_what_is_spoken(scene: Scene) -> None:
    scene.doing.go_to(scene.start_of(1) + 1.5)
    scene.doing.step(-1)
    assert scene.place == scene.start_of(1)
    scene.doing.step(-1)
    assert scene.place == 0.0


def test_nobody_goes_beyond_either_end(scene: Scene) -> None:
    scene.doing.go_to(1000.0)
    assert scene.place == scene.doing.sheet.roll.seconds
    scene.doing.step(1)
    assert scene.doing.current_paragraph() == 2
    scene.doing.go_to(-5.0)
    assert scene.place == 0.0


def test_checkpoints_are_gone_to_one_after_the_other(scene: Scene) -> None:
    scene.doing.sheet = sheet_of(" ".join(SENTENCES * 6))
    places = [scene.place]
    for _ in range(2):
        scene.doing.step_checkpoint(1)
        places.append(scene.place)
    assert places == sorted(set(places))
    scene.doing.step_checkpoint(-1)
    assert scene.place == places[-2]
    scene.doing.go_home()
    scene.doing.step_checkpoint(-1)
    assert scene.place == 0.0


def test_speed_changes_by_steps_and_by_hand_it_is_a_line(scene: Scene) -> None:
    changed: list[bool] = []
    scene.doing.changed.connect(lambda: changed.append(True))
    scene.doing.change_speed(1)
    assert scene.clock.rehearsal.rate == pytest.approx(1.04)
    scene.doing.change_speed(-1)
    assert scene.clock.rehearsal.rate == pytest.approx(1.0)
    scene.clock.set_rate(0.0)
    scene.doing.change_speed(1)
    assert (scene.place, len(changed)) == (2.0, 3)


def test_the_three_ways_to_move_follow_each_other_and_are_kept(scene: Scene, tmp_path: Path) -> None:
    scene.doing.sheet = sheet_of(TEXT, 10.0)
    scene.clock.begin(10.0)
    rates = []
    said: list[str] = []
    scene.doing.said.connect(said.append)
    for _ in Movement:
        scene.doing.change_movement()
        rates.append(scene.clock.rehearsal.rate)
    assert rates == [pytest.approx(scene.doing.sheet.plan.seconds / 10.0), 0.0, 1.0]
    moves = (
        "The text moves so that it just fills the slot.",
        "The text moves by hand.",
        "The text moves at your pace.",
    )
    assert said == [f"{each} Kept for later takes, too." for each in moves]
    scene.doing.change_movement()
    assert Taste(tmp_path, THEMES).preferences.rehearsal.movement is Movement.SLOT


@pytest.mark.parametrize("slot", [None, 0.0])
def test_without_a_slot_there_is_nothing_to_fill(scene: Scene, slot: float | None) -> None:
    scene.doing.sheet = sheet_of(TEXT, slot)
    scene.clock.begin(slot)
    assert scene.doing.rate_of(Movement.SLOT) == 1.0
    scene.taste.rehearse_with(RehearsalChoices(movement=Movement.SLOT))
    assert scene.doing.first_rate(0.0) == 1.0


def test_a_text_that_fills_its_slot_fills_what_the_chair_leaves_of_it(scene: Scene) -> None:
    scene.doing.sheet = sheet_of(TEXT, 10.0)
    scene.taste.rehearse_with(RehearsalChoices(movement=Movement.SLOT))
    plan = scene.doing.sheet.plan.seconds
    scene.clock.begin(10.0, rate=scene.doing.first_rate(0.0))
    scene.doing.toggle()
    scene.now = 2.0
    scene.doing.limit(8.0)
    scene.now = 8.0
    assert scene.place == pytest.approx(plan)


def test_a_text_that_fills_its_slot_fills_what_a_late_start_and_the_clock_leave_of_it(scene: Scene) -> None:
    scene.doing.sheet = sheet_of(TEXT, 10.0)
    scene.taste.rehearse_with(RehearsalChoices(movement=Movement.SLOT))
    plan = scene.doing.sheet.plan.seconds
    scene.clock.begin(10.0, rate=scene.doing.first_rate(0.0))
    scene.doing.call()
    scene.now = 2.0
    scene.doing.toggle()
    assert scene.clock.will_be_heard_seconds == pytest.approx(plan)
    scene.now = 4.0
    scene.doing.shift(-1.0)
    assert scene.clock.will_be_heard_seconds == pytest.approx(plan)
    scene.now = 11.0
    assert scene.place == pytest.approx(plan)


def test_who_is_a_little_slower_than_the_plan_means_the_paragraph_just_glided_into(scene: Scene) -> None:
    scene.doing.toggle()
    scene.now = scene.start_of(1) + 0.5
    scene.doing.step(1)
    assert scene.place == pytest.approx(scene.start_of(1))
    assert [lap.paragraph for lap in scene.clock.rehearsal.laps] == [1]
    scene.doing.step(1)
    assert scene.place == pytest.approx(scene.start_of(2)), "pressed again it is the next one"


def test_after_the_cut_off_neither_speed_nor_way_change_what_was_heard(scene: Scene) -> None:
    scene.doing.toggle()
    scene.now = 31.0
    scene.clock.tick()
    assert scene.clock.rehearsal.phase is Phase.CUT_OFF
    before = scene.clock.rehearsal.heard_until(60.0)
    scene.doing.change_speed(5)
    scene.doing.change_movement()
    assert scene.clock.rehearsal.heard_until(60.0) == before
    scene.doing.toggle()
    ended = scene.clock.rehearsal
    for do in (scene.doing.go_home, lambda: scene.doing.shift(10.0), lambda: scene.doing.change_speed(1)):
        do()
    assert scene.clock.rehearsal == ended


def test_what_happens_at_the_limit_is_said_and_kept(scene: Scene, tmp_path: Path) -> None:
    said: list[str] = []
    scene.doing.said.connect(said.append)
    scene.doing.change_limit_rule()
    assert Taste(tmp_path, THEMES).preferences.rehearsal.at_limit is AtLimit.COUNT_ON
    scene.doing.change_limit_rule()
    kept = "Kept for later takes, too."
    assert said == [f"At the limit the clock counts on. {kept}", f"At the limit the microphone is off. {kept}"]


def test_letters_grow_shrink_and_fit_again(scene: Scene) -> None:
    sizes = []
    for steps in (1, 1, -1, 60, 0):
        scene.doing.zoom(steps)
        sizes.append(scene.taste.preferences.rehearsal.size)
    assert sizes == [48, 52, 48, 200, 0]


def test_mirrors_turn_and_turn_back(scene: Scene) -> None:
    for do in (scene.doing.mirror, scene.doing.flip):
        do()
    assert (scene.taste.preferences.rehearsal.mirrored, scene.taste.preferences.rehearsal.flipped) == (True, True)
    scene.doing.mirror()
    assert not scene.taste.preferences.rehearsal.mirrored


# The place in a changed text


def words_at(text: str, seconds: float) -> str:
    number, offset = roll(text).place_at(seconds)
    shown = roll(text).paragraphs
    return "\n".join([shown[number].text[round(offset) :], *(each.text for each in shown[number + 1 :])])


def test_an_unchanged_text_keeps_the_time_in_a_pause_too() -> None:
    text = roll("We ask. {pause 3} Now.")
    assert [same_place(text, text, second / 4) for second in range(20)] == [second / 4 for second in range(20)]


@given(
    st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=5, unique=True),
    st.data(),
)
def test_what_is_typed_before_or_behind_the_speaker_leaves_them_at_their_words(
    sentences: list[str], data: st.DataObject
) -> None:
    """Whoever stands at a sentence still does when a sentence is put in somewhere else."""
    here = data.draw(st.integers(0, len(sentences) - 1))
    there = data.draw(st.integers(0, len(sentences)))
    gap = data.draw(st.sampled_from((" ", "\n\n")))
    old, new = gap.join(sentences), gap.join([*sentences[:there], "Something new is said.", *sentences[there:]])
    start = sum(map(len, sentences[:here])) + len(gap) * here
    seconds = next(
        paragraph.seconds_at(start - before)
        for paragraph, before in _with_starts(old, gap)
        if before <= start <= before + len(paragraph.text)
    )
    after = words_at(new, same_place(roll(old), roll(new), seconds))
    assert after.startswith(sentences[here]) or (there == here and after.startswith("Something new"))


def _with_starts(text: str, gap: str) -> list[tuple[RollParagraph, int]]:
    starts, begun = [], 0
    for paragraph in roll(text).paragraphs:
        starts.append((paragraph, begun))
        begun += len(paragraph.text) + len(gap)
    return starts


def test_two_changes_at_once_leave_the_speaker_at_their_words() -> None:
    old = "We thank the chair. We call on States to act without delay. I thank you."
    new = "We are grateful to the chair. We call on States to act without delay. We thank you all."
    seconds = roll(old).paragraphs[0].seconds_at(old.index("call on"))
    assert words_at(new, same_place(roll(old), roll(new), seconds)).startswith("call on States")


@pytest.mark.parametrize(("old", "new"), [("", "We ask."), ("We ask.", "")])
def test_in_a_text_without_words_the_speaker_is_at_the_beginning(old: str, new: str) -> None:
    assert same_place(roll(old), roll(new), 3.0) == 0.0


def test_where_the_words_are_gone_the_speaker_stands_where_they_were() -> None:
    old, new = "First. Second third fourth. Last.", "First. Last."
    seconds = roll(old).paragraphs[0].seconds_at(old.index("third"))
    assert words_at(new, same_place(roll(old), roll(new), seconds)).startswith("Last.")


def test_a_late_start_after_the_first_word_is_said_to_come_too_late(scene: Scene) -> None:
    said: list[str] = []
    scene.doing.said.connect(said.append)
    scene.doing.call()
    scene.doing.call()
    assert said == []
    scene.doing.toggle()
    scene.doing.call()
    assert said == ["A late start comes before the first word."]
    assert scene.doing._phase is Phase.SPEAKING


def test_a_clock_that_is_set_says_by_how_much_in_all_and_after_the_end_that_it_is_not(scene: Scene) -> None:
    said: list[str] = []
    scene.doing.said.connect(said.append)
    scene.doing.toggle()
    for seconds in (10.0, 10.0, -10.0):
        scene.doing.shift(seconds)
    assert said == [
        "Clock set 10 s on (+10 s in all).",
        "Clock set 10 s on (+20 s in all).",
        "Clock set 10 s back (+10 s in all).",
    ]
    scene.clock.end()
    scene.doing.shift(10.0)
    assert said[-1] == "After the end the clock can no longer be set."
    assert scene.clock.rehearsal.shift_seconds == 10.0


def test_a_mirror_says_that_it_is_kept_and_where_it_is_seen(scene: Scene) -> None:
    said: list[str] = []
    scene.doing.said.connect(said.append)
    scene.doing.mirror()
    scene.doing.is_beside = lambda: True
    scene.doing.mirror()
    scene.doing.flip()
    kept, beside = "Kept for later takes, too.", "It is seen in the speaker’s window."
    assert said == [
        f"Mirrored left and right. {kept}",
        f"No longer mirrored left and right. {beside} {kept}",
        f"Mirrored top and bottom. {beside} {kept}",
    ]
