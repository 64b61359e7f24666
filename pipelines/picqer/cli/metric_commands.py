"""Groups of commands with one command per metric, each with an option per parameter of the metric."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from .options import Decorator, analytics, several

if TYPE_CHECKING:
    from ..metrics.catalog import Metric


class MetricCommands(click.Group):
    """One command for each metric, made when it is asked for; it calls `act` with the metric and its parameters."""

    def __init__(self, *args: Any, act: Callable[..., None], options: Sequence[Decorator], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._act = act
        self._options = options

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's own signature
        """The metrics, in their order."""
        return [*metrics()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a metric."""
        metric = metrics().get(cmd_name)
        return _command(metric, self._act, self._options) if metric else None


def metrics() -> Mapping[str, Metric]:
    """Every metric by its name.

    Raises:
        ConfigurationError: their packages are not installed.
    """
    with analytics("Metrics"):
        from ..metrics.catalog import METRICS
    return METRICS


def _command(metric: Metric, act: Callable[..., None], options: Sequence[Decorator]) -> click.Command:
    def run(**given: Any) -> None:
        act(metric, {name: given.pop(name) for name in metric.parameters}, **given)

    parameters = (_parameter(name, usual) for name, usual in metric.parameters.items())
    unparametrized = click.command(metric.name, help=metric.question, epilog=metric.grain)(run)
    command: click.Command = several(*parameters, *options)(unparametrized)
    return command


def _parameter(name: str, usual: Any) -> Decorator:
    kind = float if isinstance(usual, float) else int
    return click.option(f"--{name.replace('_', '-')}", type=kind, default=usual, show_default=usual is not None)
