"""What can go wrong, named by meaning.

PicqerError
├── ConfigurationError   a setting is missing or wrong; nothing was asked            exit 78
├── KeyRefused           Picqer does not accept the key at all                       exit 77
├── NotReadable          this key may not read this list; the other lists go on
├── NotFound             no such record or list
├── TryAgainLater        Picqer or the network did not answer in time                exit 75
│   ├── LimitStays       the rate limit does not lift; nothing more is asked
│   ├── Uncertified      a walk could not prove that it saw everything
│   ├── TimeIsUp         the run was given so many minutes only
│   └── Interrupted      somebody stopped the run
├── ContractBroken       an answer that cannot be trusted as what it should be       exit 65
│   ├── FilterIgnored    a list shows rows that its filter excludes
│   └── TooLarge         an answer that is not read, because of its size
├── DeletionsWithheld    rows seem to be gone and are not believed to be             exit 65
│   ├── TooManyGone      so many that the list is doubted
│   └── KeyChanged       the account is read with another key, which may see less
└── UnexpectedError      a bug of this program, in one collection                    exit 70
"""

from __future__ import annotations


class PicqerError(Exception):
    """Anything that stops the reading of a collection; the message names the cause and the fix in one sentence."""

    exit_code = 70


class ConfigurationError(PicqerError):
    """A setting is missing or cannot be used; nothing is asked before it is right."""

    exit_code = 78


class KeyRefused(PicqerError):
    """Picqer does not accept the API key, for any list."""

    exit_code = 77

    def __init__(self, status: int, path: str) -> None:
        self.status = status
        self.path = path
        super().__init__(
            f"Picqer refused the API key ({status} on {path}): check sources.picqer.api_key against "
            "Settings > API Keys in Picqer, and sources.picqer.account against the address of your Picqer."
        )


class NotReadable(PicqerError):
    """The key is good, yet may not read this list (another role, a fulfilment key, a module that is off)."""

    exit_code = 0

    def __init__(self, status: int, path: str) -> None:
        self.status = status
        self.path = path
        super().__init__(
            f"{path} is not readable with this key ({status}); give the key's user more rights to load it."
        )


class NotFound(PicqerError):
    """404: the record is gone, or the account has no such list."""

    exit_code = 0

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(f"{path} does not exist in this account (404).")


class TryAgainLater(PicqerError):
    """The retries of a request, or of the whole run, are used up."""

    exit_code = 75


class LimitStays(TryAgainLater):
    """The rate limit is that of the key: when it does not lift for one question, it does not for any."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path}: the rate limit is reached (429) and does not lift: do other programs use the same API key? "
            "Nothing is lost, run again later."
        )


class Uncertified(TryAgainLater):
    """The pages of a walk could not be linked; what was read is kept, nothing is inferred from absence."""


class TimeIsUp(TryAgainLater):
    """The run was given so many minutes only; what was read is loaded, the next run goes on."""


class Interrupted(TryAgainLater):
    """Somebody stopped the run."""

    def __init__(self) -> None:
        super().__init__("interrupted; nothing is lost, the next run goes on.")


class ContractBroken(PicqerError):
    """An answer of another form than the API promises."""

    exit_code = 65


class FilterIgnored(ContractBroken):
    """A list shows rows that its filter excludes: the server does not know the filter."""

    def __init__(self, path: str, names: str) -> None:
        super().__init__(f"{path} ignores the filter {names}, so that it cannot be read in part.")


class TooLarge(ContractBroken):
    """An answer was too large, and so is each part of it that could be asked for."""

    def __init__(self, question: str, said: str) -> None:
        super().__init__(
            f"{question}: {said}, and cannot be asked for in smaller parts: shorten in Picqer what makes its rows so "
            "large, such as descriptions, remarks or attachments in them."
        )


class DeletionsWithheld(PicqerError):
    """Rows seem to be gone and are not believed to be; new and changed rows are loaded all the same."""

    exit_code = 65


class TooManyGone(DeletionsWithheld):
    """So many rows are absent that the list is doubted, not the rows."""

    def __init__(self, collection: str, suspects: int, rows: int) -> None:
        super().__init__(
            f"{suspects} of {rows} rows of {collection} seem to be gone, too many to believe: none was marked as "
            f"deleted. If they really are gone: picqer load {collection} --accept-deletes {collection}"
        )


class KeyChanged(DeletionsWithheld):
    """The account is read with another key than before, which may see less; absence means nothing until then."""

    def __init__(self) -> None:
        super().__init__(
            "the API key is another one than before, which may see less: no row is marked as deleted. If this key "
            "sees as much as the one before it, or is meant to see less: picqer load --accept-key"
        )


class UnexpectedError(PicqerError):
    """A bug ended the reading of one collection; the others go on, and what was read of it is read again."""

    def __init__(self, collection: str, error: Exception) -> None:
        self.error = error
        super().__init__(
            f"{collection} was not read to its end ({type(error).__name__}): a bug of this program. The other "
            "collections are not affected. Report it with the log of this run."
        )
