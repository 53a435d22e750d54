"""What the last release wrote opens in this one: whole profiles, as they lay on a person's disk."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from ledarapp import app, paths
from ledarapp.domain.signature import Edition
from ledarapp.operations import drafting, judging

PROFILES = Path(__file__).parents[1] / "data" / "profiles"
PHRASE = "fire ord er nok"
SIGNATURES = {Edition.AGREEMENT: 2, Edition.SELF_EVALUATION: 1, Edition.ASSESSMENT: 2}
ID = "73bd1be6bcce42daa7887f07e5095176"


@pytest.mark.parametrize("release", sorted(path.name for path in PROFILES.iterdir()))
def test_a_profile_of_an_earlier_release_opens_with_every_signature(tmp_path: Path, release: str) -> None:
    profile = shutil.copytree(PROFILES / release, tmp_path / "profile")
    desk = app.door_of(paths.Profile(profile)).by_passphrase(PHRASE)
    with closing(desk.store):
        assert desk.store.check().healthy
        agreement = drafting.open_agreement(desk, ID).agreement
        for edition, signatures in SIGNATURES.items():
            kept = desk.store.snapshot(ID, edition, agreement.version)
            assert kept is not None
            path = tmp_path / f"{edition}.pdf"
            path.write_bytes(kept.pdf)
            judged = judging.judge_file(path, known={})
            assert judged.intact
            assert len(judged.lines) == signatures
