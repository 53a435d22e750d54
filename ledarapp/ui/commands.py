"""The commands of the main window: File, Edit, View, Agreement and Help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from ledarapp.ui import amend, last_place, theme
from ledarapp.ui.command import Command
from ledarapp.ui.comparing import comparing
from ledarapp.ui.finding import finding
from ledarapp.ui.guarding import guarding
from ledarapp.ui.helping import helping
from ledarapp.ui.language import LANGUAGES, translate
from ledarapp.ui.menus import Menus, editing
from ledarapp.ui.recent import add_recent
from ledarapp.ui.regions import next_region
from ledarapp.ui.stepping import stepping
from ledarapp.ui.theme import PERCENTS
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.trail import trail_commands
from ledarapp.ui.widgets.pause import commit_typing

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def build_menus(window: MainWindow) -> Menus:
    """Fill the window's menu bar and return what keeps it in line."""
    menus = Menus(window.menuBar())
    _file(menus, window)
    _edit(menus, window)
    _view(menus, window)
    _agreement(menus, window)
    _help(menus, window)
    window.workplace.language.changed.connect(menus.update)
    return menus


def _file(menus: Menus, window: MainWindow) -> None:
    menu = menus.menu(lambda: translate("Menus", "&File"))
    menus.add(
        menu,
        Command("new", lambda: translate("Menus", "&New agreement"), window.begin, "Ctrl+N"),
        Command("open", lambda: translate("Menus", "&Open…"), window.incoming.choose, "Ctrl+O"),
        Command("example", lambda: translate("Menus", "Look at an &example"), window.open_example),
        Command(
            "continue",
            lambda: last_place.words(window),
            lambda: last_place.go(window),
            "Ctrl+Shift+O",
            lambda: last_place.last(window) is not None,
        ),
        Command(
            "keep_version",
            lambda: translate("Menus", "Keep a &version…"),
            lambda: _keep_version(window),
            "Ctrl+S",
            lambda: window.host.journey is not None,
        ),
    )
    add_recent(menus, menu, window)
    menus.add(
        menu,
        None,
        _to(window, "preview", lambda: translate("Menus", "&Preview and print"), "Ctrl+P"),
        Command(
            "export",
            lambda: translate("Menus", "Save the &document as…"),
            lambda: _export(window),
            "Ctrl+E",
            lambda: window.host.journey is not None,
        ),
        _to(window, "package", lambda: translate("Menus", "Create pac&kage"), "Ctrl+Shift+E"),
        None,
        Command("settings", lambda: translate("Menus", "&Settings…"), lambda: _settings(window), "Ctrl+,"),
        *guarding(window),
        None,
        Command("close", lambda: translate("Menus", "&Close the window"), window.close, "Ctrl+W"),
        Command("quit", lambda: translate("Menus", "&Quit"), window.close, "Ctrl+Q"),
    )


def _edit(menus: Menus, window: MainWindow) -> None:
    menu = menus.menu(lambda: translate("Menus", "&Edit"))
    menus.add(
        menu,
        *stepping(window),
        None,
        *editing(),
        None,
        *finding(window),
    )


def _view(menus: Menus, window: MainWindow) -> None:
    menu = menus.menu(lambda: translate("Menus", "&View"))
    menus.add(
        menu,
        Command("overview", lambda: translate("Menus", "&Overview"), window.show_overview, "Alt+Home"),
        *trail_commands(window),
        Command("inbox", lambda: translate("Menus", "Inbo&x"), window.incoming.show_inbox, "Ctrl+Shift+I"),
        Command(
            "countersign",
            lambda: translate("Menus", "&Countersign together"),
            window.incoming.show_countersigning,
        ),
        Command(
            "alignment",
            lambda: translate("Menus", "Goals that hang togeth&er"),
            window.incoming.show_alignment,
        ),
        *comparing(window),
        None,
        Command("region", lambda: translate("Menus", "Next &region"), lambda: next_region(window, 1), "F6"),
        Command(
            "region_back",
            lambda: translate("Menus", "Previous re&gion"),
            lambda: next_region(window, -1),
            "Shift+F6",
        ),
        None,
    )
    _languages(menus, menus.submenu(menu, lambda: translate("Menus", "&Language")), window)
    _appearances(menus, menus.submenu(menu, lambda: translate("Menus", "&Appearance")), window)
    _sizes(menus, menus.submenu(menu, lambda: translate("Menus", "&Text size")), window)


def _languages(menus: Menus, menu: QMenu, window: MainWindow) -> None:
    menus.add(
        menu,
        *(
            Command(
                f"language_{key}",
                name,
                partial(window.preferences.speak, key),
                possible=lambda: not window.workplace.policy.binds("language"),
                checked=partial(_speaks, window, key),
            )
            for key, name in LANGUAGES.items()
        ),
        exclusive=True,
    )


def _appearances(menus: Menus, menu: QMenu, window: MainWindow) -> None:
    names = {
        Appearance.SYSTEM: lambda: translate("Menus", "As the &system"),
        Appearance.LIGHT: lambda: translate("Menus", "&Light"),
        Appearance.DARK: lambda: translate("Menus", "&Dark"),
        Appearance.CONTRAST: lambda: translate("Menus", "&High contrast"),
    }
    menus.add(
        menu,
        *(
            Command(
                f"appearance_{each}",
                name,
                partial(window.preferences.wear, each),
                checked=partial(_wears, each),
            )
            for each, name in names.items()
        ),
        exclusive=True,
    )


def _sizes(menus: Menus, menu: QMenu, window: MainWindow) -> None:
    use = window.preferences.scale

    def step(direction: int) -> None:
        at = min(range(len(PERCENTS)), key=lambda each: abs(PERCENTS[each] - theme.current().percent))
        use(PERCENTS[min(max(at + direction, 0), len(PERCENTS) - 1)])

    menus.add(
        menu,
        Command("larger", lambda: translate("Menus", "&Larger"), lambda: step(1), "Ctrl++; Ctrl+="),
        Command("smaller", lambda: translate("Menus", "&Smaller"), lambda: step(-1), "Ctrl+-"),
        Command("normal", lambda: translate("Menus", "&Normal size"), lambda: use(100), "Ctrl+0"),
        None,
    )
    menus.add(
        menu,
        *(
            Command(
                f"size_{percent}",
                f"{percent} %",
                partial(use, percent),
                checked=partial(_has_size, percent),
            )
            for percent in PERCENTS
        ),
        exclusive=True,
    )


def _agreement(menus: Menus, window: MainWindow) -> None:
    def is_open() -> bool:
        return window.host.journey is not None

    def move(steps: int) -> None:
        if window.host.journey is not None:
            window.host.journey.step_by(steps)

    def remark(direction: int) -> None:
        if window.host.journey is not None:
            window.host.walk_findings(direction)

    menu = menus.menu(lambda: translate("Menus", "&Agreement"), screen=True)
    menus.add(
        menu,
        Command(
            "step_next", lambda: translate("Menus", "&Next step"), lambda: move(1), "Alt+PgDown", is_open
        ),
        Command(
            "step_back", lambda: translate("Menus", "&Previous step"), lambda: move(-1), "Alt+PgUp", is_open
        ),
    )
    steps = menus.submenu(menu, lambda: translate("Menus", "&Go to step"))
    menus.add(steps, *(_step(window, number) for number in range(8)))
    menus.add(
        menu,
        None,
        Command("remark_next", lambda: translate("Menus", "Next &remark"), lambda: remark(1), "F8", is_open),
        Command(
            "remark_back",
            lambda: translate("Menus", "Previous re&mark"),
            lambda: remark(-1),
            "Shift+F8",
            is_open,
        ),
        None,
        Command(
            "dates",
            lambda: translate("Menus", "&Dates as calendar file…"),
            lambda: _save_dates(window),
            possible=lambda: _has_dates(window),
        ),
        Command(
            "amend",
            lambda: translate("Menus", "Propose an &amendment…"),
            lambda: amend.propose(window.host),
            possible=lambda: amend.can_propose(window.host),
        ),
    )


def _help(menus: Menus, window: MainWindow) -> None:
    def shortcuts() -> None:
        from ledarapp.ui.help_windows import show_shortcuts  # noqa: PLC0415  read when somebody asks

        show_shortcuts(window, menus)

    def about() -> None:
        from ledarapp.ui.help_windows import show_about  # noqa: PLC0415

        desk = window.workplace.desk
        show_about(window, desk.identity.parent, desk.resources / "NOTICES")

    def diagnosis() -> None:
        from ledarapp.ui.diagnosis import show_diagnosis  # noqa: PLC0415

        show_diagnosis(window)

    menu = menus.menu(lambda: translate("Menus", "&Help"))
    menus.add(
        menu,
        *helping(window),
        None,
        Command(
            "shortcuts",
            lambda: translate("Menus", "&Keyboard shortcuts"),
            shortcuts,
            "Ctrl+F1",
        ),
        Command("diagnosis", lambda: translate("Menus", "&Diagnostic report…"), diagnosis),
        Command("about", lambda: translate("Menus", "&About Ledarapp"), about),
    )


def _speaks(window: MainWindow, key: str) -> bool:
    return window.workplace.language.language == key


def _wears(appearance: Appearance) -> bool:
    return theme.current().appearance is appearance


def _has_size(percent: int) -> bool:
    return theme.current().percent == percent


def _step(window: MainWindow, number: int) -> Command:
    def act() -> None:
        if window.host.journey is not None:
            window.host.journey.go(window.host.journey.steps[number])

    def possible() -> bool:
        return window.host.journey is not None and number < len(window.host.journey.steps)

    def name() -> str:
        from ledarapp.ui.progress import step_name  # noqa: PLC0415

        journey = window.host.journey
        if journey is not None and number < len(journey.steps):
            return f"&{number + 1}  {step_name(journey.steps[number])}"
        return translate("Menus", "Step &{0}").format(number + 1)

    return Command(f"step_{number + 1}", name, act, f"Ctrl+{number + 1}", possible)


def _to(window: MainWindow, key: str, text: object, shortcut: str) -> Command:
    def possible() -> bool:
        return window.host.journey is not None and key in window.host.journey.keys

    return Command(key, text, lambda: window.host.go(key), shortcut, possible)  # type: ignore[arg-type]


def _export(window: MainWindow) -> None:
    """Show the preview, where the edition is chosen, and save it as soon as it is drawn."""
    from ledarapp.ui.screens.preview import PreviewScreen  # noqa: PLC0415  with the other screens

    window.host.go("preview")
    screen = window.host.journey.current if window.host.journey is not None else None
    if isinstance(screen, PreviewScreen):
        screen.save_when_drawn()


def _has_dates(window: MainWindow) -> bool:
    return window.host.journey is not None and bool(window.host.journey.session.agreement.milestones)


def _save_dates(window: MainWindow) -> None:
    from ledarapp.operations.desk import Opened  # noqa: PLC0415  read when somebody asks
    from ledarapp.ui.parts.output import save_dates  # noqa: PLC0415

    if window.host.journey is not None:
        commit_typing()
        session = window.host.journey.session
        opened = Opened(agreement=session.agreement, template=session.template, side=session.side)
        save_dates(window, window.host, opened)


def _keep_version(window: MainWindow) -> None:
    from ledarapp.ui.keep_version import ask  # noqa: PLC0415  read when somebody asks

    ask(window)


def _settings(window: MainWindow) -> None:
    from ledarapp.ui.settings_window import SettingsWindow  # noqa: PLC0415  read when somebody asks

    SettingsWindow(window).show()
