"""What Atheris calls: any bytes into the container reader and the codec; only our own error may come out."""

import sys

import atheris  # type: ignore[import-untyped]

with atheris.instrument_imports():
    from ledarapp.domain.errors import LedarappError
    from ledarapp.exchange import codec, package


def one(data: bytes) -> None:
    """Read the bytes both ways."""
    for read in (package.open_package, codec.decode):
        try:
            read(data)
        except LedarappError:
            continue


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
