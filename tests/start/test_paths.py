"""Where a profile lies, and where it must not."""

from pathlib import Path

import pytest

from ledarapp import paths
from ledarapp.paths import Profile

HOME = Path("/home/kari")


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {}, HOME / ".local/share/ledarapp"),
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/ledarapp")),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, HOME / ".local/share/ledarapp"),
        ("darwin", {}, HOME / "Library/Application Support/Ledarapp"),
        ("win32", {"LOCALAPPDATA": "/C/Local"}, Path("/C/Local/Ledarapp")),
        ("win32", {}, HOME / "AppData/Local/Ledarapp"),
    ],
)
def test_the_profile_lies_where_the_system_keeps_local_data(
    system: str, environment: dict[str, str], folder: Path
) -> None:
    assert paths.default_profile(environment, system, HOME) == Profile(folder)


def test_a_profile_keeps_everything_in_its_folder_and_the_key_files_twin_elsewhere() -> None:
    profile = Profile(HOME)
    for part in (profile.store, profile.slots, profile.settings, profile.log, profile.identity):
        assert part.parent == HOME
    assert profile.spare_slots.parent == profile.backups != HOME


def test_resources_are_found_in_the_repository() -> None:
    assert (paths.resources() / "fonts").is_dir()
    assert paths.translations().name == "translations"


# Thirty shapes and what they are.
REFUSED = [
    (r"C:\Users\kari\OneDrive\Ledarapp", "OneDrive"),
    (r"C:\Users\kari\OneDrive - Kunnskapsdepartementet\Ledarapp", "OneDrive"),
    (r"C:\Users\kari\OneDrive - Stad\Dokument\Ledarapp", "OneDrive"),
    (r"D:\onedrive_business\Ledarapp", "OneDrive"),
    (r"C:\Users\kari\SharePoint\Section 3", "SharePoint"),
    (r"C:\Users\kari\Dropbox\Ledarapp", "Dropbox"),
    (r"C:\Users\kari\Dropbox (Stad)\Ledarapp", "Dropbox"),
    (r"C:\Users\kari\iCloudDrive\Ledarapp", "iCloud"),
    (r"C:\Users\kari\Google Drive\Ledarapp", "Google Drive"),
    (r"C:\Users\kari\Nextcloud\Ledarapp", "Nextcloud"),
    (r"C:\Users\kari\ownCloud\Ledarapp", "ownCloud"),
    (r"C:\Users\kari\Box\Ledarapp", "Box"),
    (r"C:\Users\kari\Jottacloud\Ledarapp", "Jottacloud"),
    (r"\\server\home$\kari\Ledarapp", paths.NETWORK),
    (r"\\?\UNC\server\home\kari", paths.NETWORK),
    ("//server/home/kari", paths.NETWORK),
    ("/home/kari/Dropbox/ledarapp", "Dropbox"),
    ("/home/kari/Nextcloud2/ledarapp", "Nextcloud"),
    ("/home/kari/MEGAsync/ledarapp", "MEGA"),
    ("/home/kari/pCloudDrive/ledarapp", "pCloud"),
    ("/home/kari/Seafile/ledarapp", "Seafile"),
    ("/home/kari/SynologyDrive/ledarapp", "Synology Drive"),
    ("/home/kari/Yandex.Disk/ledarapp", "Yandex.Disk"),
    ("/run/user/1000/gvfs/smb-share:server=a,share=b/ledarapp", paths.NETWORK),
    ("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Ledarapp", "iCloud"),
    ("/Users/kari/Library/CloudStorage/OneDrive-Stad/Ledarapp", "CloudStorage"),
    ("/Users/kari/Library/CloudStorage/GoogleDrive-k@example.org/My Drive", "CloudStorage"),
    ("/Users/kari/Google Drive/Ledarapp", "Google Drive"),
    ("/Users/kari/Proton Drive/Ledarapp", "Proton Drive"),
    ("/Users/kari/kDrive/Ledarapp", "kDrive"),
]
ALLOWED = [
    r"C:\Users\kari\AppData\Local\Ledarapp",
    r"\\?\C:\Users\kari\AppData\Local\Ledarapp",
    "/home/kari/.local/share/ledarapp",
    "/Users/kari/Library/Application Support/Ledarapp",
    "/home/kari/Documents/boxes/ledarapp",
]


@pytest.mark.parametrize(("path", "service"), REFUSED)
def test_a_folder_that_is_copied_behind_our_back_is_known(path: str, service: str) -> None:
    assert paths.sync_shape(path) == service


@pytest.mark.parametrize("path", ALLOWED)
def test_an_ordinary_folder_is_no_sync_folder(path: str) -> None:
    assert paths.sync_shape(path) is None


def test_thirty_shapes_are_tried() -> None:
    assert len(REFUSED) >= 30


def test_a_mark_a_link_and_the_environment_give_a_service_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.sync_folder(tmp_path) is None
    marked = tmp_path / "shared" / "profile"
    marked.mkdir(parents=True)
    (tmp_path / "shared" / ".stfolder").mkdir()
    assert paths.sync_folder(marked) == "Syncthing"
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "mine").symlink_to(tmp_path / "Dropbox")
    assert paths.sync_folder(tmp_path / "mine" / "new") == "Dropbox"
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "work"))
    assert paths.sync_folder(tmp_path / "work" / "profile") == "OneDrive"


def test_a_network_mount_is_known_by_its_kind(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/x /home/k\\040a nfs4 rw 0 0\n"
        "//s/x /mnt/s cifs rw 0 0\n/dev/sdb1 /mnt/s/disk ext4 rw 0 0\nk@s: /mnt/t fuse.sshfs rw 0 0\n"
    )
    for path, answer in {
        "/home/k a/profile": paths.NETWORK,
        "/mnt/s/profile": paths.NETWORK,
        "/mnt/t": paths.NETWORK,
        "/mnt/s/disk/profile": None,
        "/home/kari": None,
    }.items():
        assert paths._network_mount(Path(path), mounts) == answer
    assert paths._network_mount(Path("/home"), tmp_path / "none") is None
