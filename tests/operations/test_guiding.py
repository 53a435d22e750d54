"""The printed guide says what the help pane says, in each language, as a tagged file."""

import io
import re
import tomllib
from pathlib import Path

import pikepdf
import pytest

from ledarapp import app
from ledarapp.guidance import guidance_in
from ledarapp.messages import LANGUAGES
from ledarapp.operations import guiding
from tests.documents.samples import judged, read_text
from tests.gates import wording

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.mark.requirement("R135")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_holds_every_advice_as_a_tagged_file(language: str) -> None:
    made = guiding.printable(RESOURCES, language)
    with pikepdf.open(io.BytesIO(made)) as file:
        assert file.Root.MarkInfo.Marked
        assert str(file.Root.Lang).startswith(language)
        assert len(file.pages) > 2
    assert judged(made) == []
    topics = guidance_in(RESOURCES / "help").topics.values()
    printed = _letters(read_text(made))
    for topic in topics:
        assert _letters(topic.title(language)) in printed, topic.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guides_own_words_are_plain(language: str) -> None:
    told = tomllib.loads((RESOURCES / "guide.toml").read_text(encoding="utf-8"))
    said = [told[name][language] for name in ("title", "subtitle", "walk", "example")]
    for text in (*said, *(step[language] for step in told["steps"])):
        assert not list(wording.faults(language, text)), text


def test_the_command_writes_it_without_a_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    out, profile = tmp_path / "guide.pdf", tmp_path / "none"
    assert app.main(["guide", "--profile", str(profile), "--language", "nb", "--out", str(out)]) == 0
    assert out.read_bytes() == guiding.printable(RESOURCES, "nb")
    assert str(out) in capsys.readouterr().out
    assert not profile.exists()


def _letters(text: str) -> str:
    return re.sub(r"[\s\u00ad-]+", "", text)
