"""One invocation that brings an account into a destination: `picqer.load(home=…, destination=…, collections=…)`.

`picqer.load` is this folder and the function as well: whichever is imported first, `picqer.load(…)` works, and so does
`from picqer.load.run import …`. What it takes and returns: `picqer.load.api.load`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class _CallableModule(ModuleType):
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Load an account, see `picqer.load.api.load`."""
        from .api import load  # noqa: PLC0415  importing it imports dlt, which must not start before its home is known

        return load(*args, **kwargs)

    def __reduce__(self) -> tuple[Any, ...]:
        """Let it go to a process pool, as a function can."""
        return import_module, (self.__name__,)


sys.modules[__name__].__class__ = _CallableModule
