"""`picqer load --plan`: what a load will cost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .tables import collection_table, in_minutes, show

if TYPE_CHECKING:
    from rich.table import Table

    from ..load.api import Job
    from ..load.inspect.plan import Plan


def show_plan(job: Job, home: Path) -> None:
    """Print rows, requests and minutes of a load; nothing is loaded."""
    from ..load.inspect.plan import plan
    from ..load.run_log.api_key import verify_account

    sync = job.sync
    if job.destination.restore_state():
        verify_account(sync, job.destination.pipeline)
    planned = plan(sync, job.destination.pipeline)
    show(_plan_table(planned))
    if sync.deletions.doubt:
        click.echo(f"picqer: {sync.deletions.doubt}", err=True)
    disk = f", about {planned.disk >> 20:,} MB in {job.destination.where}" if planned.disk else ""
    click.echo(
        f"{planned.requests:,} requests, {in_minutes(planned.minutes)} at {sync.client.budget.allowed} a "
        f"minute{disk}. Measured with {sync.client.sent} requests; nothing was loaded. Home {home}"
    )


def _plan_table(planned: Plan) -> Table:
    table = collection_table(f"{planned.rows:,} rows, {planned.requests:,} requests", ("rows", "requests"))
    for step in planned.steps:
        state = f"[yellow]{step.state}[/]: {step.error}" if step.error else step.state
        table.add_row(step.name, f"{step.rows:,}", f"{step.requests:,}", state)
    return table
