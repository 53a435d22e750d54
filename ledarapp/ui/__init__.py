"""The window and its screens; the only room that knows Qt. Talks to operations, domain and messages."""

from __future__ import annotations

from ledarapp.ui.immortal import keep_none_alive

keep_none_alive()
