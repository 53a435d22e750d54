"""The language gate finds nothing in the program, and finds what it is there to find."""

from pathlib import Path

import pytest

from ledarapp.messages import LANGUAGES
from tests.gates import catalogue, codes, language, words
from tests.gates.calls import Marked, Text
from tests.gates.wording import faults


def said(source: str) -> tuple[list[Text], list[str]]:
    """Return the texts and the remarks for a source; indented as inside a function of a class."""
    body = "\n".join(f"        {line}" for line in source.splitlines())
    marked = Marked(Path("a.py"), f"class Goals:\n    def show(self):\n{body}\n")
    return marked.texts, [remark.what for remark in marked.remarks]


def test_the_program_passes_the_gate() -> None:
    assert [str(remark) for remark in language.remarks()] == []


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('self.tr("Add {0}").format(name)', Text("Goals", "Add {0}")),
        ('self.tr("Add", "a goal")', Text("Goals", "Add", "a goal")),
        ('translate("Menu", "Open")', Text("Menu", "Open")),
        ('QCoreApplication.translate("Menu", "Open")', Text("Menu", "Open")),
        ('translate("Menu", "%n goal(s)", None, count)', Text("Menu", "%n goal(s)", "", plural=True)),
        ('QT_TRANSLATE_NOOP("Menu", "two " "parts")', Text("Menu", "two parts")),
        ('button(lambda: translate("Menu", "Open"))', Text("Menu", "Open")),
    ],
)
def test_a_well_marked_text_is_read(source: str, text: Text) -> None:
    assert said(source) == ([text], [])


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ('self.tr(f"By {who}")', "plain texts only"),
        ("self.tr(variable)", "plain texts only"),
        ("f\"{self.tr('x')}\"", "f-string"),
        ('self.tr("x", disambiguation="y")', "keyword"),
        ('self.tr("text", "comment",)', "comma"),
        ('self.tr("%n goals")', "needs a number"),
        ('self.tr("goals", None, 3)', "no %n"),
        ('self.tr("Goal %1")', "placeholders"),
        ('self.tr("\\N{EN DASH}")', "by name"),
        ('other.tr("x")', "context"),
        ('tr("x")', "context"),
        ('translate("x")', "needs a context"),
    ],
)
def test_a_text_that_would_be_lost_is_found(source: str, what: str) -> None:
    texts, remarks = said(source)
    assert texts == []
    assert any(what in remark for remark in remarks)


def test_a_text_translated_while_importing_is_found() -> None:
    assert "before a language is chosen" in str(Marked(Path("a.py"), 'A = translate("Menu", "x")').remarks[0])


PROGRAM = """
def show(self, n):
    translate("Goals", "Add {0}", "a button")
    translate("Goals", "&Delete…")
    translate("Goals", "%n goal(s)", None, n)
"""


def test_the_gate_reads_what_qt_extracts_and_words_changes_nothing_twice(tmp_path: Path) -> None:
    source = tmp_path / "a.py"
    source.write_text(PROGRAM, encoding="utf-8")
    texts, _ = language.marked([source])
    for each in LANGUAGES:
        words.update(each, [source], tmp_path)
    first = {path.name: path.read_bytes() for path in tmp_path.glob("*.ts")}
    assert {entry.text for entry in catalogue.entries(tmp_path / "ledarapp_nb.ts")} == texts
    assert {entry.text.source for entry in catalogue.entries(tmp_path / "ledarapp_en.ts")} == {"%n goal(s)"}
    assert list(catalogue.differences(tmp_path / "ledarapp_sv.ts", texts)) == []
    assert len(list(catalogue.faults(tmp_path / "ledarapp_sv.ts"))) == len(texts)
    for each in LANGUAGES:
        words.update(each, [source], tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.ts")} == first


@pytest.mark.parametrize(
    ("translation", "what"),
    [
        ("&amp;Slett {1}…", "placeholders"),
        ("Slett {0}…", "mnemonic"),
        ("&amp;Slett {0}", "…"),
        ("", "not translated"),
    ],
)
def test_a_translation_unlike_its_source_is_found(tmp_path: Path, translation: str, what: str) -> None:
    path = tmp_path / "ledarapp_nb.ts"
    path.write_text(
        f"<TS><context><name>Goals</name><message><source>&amp;Delete {{0}}…</source>"
        f"<translation>{translation}</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert any(what in str(remark) for remark in catalogue.faults(path))


def test_a_code_without_its_sentence_is_found(tmp_path: Path) -> None:
    program = tmp_path / "a.py"
    program.write_text(
        'raise LedarappError("store.gone", path=path)\n'
        'raise LedarappError("store.full")\n'
        'code = "store.locked"\n',
        encoding="utf-8",
    )
    (tmp_path / "store.toml").write_text(
        '["store.full"]\nen = "{path} is full."\nnb = "{path} er full."\nnn = "{path} er full."\n'
        'sv = "Full."\nfi = "{path} on täynnä."\n'
        '["store.old".one]\nen = "One."\nnb = "Én."\nnn = "Éin."\nsv = "En."\nfi = "Yksi."\n'
        '["store.old".other]\n' + "".join(f'{tag} = "{{count}}."\n' for tag in LANGUAGES),
        encoding="utf-8",
    )
    assert sorted(remark.what.split(":")[0] for remark in codes.remarks(tmp_path, [program])) == [
        "no sentence for store.gone",
        "no sentence for store.locked",
        "nobody says store.old",
        "store.full asks for {path}, which is not given",
        "store.full has other placeholders in another language",
    ]


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        ("nb", "Obligatorisk felt"),
        ("nb", "Målet är sparat"),
        ("sv", "Signera avtalet"),
        ("sv", "Nytt resultatavtal"),
        ("nn", "Målet er ikke lagra"),
        ("nn", "Obligatorisk felt"),
        ("fi", "Pakollinen kenttä"),
        ("fi", "Esimiehen arvio"),
        ("fi", "Sanoo «kyllä»"),
        ("sv-FI", "Nytt resultatavtal"),
        ("en", "Invalid date"),
        ("en", "Saved!"),
    ],
)
def test_words_the_interface_does_without_are_found(tongue: str, text: str) -> None:
    assert list(faults(tongue, text)) != []
