"""Where a profile must not lie: thirty shapes of paths, each refused and a better place named."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledarapp import paths
from ledarapp.app import door_of
from ledarapp.domain.errors import LedarappError

SHAPES = {
    r"C:\Users\kari\OneDrive\Ledarapp": "OneDrive",
    r"C:\Users\kari\OneDrive - Eksempeldepartementet\Ledarapp": "OneDrive",
    r"C:\Users\kari\OneDrive - Personal\Documents\Ledarapp": "OneDrive",
    r"D:\onedrive_kommun\Ledarapp": "OneDrive",
    r"C:\Users\kari\Exempelkommun\SharePoint - Avtal\Ledarapp": "SharePoint",
    r"C:\Users\kari\Dropbox\Ledarapp": "Dropbox",
    r"C:\Users\kari\Dropbox (Eksempel)\Ledarapp": "Dropbox",
    r"C:\Users\kari\iCloudDrive\Ledarapp": "iCloud",
    r"C:\Users\kari\Google Drive\Ledarapp": "Google Drive",
    r"G:\My Drive\Ledarapp": "Google Drive",
    r"C:\Users\kari\Nextcloud\Ledarapp": "Nextcloud",
    r"C:\Users\kari\ownCloud\Ledarapp": "ownCloud",
    r"C:\Users\kari\Box\Ledarapp": "Box",
    r"C:\Users\kari\Jottacloud\Ledarapp": "Jottacloud",
    r"\\server\hjem$\kari\Ledarapp": "network",
    r"\\server.eksempel.no@SSL\DavWWWRoot\Ledarapp": "network",
    r"\\?\UNC\server\hjem\kari\Ledarapp": "network",
    "//server/hjem/kari/ledarapp": "network",
    "/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Ledarapp": "iCloud",
    "/Users/kari/Library/CloudStorage/OneDrive-Exempel/Ledarapp": "CloudStorage",
    "/Users/kari/Library/CloudStorage/GoogleDrive-kari@example.org/Ledarapp": "CloudStorage",
    "/Users/kari/Dropbox/Ledarapp": "Dropbox",
    "/home/kari/Nextcloud/ledarapp": "Nextcloud",
    "/home/kari/ownCloud/ledarapp": "ownCloud",
    "/home/kari/OneDrive/ledarapp": "OneDrive",
    "/home/kari/Dropbox/ledarapp": "Dropbox",
    "/home/kari/Seafile/avtaler/ledarapp": "Seafile",
    "/home/kari/pCloudDrive/ledarapp": "pCloud",
    "/run/user/1000/gvfs/smb-share:server=s,share=hjem/ledarapp": "network",
    "/home/kari/kDrive/ledarapp": "kDrive",
}


def test_there_are_thirty() -> None:
    assert len(SHAPES) == 30


@pytest.mark.parametrize(("path", "service"), SHAPES.items())
def test_a_shape_gives_the_service_away(path: str, service: str) -> None:
    assert paths.sync_shape(path) == service


@pytest.mark.parametrize(
    "path", [path for path in SHAPES if path.startswith("/") and not path.startswith("//")]
)
def test_no_profile_is_made_there_and_the_right_place_is_named(path: str, tmp_path: Path) -> None:
    profile = tmp_path / path.lstrip("/")
    with pytest.raises(LedarappError) as refused:
        door_of(paths.Profile(profile)).make(passphrase="fire ord er nok")
    assert refused.value.code in {"store.in_sync_folder", "store.in_network_folder"}
    assert refused.value.values["proposal"] == paths.default_profile().folder
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("mount", "kind"), [("nfs", "nfs4"), ("smb", "cifs"), ("ssh", "fuse.sshfs"), ("dav", "fuse.davfs2")]
)
def test_a_mounted_share_is_known_by_its_kind(mount: str, kind: str, tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"x / ext4 rw 0 0\nserver:/x {tmp_path}/{mount}\\040dir {kind} rw 0 0\n", encoding="utf-8"
    )
    assert paths._network_mount(tmp_path / f"{mount} dir" / "ledarapp", mounts) == "network"
    assert paths._network_mount(tmp_path / "own", mounts) is None


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\kari\AppData\Local\Ledarapp",
        "/home/kari/.local/share/ledarapp",
        "/Users/kari/Library/Application Support/Ledarapp",
        "/home/dropboxer/boxes/ledarapp",
        "/home/kari/megabytes/ledarapp",
        r"C:\Users\kari\Min enhet\Ledarapp",
    ],
)
def test_a_place_on_this_computer_is_taken(path: str) -> None:
    assert paths.sync_shape(path) is None
