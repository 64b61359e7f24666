"""What people read, in Dutch or English."""

from .language import EN, NL, NOTHING, Language, kind, language

__all__ = ["EN", "NL", "NOTHING", "Language", "kind", "language"]
