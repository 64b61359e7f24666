"""Texts and number formats of reports and notebooks, in Dutch and English."""

from .language import EN, NL, NO_VALUE, Language, column_format, language_by_code

__all__ = ["EN", "NL", "NO_VALUE", "Language", "column_format", "language_by_code"]
