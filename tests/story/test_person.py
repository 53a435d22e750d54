"""One agreement from an empty window to its end, by two people who use nothing but what they see."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ledarapp.signatures import verify
from tests.story.person import ROOT, Person
from tests.ui.accessible import texts, unnamed

LEADER, SUPERIOR = "Amina Haddad", "Kari Nordmann"
FORM = "Resultatavtale for avdelingsdirektør"
PHRASE = "fire ord er nok"
TASKS = "Seksjonen svarer brukerne og gir departementet tall å styre etter."
PROFESSIONAL = (
    ("Svare innen ti dager", "Andel svar i tide", "Saksbehandlingsstatistikk"),
    ("Levere analyser som brukes i budsjettet", "Antall omtaler", "Budsjettavdelingens vurdering"),
    ("Levere analyser som blir brukt i budsjettet", "Antall henvisninger", ""),
)
SHEET = """Mål\tIndikatorer\tEvaluering
Færre klager\ta) antall b) tid\tStatistikk
Bedre oversikt\t\tRapport
"""
TOLD = (
    "«Faglige krav» har 6 mål.",
    "1.2 mangler en evalueringskilde.",
    "sier mye av det samme som",
    "Ingen av målene handler om medarbeiderne.",
)
STEPS = ("Basis and parties", "Goals", "Balance and check", "Agree and sign", "Package")
GOALS, UNRATED, LEVELS = 12, 3, 4
LAST_S = 1.5
"""The last second, and what a busy machine needs to write it down."""
CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints"), pytest.mark.usefixtures("qapp")]


@pytest.fixture
def arriving(tmp_path: Path) -> Iterator[Callable[[str], Person]]:
    """People with a profile of their own; whoever is still at the program in the end is seen out."""
    people: list[Person] = []

    def made(name: str) -> Person:
        people.append(Person(tmp_path / name))
        return people[-1]

    yield made
    for person in people:
        if person.program is not None:
            person.quit()


@pytest.mark.requirement("R211", "R212", "R217", "R218", "R227", "R231", "R232", "R234", "R235")
def test_one_agreement_from_the_empty_window_to_its_end(
    arriving: Callable[[str], Person], saved: list[Path]
) -> None:
    leader, superior = arriving("leader"), arriving("superior")
    arrive(leader, "nb", LEADER, "I lead a section")
    begin(leader)
    draft(leader)
    take_from_elsewhere(leader)
    heed_remarks(leader)
    speak_all_languages(leader)
    seen = preview(leader, saved)
    leader.go("Agree and sign")
    sign(leader, LEADER, first=True)
    assert_signed(save_pdf(leader, saved), LEADER, begins_with=seen)
    make_package(leader, saved, SUPERIOR)
    leader.quit()

    arrive(superior, "sv", SUPERIOR, "I lead a department and its leaders")
    take_in(superior, saved[-1], stranger=LEADER)
    sign(superior, SUPERIOR, first=True)
    assert_signed(save_pdf(superior, saved), LEADER, SUPERIOR, begins_with=seen)
    make_package(superior, saved, LEADER)
    superior.quit()

    unlock(leader)
    take_in(leader, saved[-1], stranger=SUPERIOR)
    evaluate(leader, "My evaluation", "The whole: what went well, what was hard")
    leader.press("Next")
    sign(leader, LEADER)
    leader.press("Save the signed PDF…")
    assert_signed(saved[-1], LEADER)
    make_package(leader, saved, SUPERIOR)
    leader.quit()

    unlock(superior)
    take_in(superior, saved[-1])
    assert superior.sees("Vi kom 1 skritt videre")
    evaluate(superior, "My assessment", "My assessment of the whole")
    superior.go("Sign and close")
    sign(superior, SUPERIOR)
    make_package(superior, saved, LEADER)
    superior.quit()

    unlock(leader)
    take_in(leader, saved[-1])
    sign(leader, LEADER)
    leader.press("Save the signed PDF…")
    assert_signed(saved[-1], SUPERIOR, LEADER)
    assert_both_are_heard(read(saved[-1]))
    assert_closed(leader)


def assert_both_are_heard(record: str) -> None:
    assert f"Et godt år, skriver {LEADER}" in record
    assert f"Et godt år, skriver {SUPERIOR}" in record


def assert_closed(leader: Person) -> None:
    leader.press("Overview")
    leader.open_row("Analyseseksjonen")
    assert leader.reads("All signatures are given.")
    leader.quit()


def test_kill_takes_the_last_second_of_typing_at_most(arriving: Callable[[str], Person]) -> None:
    """Somebody types and never pauses; the process is killed; everything but the last second is there."""
    person = arriving("typist")
    arrive(person, "nb", LEADER, "I lead a section")
    person.quit()
    typing = subprocess.Popen(
        [sys.executable, "-m", "tests.story.typist", person.folder],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typing.stdout is not None
    told = [next(typing.stdout).split() for _ in range(25)]
    typing.kill()
    pulled = time.monotonic()
    typing.communicate()
    unlock(person)
    assert person.reads("The program was not closed properly")
    person.open_row(LEADER)
    person.go("Goals")
    person.open_line("1.1.")
    kept = person.text("1.1 Goal").split()
    lost = [word for word, at in told if f"ord{word}" not in kept and pulled - float(at) > LAST_S]
    assert lost == []
    person.quit()


def arrive(person: Person, language: str, name: str, role: str) -> None:
    """Go through the very first start: who one is, how it is locked, and the code for the day it fails."""
    person.start()
    person.press({"nb": "Norsk bokmål", "sv": "Svenska"}[language])
    person.language = language
    person.press(role)
    person.write("Name", name)
    person.write("Unit", "Analyseseksjonen")
    person.write("Organisation", "Utdanningsdepartementet")
    person.press("Continue")
    person.press("A passphrase")
    person.write("Passphrase", PHRASE)
    person.press("Lock and continue")
    person.press("Copy")
    code = QGuiApplication.clipboard().text()
    assert person.sees(code)
    person.write("Type the code from your paper", code[:-1] + "0")
    person.press("Check the code")
    assert person.reads("The code is not the one above. Compare them.")
    person.write("Type the code from your paper", code)
    person.press("Check the code")
    assert person.reads("No agreements yet.")


def unlock(person: Person) -> None:
    """Start again, behind the lock."""
    person.start()
    person.write("Passphrase", PHRASE)
    person.press("Open")


def begin(leader: Person) -> None:
    """Look at the example, then choose the form, and write what the agreement stands on."""
    leader.press("Look at an example")
    assert leader.reads("Goals")
    leader.press("Overview")
    leader.press("New agreement")
    leader.press(FORM)
    leader.press("Create the agreement")
    leader.write("Name", SUPERIOR, nth=1)
    leader.write("Case number", "26/1047")
    leader.write("Seksjonens mål og arbeidsoppgaver", "\n".join(f"Linje {n}" for n in range(1, 8)))
    assert leader.sees("Seksjonens mål og arbeidsoppgaver")
    leader.write("Seksjonens mål og arbeidsoppgaver", TASKS)


def draft(leader: Person) -> None:
    """Write goals with indicators and sources; move, delete, take back and do again."""
    leader.go("Goals")
    for number, (text, indicator, source) in enumerate(PROFESSIONAL, start=1):
        leader.press("Add goal")
        leader.write(f"1.{number} Krav", text)
        leader.press("Add indicator")
        leader.write("a) Indikator", indicator)
        leader.write("a) Målverdi", "90 %")
        if source:
            leader.press("Add source")
            leader.write("1. Kilde", source)
    leader.press("Move goal {0} up (Alt+Shift+Up)", "1.3")
    assert leader.text("1.2 Krav") == PROFESSIONAL[2][0]
    leader.press("Delete goal {0}", "1.2")
    assert not leader.sees(PROFESSIONAL[2][0])
    leader.press("Undo")
    assert leader.sees(PROFESSIONAL[2][0])
    leader.keys(Qt.Key.Key_Y, CTRL)
    assert not leader.sees(PROFESSIONAL[2][0])
    leader.keys(Qt.Key.Key_Z, CTRL)
    assert leader.sees(PROFESSIONAL[2][0])


def take_from_elsewhere(leader: Person) -> None:
    """Paste rows of a spreadsheet, and copy goals of an earlier agreement."""
    leader.copy_from_elsewhere(SHEET)
    leader.press("Paste rows")
    leader.press("Legg til 2 mål")
    assert leader.sees("Færre klager")
    leader.press("Copy from earlier")
    leader.tick_first()
    leader.press("Legg til 1 mål")


def heed_remarks(leader: Person) -> None:
    """See beside the fields and in one list what is missing, go there, and put one remark aside."""
    for _ in range(6):
        leader.open_line("3.1.")
        leader.press("Delete goal {0}", "3.1")
    leader.go("Balance and check")
    listed = leader.page()
    for words in TOLD:
        assert words in listed, words
    leader.press("Go to goal {0}", "1.2")
    assert leader.field("1.2 Krav").isVisible()
    assert leader.sees(TOLD[1])
    leader.press("Legg til det malen foreslår (6)")
    leader.go("Balance and check")
    assert not leader.sees(TOLD[-1])
    leader.press("Put aside")
    leader.write("Reason (optional)", "Avtalt på forhånd")
    leader.press("Put aside", nth=1)
    assert leader.focused().startswith("Gå til mål")
    assert leader.sees("Avtalt på forhånd")


def speak_all_languages(leader: Person) -> None:
    """Change the language in the middle of the work: every text follows, the agreement's own words don't."""
    leader.go("Goals")
    leader.press("Close goal {0}", "1.2")
    # The help follows the focus, which stands elsewhere next time: it is folded while screens are compared.
    leader.keys(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    before = {step: look(leader, step) for step in STEPS}
    for language in ("en", "sv"):
        leader.speak(language)
        changed = {step: look(leader, step) for step in STEPS}
        leader.press("Overview")
        leader.open_row("Analyseseksjonen")
        for step in STEPS:
            assert changed[step] ^ look(leader, step) == set(), (language, step)
            assert unnamed(leader.window) == []
        assert leader.sees("Resultatavtale 2027")
    leader.speak("nb")
    for step in STEPS:
        assert before[step] ^ look(leader, step) == set(), step


def look(person: Person, step: str) -> set[str]:
    """Go to a step; return every text there, but for the time of the last saving."""
    person.go(step)
    person.dismiss()
    if step == "Goals" and not person.offers("Close goal {0}", "1.2"):
        person.open_line("1.2.")
    saved = person.words("Saved at {0}").partition("{")[0]
    return {each for each in texts(person.window) if each and not each.startswith(saved)}


def preview(leader: Person, saved: list[Path]) -> bytes:
    """Look at the very pages, and read the typed words in them with another tool."""
    leader.go("Preview")
    leader.press("Save as PDF…")
    words = read(saved[-1])
    for typed in (TASKS, LEADER, SUPERIOR, PROFESSIONAL[0][0], PROFESSIONAL[1][2], "Færre klager"):
        assert typed in words, typed
    return saved[-1].read_bytes()


def sign(person: Person, name: str, *, first: bool = False) -> None:
    """Sign what is in sight; the first time the certificate is made on the way."""
    person.press("Sign as {0}", name)
    if first:
        person.press("Make the certificate")
    assert person.reads("Signed. The content is locked now.")


def make_package(person: Person, saved: list[Path], receiver: str) -> None:
    """Seal the file that goes to the other."""
    person.go("Package")
    person.press("Make the package for {0}…", receiver)
    assert ".asice" in saved[-1].suffixes  # encrypted once the other party's key is known
    assert saved[-1].is_file()


def take_in(person: Person, package: Path, *, stranger: str = "") -> None:
    """See who made a package and what it holds, compare its maker's fingerprint, and take it in."""
    person.receive(package)
    if stranger:
        assert person.reads("Whole, but unknown")
        person.press("I have compared it with {0}", stranger)
    assert person.reads("Signature valid")
    person.press("Take in")
    assert person.reads("The package has been taken in.")


def evaluate(person: Person, words: str, whole: str) -> None:
    """Write on every goal, see what is missing become less, and write on the whole."""
    for number in range(GOALS):
        person.write(words, f"Vi kom {number + 1} skritt videre")
        if number != UNRATED:
            person.rate(number % LEVELS)
        person.press("Next")
    assert person.offers("{0} rating", "1.4")
    assert person.offers("the whole")
    person.write(whole, f"Et godt år, skriver {person.settings.name}")
    assert not person.offers("the whole")
    person.press("{0} rating", "1.4")
    person.rate(1)
    for _ in range(GOALS - UNRATED):
        person.press("Next")
    assert person.reads("Ready for signing")


def read(pdf: Path) -> str:
    """Return the words of a PDF as another program reads them, on one line."""
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    return " ".join(told.stdout.split())


def save_pdf(person: Person, saved: list[Path]) -> Path:
    """Save the agreement as PDF from the preview."""
    person.go("Preview")
    person.press("Save as PDF…")
    return saved[-1]


def assert_signed(pdf: Path, *signers: str, begins_with: bytes = b"") -> None:
    """Have poppler and pyHanko judge a PDF."""
    told = subprocess.run(["pdfsig", pdf], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == len(signers), told
    data = pdf.read_bytes()
    assert data.startswith(begins_with)
    verdict = verify.verify_pdf(data, known={}, expected=None, now=datetime.now(UTC))
    assert verdict.intact
    assert [each.signer for each in verdict.signatures] == list(signers)
