"""The group of all commands, and how each ends: with one sentence and the exit code of what happened."""

from __future__ import annotations

import signal
import sys
import traceback
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

import click

from .check import check
from .collections import collections
from .forget import forget
from .load import load
from .metric import metric
from .notebook import notebook
from .outputs import guard, is_for_programs, keep_private, say
from .report import report
from .sandbox import sandbox
from .setup import setup
from .sql import sql
from .status import status
from .verify import verify
from .views import views

BUG = 70
INTERRUPTED = 75
CONFIGURATION = 78
ENDING = ("SIGTERM", "SIGHUP")
"""Signals that end a command as Ctrl-C does, where the system has them."""


@click.group(context_settings={"color": True})  # else click drops what looks like a colour from a text
@click.version_option(version("picqer-pipelines"), prog_name="picqer")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def picqer(*, debug: bool) -> None:
    """Your whole Picqer account in DuckDB or any dlt destination. Unofficial and read-only."""
    click.get_current_context().obj = debug


for command in (setup, check, load, status, verify, collections, metric, sql, views, report, notebook, forget, sandbox):
    picqer.add_command(command)


def main() -> None:
    """Run the command."""
    guard()
    keep_private()
    _heed_signals()
    _refuse_no_folder()
    try:
        picqer(standalone_mode=False)
    except click.ClickException as error:
        if is_for_programs():
            say(f"picqer: {error.format_message()}")
        else:
            error.show()
        raise SystemExit(error.exit_code) from error
    except (click.Abort, KeyboardInterrupt) as error:
        say("picqer: interrupted; nothing is lost, the next run goes on.")
        raise SystemExit(INTERRUPTED) from error
    except Exception as error:  # noqa: BLE001  whatever it is, it must end with its exit code and a sentence
        _end(error)


def _refuse_no_folder() -> None:
    """Neither relative paths nor dlt work in a folder that was removed."""
    try:
        Path.cwd()
    except OSError as error:
        say(f"picqer: the current folder cannot be used ({error.strerror}): change to one that exists.")
        raise SystemExit(CONFIGURATION) from error


def _heed_signals() -> None:
    """Let no signal end the command without a word; one that is ignored, as `nohup` does, stays so."""
    for number in (getattr(signal, name) for name in ENDING if hasattr(signal, name)):
        if signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


def _end(error: BaseException) -> NoReturn:
    """End the command with one sentence and the exit code of the error's meaning; a traceback only with --debug."""
    if "--debug" in sys.argv:
        traceback.print_exception(error)
    if not hasattr(error, "exit_code"):
        from ..load.failures import meaning

        error = meaning(error) or error
    code = getattr(error, "exit_code", BUG)
    if code == BUG:
        say(f"picqer: a bug ({type(error).__name__}): run `picqer --debug …` and report it with `picqer check --json`.")
    else:
        say(f"picqer: {error}")
    raise SystemExit(code) from error
