"""From the first word to the signed record, with nothing but what assistive technology tells."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.spoken.listener import Listener

LEADER, SUPERIOR = "Amina Haddad", "Kari Nordmann"
PHRASE = "fire ord er nok"
TASKS = "The section answers users and gives the department figures to steer by."
GOAL = "Answer within ten days"


@pytest.mark.criterion("A8", "A9")
def test_from_the_first_word_to_the_signed_record(
    arriving: Callable[[str], Listener], tmp_path: Path
) -> None:
    leader, superior = arriving("leader"), arriving("superior")
    _arrive(leader, LEADER, "I lead a section")
    _draft(leader)
    _sign(leader, LEADER)
    leader.press("Save the signed PDF…")
    leader.save(tmp_path / "mine.pdf")
    leader.go("Package")
    package = tmp_path / "agreement.asice"
    leader.press(f"Make the package for {SUPERIOR}…")
    leader.save(package)
    leader.quit()

    _arrive(superior, SUPERIOR, "I lead a department and its leaders")
    superior.press("Open…")
    superior.open(package)
    superior.press(f"I have compared it with {LEADER}")
    superior.press("Take in")
    superior.meets("The package has been taken in.")
    superior.go("Step 4 of 8")
    _sign(superior, SUPERIOR)
    superior.go("Preview")
    superior.press("Save as PDF…")
    record = tmp_path / "record.pdf"
    superior.save(record)
    told = subprocess.run(["pdfsig", record], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == 2, told


def _arrive(person: Listener, name: str, role: str) -> None:
    person.start()
    person.press("English")
    person.press(role)
    person.write("Name", name)
    person.write("Unit", "Analysis")
    person.press("Continue")
    person.press("A passphrase")
    person.write("Passphrase", PHRASE)
    person.press("Lock and continue")
    person.write("Type the code from your paper", person.code())
    person.press("Check the code")
    person.meets("No agreements yet.")


def _sign(person: Listener, name: str) -> None:
    person.press_until(f"Sign as {name}", "Make the certificate")
    person.press("Make the certificate")
    person.meets("Signed. The content is locked now.")


def _draft(leader: Listener) -> None:
    leader.press("New agreement")
    leader.press("Result agreement, plain form")
    leader.press("Create the agreement")
    leader.write("Name", SUPERIOR, nth=1)
    leader.write("The unit’s tasks", TASKS)
    leader.press("Next: …")
    leader.press("Add goal")
    leader.write("1.1 Goal", GOAL)
    leader.press("Add indicator")
    leader.write("a) Indicator", "Share of answers in time")
    leader.write("a) Target", "90 %")
    leader.press("Add source")
    leader.write("1. Source", "Case statistics")
    leader.press("Next: Balance and check")
    leader.press("Next: Agree and sign")
