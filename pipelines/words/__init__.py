"""What people read, in Dutch or English."""

from .language import EN, LANGUAGES, NL, NOTHING, Language, kind, language

__all__ = ["EN", "LANGUAGES", "NL", "NOTHING", "Language", "kind", "language"]
