"""Looks at remarks that several tests share."""

from pathlib import Path

from ledarapp.domain.finding import KINDS, Finding
from ledarapp.messages import Messages

MESSAGES = Messages(Path(__file__).parents[2] / "resources" / "messages", strict=True)


def codes(findings: tuple[Finding, ...], prefix: str = "") -> list[str]:
    """Return the codes that begin with ``prefix``, in their order."""
    return [each.code for each in findings if each.code.startswith(prefix)]


def all_said(findings: tuple[Finding, ...]) -> None:
    """Every finding has its own kind, and a sentence that its values fill, in every language."""
    for finding in findings:
        assert finding.kind is KINDS[finding.code]
        for language in ("en", "nb", "sv"):
            assert MESSAGES.remark(finding, language)
