"""The leadership profile's geometry: every mean at its place on the scale, nothing drawn that isn't shown."""

import pytest

from ledarapp.domain.drawing import wrapped
from ledarapp.domain.profile import Profile, ProfileLine, draw

TOLD = Profile(
    areas=("Mål", "Motivasjon", "Konflikthåndtering og alt som hører til"),
    lines=(
        ProfileLine(title="Lederen", answers=1, means=(4.0, 1.0, 5.0)),
        ProfileLine(title="Ansatte", answers=7, means=(2.5, None, 3.0)),
    ),
    levels=5,
)


def measure(text: str, *, strong: bool) -> float:
    return len(text) * (6.0 if strong else 5.0)


@pytest.mark.requirement("R112")
def test_each_mean_stands_at_its_place_on_the_scale() -> None:
    drawing = draw(TOLD, 500, measure)
    grid = [stroke.points[0][0] for stroke in drawing.strokes if stroke.group < 0]
    marks = {(mark.group, mark.area): mark for mark in drawing.marks if mark.area >= 0}

    assert len(grid) == TOLD.levels
    assert (1, 1) not in marks
    for number, line in enumerate(TOLD.lines):
        for row, mean in enumerate(line.means):
            if mean is not None:
                assert marks[number, row].x == pytest.approx(grid[0] + (mean - 1) * (grid[1] - grid[0]))
    assert len({mark.shape for mark in drawing.marks}) == len(TOLD.lines)


def test_no_line_leads_over_what_is_not_shown() -> None:
    strokes = [stroke for stroke in draw(TOLD, 500, measure).strokes if stroke.group >= 0]
    assert [stroke.group for stroke in strokes] == [0, 0]


@pytest.mark.parametrize("width", [280, 400, 900])
def test_everything_lies_inside_the_drawing(width: float) -> None:
    drawing = draw(TOLD, width, measure)
    for stroke in drawing.strokes:
        assert all(0 <= x <= width and 0 <= y <= drawing.height for x, y in stroke.points)
    for mark in drawing.marks:
        assert 0 <= mark.x <= width
        assert 0 <= mark.y <= drawing.height
    assert all(0 <= words.y <= drawing.height for words in drawing.words)


def test_names_are_broken_between_words() -> None:
    assert wrapped("one two three", 40, measure) == ("one two", "three")
    assert wrapped("", 40, measure) == ("",)
