import pytest

from ledarapp.domain.goal import Goal, letter


@pytest.mark.requirement("R165")
@pytest.mark.parametrize(
    ("index", "letters"), [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (701, "zz"), (702, "aaa")]
)
def test_indicators_are_lettered_as_on_the_paper_form(index: int, letters: str) -> None:
    assert letter(index) == letters


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [("Delegering", "Lang tekst", "Delegering"), ("", "\nFørste\nAndre", "Første"), ("", " ", "")],
)
def test_a_goal_goes_by_its_title_or_its_first_line(title: str, text: str, name: str) -> None:
    assert Goal(id="1", area="a", title=title, text=text).name == name
