import pytest

from ledarapp.domain.errors import LedarappError


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (LedarappError("store.damaged"), "store.damaged"),
        (LedarappError("store.newer", path="a.db", found=9), "store.newer (found=9, path=a.db)"),
    ],
)
def test_an_error_tells_its_code_and_values_to_developers(error: LedarappError, told: str) -> None:
    assert str(error) == told
