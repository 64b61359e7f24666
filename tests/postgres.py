"""The PostgreSQL server that the environment names (PGHOST and so on), as a destination."""

from __future__ import annotations

import os

import pytest

NAMED = {"HOST": "PGHOST", "PORT": "PGPORT", "DATABASE": "PGDATABASE", "USERNAME": "PGUSER", "PASSWORD": "PGPASSWORD"}


def lead_to_postgres(environment: pytest.MonkeyPatch) -> None:
    """Let `destination.postgres` be that server; a test without one is skipped."""
    if "PGHOST" not in os.environ:
        pytest.skip("needs a PostgreSQL server: run it inside `pg_virtualenv`, as .ci/run does")
    for setting, variable in NAMED.items():
        environment.setenv(f"DESTINATION__POSTGRES__CREDENTIALS__{setting}", os.environ[variable])
