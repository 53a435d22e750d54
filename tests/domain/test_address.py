"""A register's address holds no password, and asks for protection where it leads over a network."""

import pytest

from ledarapp.domain.address import read
from ledarapp.domain.errors import LedarappError


def test_over_a_network_the_server_proves_who_it_is() -> None:
    found = read("postgresql://kari@register.example/avtaler")
    assert (found.user, found.host, found.port, found.database) == (
        "kari",
        "register.example",
        5432,
        "avtaler",
    )
    assert dict(found.options) == {"sslmode": "verify-full", "sslrootcert": "system"}
    assert found.name == "kari@register.example:5432/avtaler"
    own = read("postgresql://register.example:6432/avtaler?sslmode=verify-ca&sslrootcert=/etc/ca.pem")
    assert dict(own.options) == {"sslmode": "verify-ca", "sslrootcert": "/etc/ca.pem"}
    assert own.name == "register.example:6432/avtaler"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_on_this_computer_nothing_is_asked_for(host: str) -> None:
    assert read(f"postgresql://{host}/avtaler").options == ()
    assert read("postgresql:///avtaler?host=/run/postgresql").host == "/run/postgresql"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "bad_address"),
        ("avtaler", "bad_address"),
        ("https://register.example/avtaler", "bad_address"),
        ("postgresql://register.example", "bad_address"),
        ("postgresql://register.example/a/b", "bad_address"),
        ("postgresql://register.example:port/avtaler", "bad_address"),
        ("postgresql://register.example/avtaler?sslmode", "bad_address"),
        ("postgresql://register.example/avtaler?sslmode=require&sslmode=disable", "bad_address"),
        ("postgresql://register.example/avtaler?options=-csearch_path%3Dx", "bad_address"),
        ("postgresql://register.example/avtaler?host=/tmp", "bad_address"),
        ("postgresql:///avtaler?host=elsewhere.example", "bad_address"),
        ("postgresql://kari:hemmelig@register.example/avtaler", "password_in_address"),
        ("postgresql://register.example/avtaler?password=hemmelig", "password_in_address"),
        ("postgresql://register.example/avtaler?sslmode=disable", "unprotected"),
        ("postgresql://10.0.0.7/avtaler?sslmode=prefer", "unprotected"),
    ],
)
def test_what_is_no_address_is_refused_and_never_repeated(url: str, code: str) -> None:
    with pytest.raises(LedarappError) as caught:
        read(url)
    assert caught.value.code == f"register.{code}"
    assert "hemmelig" not in str(caught.value)
