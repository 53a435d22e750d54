"""Builds the Debian package from the bundle: dpkg-deb and nothing else, the same bytes from the same bundle.

python -m installer.linux.deb dist/ledarapp dist
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installer import icons, manual
from installer.facts import PACKAGE_MIME, ROOT, VERSION, description
from installer.same import FEWEST

HERE = Path(__file__).parent
MAINTAINER = "The authors of Ledarapp <ledarapp@localhost>"
_EPOCH = 1_767_225_600
"""The date that every file bears, where nothing says another (``SOURCE_DATE_EPOCH``)."""
_LEVEL = "9"
_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
_ENTRY = re.compile(r"^## (\S+) – (.+?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def build(bundle: Path, out: Path, version: str = VERSION) -> Path:
    """Build the package of this bundle and return where it lies."""
    if sum(each.is_file() for each in bundle.rglob("*")) < FEWEST:
        raise SystemExit(f"{bundle} holds no bundle: run make pack")
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _program(bundle, tree)
    _desktop(tree)
    _documentation(tree)
    _level(tree)
    _control(tree, version)
    made = out / f"ledarapp_{version}_{_architecture()}.deb"
    out.mkdir(parents=True, exist_ok=True)
    epoch = str(_epoch())
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{_LEVEL}", "--build", tree, made],
        env={**os.environ, "SOURCE_DATE_EPOCH": epoch},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return made


def _program(bundle: Path, tree: Path) -> None:
    shutil.copytree(bundle, tree / "usr/lib/ledarapp", symlinks=True)
    start = tree / "usr/bin/ledarapp"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/ledarapp/ledarapp")


def _desktop(tree: Path) -> None:
    share = tree / "usr/share"
    _put(HERE / "ledarapp.desktop", share / "applications/ledarapp.desktop")
    _put(HERE / "ledarapp.xml", share / "mime/packages/ledarapp.xml")
    _put(HERE / "metainfo.xml", share / "metainfo/io.ledarapp.Ledarapp.metainfo.xml")
    mime = PACKAGE_MIME.replace("/", "-")
    for svg, kind, name in (
        (ROOT / "resources/icons/ledarapp.svg", "apps", "ledarapp"),
        (HERE / "package.svg", "mimetypes", mime),
    ):
        theme = share / "icons/hicolor"
        _put(svg, theme / f"scalable/{kind}/{name}.svg")
        for side in _SIDES:
            picture = theme / f"{side}x{side}/{kind}/{name}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            picture.write_bytes(icons.drawn(svg, side))


def _documentation(tree: Path) -> None:
    share = tree / "usr/share"
    manual.main(share / "man")
    for page in sorted((share / "man").rglob("*.1")):
        _packed(page.read_bytes(), page.with_name(f"{page.name}.gz"))
        page.unlink()
    folder = share / "doc/ledarapp"
    _put(HERE / "copyright", folder / "copyright")
    _put(ROOT / "LICENSE", folder / "LICENSE")
    for name in ("managed.md", "installing.md", "policy.example.toml"):
        _put(ROOT / "docs" / name, folder / name)
    for name in ("NOTICES", "sbom.cdx.json"):
        _put(ROOT / "build" / "supply" / name, folder / name)
    _packed(changelog().encode(), folder / "changelog.gz")
    _put(HERE / "lintian-overrides", share / "lintian/overrides/ledarapp")


def changelog() -> str:
    """Return the project's changes the way Debian writes them."""
    told = []
    for version, _, body in _ENTRY.findall((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")):
        points = [" ".join(each.split()) for each in re.split(r"^- ", body, flags=re.MULTILINE)[1:]]
        day = format_datetime(datetime.fromtimestamp(_epoch(), UTC))
        lines = "\n".join(f"  * {each}" for each in points)
        told.append(f"ledarapp ({version}) stable; urgency=low\n\n{lines}\n\n -- {MAINTAINER}  {day}\n")
    if not told:
        raise SystemExit("CHANGELOG.md tells of no version")
    return "\n".join(told)


def _control(tree: Path, version: str) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir(mode=0o755)
    kept = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    text = (
        (HERE / "control")
        .read_text(encoding="utf-8")
        .format(
            version=version,
            architecture=_architecture(),
            maintainer=MAINTAINER,
            size=sum(path.stat().st_size for path in kept) // 1024,
            description=description().partition(":")[0].lower(),
        )
    )
    (folder / "control").write_text(text, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in kept)  # noqa: S324  Debian's form
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    shutil.copy(HERE / "postrm", folder / "postrm")
    (folder / "postrm").chmod(0o755)
    for path in (folder, *folder.iterdir()):
        os.utime(path, (_epoch(), _epoch()))


def _level(tree: Path) -> None:
    """Give every file one date and plain rights, whoever built it and with whatever mask."""
    tree.chmod(0o755)
    for path in sorted(tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (_epoch(), _epoch()), follow_symlinks=False)
    os.utime(tree, (_epoch(), _epoch()))


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _packed(data: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(data, mtime=0))


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _EPOCH)


def _architecture() -> str:
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4]))
