"""Where the profile and the resources lie; read by the start-up and the command line alone."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

_NAME = "ledarapp"
NETWORK = "network"
"""What ``sync_folder`` calls a folder that lies on another computer."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's folder and what lies in it."""

    folder: Path

    @property
    def store(self) -> Path:
        """The encrypted database."""
        return self.folder / "agreements.db"

    @property
    def slots(self) -> Path:
        """The key file."""
        return self.folder / "keyslots.json"

    @property
    def spare_slots(self) -> Path:
        """The key file's twin, kept beside the backups it opens: with neither, all is lost."""
        return self.backups / "keyslots.json"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.folder / "settings.json"

    @property
    def log(self) -> Path:
        """The log: ids and codes, never words."""
        return self.folder / "ledarapp.log"

    @property
    def backups(self) -> Path:
        """The folder of verified copies."""
        return self.folder / "backups"

    @property
    def identity(self) -> Path:
        """The signing certificate and its encrypted key."""
        return self.folder / "identity.p12"


def default_profile(
    environment: Mapping[str, str] = os.environ, system: str = sys.platform, home: Path | None = None
) -> Profile:
    """Return the profile of the person at the keyboard, where the operating system keeps local data.

    On Windows that is *local* application data, which neither roams nor is redirected to a cloud.
    """
    home = home or Path.home()
    if system == "win32":
        return Profile(Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Ledarapp")
    if system == "darwin":
        return Profile(home / "Library" / "Application Support" / "Ledarapp")
    data = Path(environment.get("XDG_DATA_HOME", ""))
    return Profile((data if data.is_absolute() else home / ".local" / "share") / _NAME)


def policy_file(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Path:
    """Return where an organisation lays down what holds for everybody on this computer."""
    if system == "win32":
        return Path(environment.get("PROGRAMDATA") or "C:\\ProgramData") / "Ledarapp" / "policy.toml"
    if system == "darwin":
        return Path("/Library/Application Support/Ledarapp/policy.toml")
    return Path("/etc/ledarapp/policy.toml")


def resources() -> Path:
    """Return the folder of fonts, forms and messages: beside the package, else in the repository."""
    return _beside("resources")


def translations() -> Path:
    """Return the folder of compiled interface words."""
    return _beside("translations")


def _beside(name: str) -> Path:
    package = Path(__file__).resolve().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


# One folder name that gives a service away, without case. All of them copy a live database as files, which
# gave a good copy in 5 to 17 of 60 tries.
_SERVICES = (
    (r"onedrive([ _-].*)?", "OneDrive"),
    (r"sharepoint([ _-].*)?", "SharePoint"),
    (r"dropbox([ _-].*)?", "Dropbox"),
    (r"icloud ?drive.*|mobile documents|com~apple~clouddocs", "iCloud"),
    (r"google ?drive.*|googledrive.*|drivefs", "Google Drive"),
    (r"nextcloud.*", "Nextcloud"),
    (r"owncloud.*", "ownCloud"),
    (r"box sync|box|box-box", "Box"),
    (r"pclouddrive|pcloud drive|pcloud ?sync", "pCloud"),
    (r"mega|megasync.*", "MEGA"),
    (r"jotta(cloud)?( sync)?", "Jottacloud"),
    (r"seafile|seadrive.*", "Seafile"),
    (r"synologydrive|synology drive|cloudstation", "Synology Drive"),
    (r"proton ?drive.*", "Proton Drive"),
    (r"kdrive", "kDrive"),
    (r"tresorit.*|tresors", "Tresorit"),
    (r"yandex\.?disk", "Yandex.Disk"),
    (r"sync\.com|syncthing", "Syncthing"),
    (r"cloudstorage", "CloudStorage"),
    (r"gvfs|kio-fuse.*", NETWORK),
)
# What Google Drive calls its own disk, which it gives a letter: words that mean nothing anywhere else.
_STREAMED = "(my|shared) drives?|min disk|min enhet|mit drev|oma drive|delade enheter|delte disker"
_MARKERS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".seafile-data": "Seafile",
}
_NETWORK = (
    r"afpfs|afs|beegfs|ceph|cifs|davfs|glusterfs|gfs2|lustre|ncpfs|nfs4?|smb[23]|smbfs"
    r"|fuse\.(davfs2?|glusterfs|gvfsd-fuse|onedriver|rclone|smbnetfs|sshfs)"
)
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_REMOTE_DRIVE = 4


def sync_folder(path: Path) -> str | None:
    """Return the service that copies this folder behind the program's back, ``NETWORK``, or None."""
    resolved = path.resolve()
    return (
        sync_shape(str(path))
        or sync_shape(str(resolved))
        or _known_place(resolved, os.environ)
        or _marked(resolved)
        or _network_mount(resolved)
        or _network_drive(resolved)
    )


def sync_shape(path: str) -> str | None:
    r"""Return the service a path's words give away (``C:\Users\k\OneDrive - Example\…``), or None."""
    windows = re.match(r"[A-Za-z]:|\\", path) is not None
    parts: PurePath = PureWindowsPath(path) if windows else PurePosixPath(path)
    if re.match(r"(//|\\\\)(\?\\UNC\\|[^?./\\])", path, re.IGNORECASE):
        return NETWORK
    if windows and re.fullmatch(_STREAMED, "".join(parts.parts[1:2]), re.IGNORECASE):
        return "Google Drive"
    for part in parts.parts:
        for pattern, name in _SERVICES:
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return name
    return None


def _known_place(path: Path, environment: Mapping[str, str]) -> str | None:
    """OneDrive names its own folder in the environment, whatever the folder is called."""
    places = (environment.get(name, "") for name in _ONEDRIVE)
    return "OneDrive" if any(place and path.is_relative_to(place) for place in places) else None


def _marked(path: Path) -> str | None:
    """Some services leave a mark in the folder they keep in step."""
    for folder in (path, *path.parents):
        for mark, name in _MARKERS.items():
            # In the home folder ``.dropbox`` is the program's own state, not the mark of a shared folder.
            if folder != Path.home() and (folder / mark).exists():
                return name
    return None


def _network_mount(path: Path, mounts: Path = Path("/proc/mounts")) -> str | None:
    """On Linux the mount table tells which folders lie on another machine."""
    if not mounts.exists():
        return None
    found = (len("/"), "")
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, place, kind, *_ = (*line.split(" "), "", "", "")
        place = place.replace("\\040", " ")
        if path.is_relative_to(place or "/") and len(place) >= found[0]:
            found = (len(place), kind)
    return NETWORK if re.fullmatch(_NETWORK, found[1]) else None


def _network_drive(path: Path) -> str | None:
    """On Windows a letter may stand for a folder on another machine."""
    if sys.platform == "win32" and path.drive:
        import ctypes  # noqa: PLC0415 - a door that only Windows has

        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\")
        return NETWORK if kind == _REMOTE_DRIVE else None
    return None
