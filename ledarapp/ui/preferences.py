"""The person's choices about the program: taken into use at once in every open window, and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ledarapp.settings import Appearance as Chosen
from ledarapp.settings import Density
from ledarapp.ui import dates, theme
from ledarapp.ui.tokens import Appearance

if TYPE_CHECKING:
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.workplace import Workplace


class Preferences:
    """What the View menu and the settings window change, through one door."""

    def __init__(self, workplace: Workplace, host: WindowHost) -> None:
        self._workplace, self._host = workplace, host

    def keep(self, **values: object) -> None:
        """Keep these settings by their names; a choice that can't be written is told and still in force.

        What an organisation has decided stays as it is.
        """
        free = {name: value for name, value in values.items() if not self._workplace.policy.binds(name)}
        settings = replace(self._workplace.settings, **free)  # type: ignore[arg-type]  # by name
        self._host.attempt(lambda: self._workplace.keep_settings(settings))

    def speak(self, language: str) -> None:
        """Change the interface's language."""
        self._workplace.language.use(language)
        self.keep(language=language)

    def write_as(self, region: str) -> None:
        """Write short dates as this region does; empty: as the language does."""
        dates.use_region(region)
        self._workplace.language.region = region
        self.keep(regional=region)
        # Every date in sight is read again, as at a change of language.
        self._workplace.language.use(self._workplace.language.language)

    def wear(self, appearance: Appearance) -> None:
        """Change the appearance."""
        theme.current().set_appearance(appearance)
        self.keep(appearance=Chosen(appearance.value))

    def scale(self, percent: int) -> None:
        """Change the text size."""
        theme.current().set_percent(percent)
        self.keep(text_scale=theme.current().percent)

    def space_out(self, density: Density) -> None:
        """Let things stand closer together, or apart."""
        theme.current().set_compact(compact=density is Density.COMPACT)
        self.keep(density=density)

    def stamp_with(self, address: str) -> None:
        """Have signatures time-stamped by this server from now on; empty: by none."""
        workplace = self._workplace
        workplace.desk = replace(workplace.desk, timestamp_url=address)
        self.keep(timestamp_url=address)

    def prove_later(self, *, wanted: bool) -> None:
        """Have signed files take along what proves them when their authorities are gone."""
        workplace = self._workplace
        workplace.desk = replace(workplace.desk, lasting_proof=wanted)
        self.keep(lasting_proof=wanted)
