"""A summary shows what groups have said, and never lets anybody work out what a hidden one has."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.views import (
    Answer,
    Asked,
    Group,
    Question,
    QuestionSheet,
    Rated,
    Tally,
    Views,
    Written,
    area_mean,
    counts,
    summarise,
)
from ledarapp.domain.views_text import of_text, to_text

GROUPS = ("leader", "peers", "staff", "users")
SHEET = QuestionSheet(
    id="s",
    title="Synspunkter",
    about="Kari",
    language="nb",
    groups=tuple(Group(key=key, title=key.title(), named=key == "leader") for key in GROUPS),
    questions=(
        Question(key="a", text="A?", area="Mål"),
        Question(key="b", text="B?", area="Mål"),
        Question(key="c", text="C?"),
        Question(key="w", text="Mer?", kind=Asked.TEXT),
    ),
    levels=("1", "2", "3", "4"),
    minimum=5,
    closed=True,
)


def answers_of(group: str) -> st.SearchStrategy[Answer]:
    rated = st.dictionaries(st.sampled_from("abc"), st.integers(1, 4))
    said = st.lists(st.text(min_size=1, max_size=5), max_size=1)
    return st.builds(
        lambda levels, texts: Answer(
            sheet="s",
            token="",
            group=group,
            ratings=tuple(Rated(question=key, level=level) for key, level in sorted(levels.items())),
            texts=tuple(Written(question="w", text=text) for text in texts),
        ),
        rated,
        said,
    )


def many(group: str, least: int = 0, most: int = 9) -> st.SearchStrategy[list[Answer]]:
    return st.lists(answers_of(group), min_size=least, max_size=most)


everybody = st.tuples(*(many(group) for group in GROUPS)).map(
    lambda lists: [each for one in lists for each in one]
)


def rating(group: str, *levels: int) -> list[Answer]:
    return [
        Answer(sheet="s", token="", group=group, ratings=(Rated(question="a", level=each),))
        for each in levels
    ]


@pytest.mark.requirement("R110", "R112")
@given(st.data())
def test_nothing_of_a_hidden_group_can_be_derived(data: st.DataObject) -> None:
    """Whatever the few in a hidden group say, everything that is shown stays the same."""
    few = data.draw(many("peers", 1, 4))
    others = data.draw(many("leader")) + data.draw(many("staff", 5))
    instead = data.draw(many("peers", len(few), len(few)))

    assert summarise(SHEET, [*others, *few]) == summarise(SHEET, [*others, *instead])


@given(st.data())
def test_groups_shown_together_hide_who_said_what(data: st.DataObject) -> None:
    """Of two small groups shown as one, the answers may change places: nobody can see it."""
    few, rest = data.draw(many("peers", 2, 4)), data.draw(many("staff", 3, 4))
    others = data.draw(many("users", 5))
    swapped = [replace(rest[0], group="peers"), *few[1:], replace(few[0], group="staff"), *rest[1:]]

    assert summarise(SHEET, [*others, *few, *rest]) == summarise(SHEET, [*others, *swapped])


@given(everybody)
def test_what_is_shown_is_never_about_too_few(answers: list[Answer]) -> None:
    views = summarise(SHEET, answers)

    for group in views.groups:
        if not group.named:
            assert group.answers >= SHEET.minimum
            assert all(tally.total >= SHEET.minimum for tally in group.tallies)
    assert all(each.answers < SHEET.minimum for each in views.withheld)
    told = sum(each.answers for each in views.groups) + sum(each.answers for each in views.withheld)
    assert told == len(answers) == sum(counts(SHEET, answers).values())


@given(everybody, st.randoms())
def test_the_order_in_which_answers_came_is_not_to_be_seen(answers: list[Answer], chance: object) -> None:
    mixed = list(answers)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    assert summarise(SHEET, mixed) == summarise(SHEET, answers)


@given(st.data())
def test_a_question_that_few_have_rated_leaves_no_trace_in_a_mean(data: st.DataObject) -> None:
    crowd = rating("staff", *data.draw(st.lists(st.integers(1, 4), min_size=5, max_size=8)))

    def with_b(levels: list[int]) -> Views:
        extra = [
            replace(each, ratings=(*each.ratings, Rated(question="b", level=level)))
            for each, level in zip(crowd, levels, strict=False)
        ]
        return summarise(SHEET, [*extra, *crowd[len(levels) :]])

    one, other = (data.draw(st.lists(st.integers(1, 4), min_size=3, max_size=3)) for _ in range(2))
    assert with_b(one) == with_b(other)
    assert area_mean(with_b(one), with_b(one).groups[0], "Mål") == with_b(one).groups[0].tallies[0].mean


def test_small_groups_are_shown_together_or_not_at_all() -> None:
    peers, staff, users = rating("peers", 1, 2, 3), rating("staff", 4, 4), rating("users", 1, 1, 2, 2, 3)

    together = summarise(SHEET, [*peers, *staff, *users])
    alone = summarise(SHEET, [*peers, *users])

    assert [(each.key, each.answers) for each in together.groups] == [("users", 5), ("peers-staff", 5)]
    assert not together.withheld
    assert [each.key for each in alone.groups] == ["users"]
    assert [(each.title, each.answers) for each in alone.withheld] == [("Peers", 3)]


def test_an_open_sheet_has_no_summary() -> None:
    with pytest.raises(ValueError, match="open"):
        summarise(replace(SHEET, closed=False), [])


def test_the_leader_and_the_superior_answer_by_name() -> None:
    views = summarise(SHEET, rating("leader", 3))
    assert [(each.key, each.named, each.tallies[0].mean) for each in views.groups] == [("leader", True, 3.0)]


@pytest.mark.parametrize(
    ("given_levels", "mean", "median", "spread"),
    [((0, 2, 0, 2), 3.0, 3.0, (2, 4)), ((1, 0, 0, 4), 3.4, 4.0, (1, 4)), ((0, 0, 5, 0), 3.0, 3.0, (3, 3))],
)
def test_a_tally_says_mean_median_and_spread(
    given_levels: tuple[int, ...], mean: float, median: float, spread: tuple[int, int]
) -> None:
    tally = Tally(question="a", counts=given_levels)
    assert (tally.mean, tally.median, tally.spread) == (mean, median, spread)


@given(everybody)
def test_a_summary_is_kept_as_text_and_read_back(answers: list[Answer]) -> None:
    views = summarise(SHEET, answers)
    assert of_text(Views, to_text(views)) == views
    assert of_text(QuestionSheet, to_text(SHEET)) == SHEET
    assert to_text(Views()) == ""
