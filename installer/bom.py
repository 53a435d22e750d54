"""The bill of materials as CycloneDX JSON; the same parts give the same bytes."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from installer.facts import NAME, VERSION

if TYPE_CHECKING:
    from installer.supply import Part

_SPACE = uuid.UUID("6f7f3f0e-6a3e-5f3c-9a43-3a1f0c1d5f10")
_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""A bill is told apart by its number, which its content gives; a clock would make every build another."""


def written(parts: tuple[Part, ...]) -> str:
    """Return the bill of these parts."""
    program = Component(
        name=NAME, version=VERSION, type=ComponentType.APPLICATION, bom_ref=f"{NAME}@{VERSION}"
    )
    program.licenses.add(LicenseFactory().make_from_string("EUPL-1.2"))
    made = {part: _component(part) for part in parts}
    packages = {part.name: component for part, component in made.items() if not part.inside}
    bill = Bom(components=made.values())
    bill.metadata.component = program
    bill.metadata.timestamp = _DAY
    bill.register_dependency(program, packages.values())
    for part, component in made.items():
        if part.inside:
            bill.register_dependency(packages[part.inside], [component])
    bill.serial_number = uuid.uuid5(_SPACE, repr(parts))
    return json.dumps(json.loads(JsonV1Dot6(bill).output_as_string()), indent=1, sort_keys=True) + "\n"


def _component(part: Part) -> Component:
    purl = None if part.inside else PackageURL("pypi", None, part.name, part.version)
    component = Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=BomRef(f"{part.inside or 'package'}/{part.name}@{part.version}"),
        purl=purl,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in part.hashes],
    )
    component.licenses.add(LicenseFactory().make_from_string(part.licence))
    if part.inside:
        component.properties.add(Property(name="ledarapp:inside", value=part.inside))
    return component
