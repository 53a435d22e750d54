"""The keys to a profile: who can open the store, and by what; the only room that knows the keyring."""

from ledarapp.keys.slots import KeySlots, NewKey, SlotState

__all__ = ["KeySlots", "NewKey", "SlotState"]
