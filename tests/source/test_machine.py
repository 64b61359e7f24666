"""Whatever happens in the shop and to the program, the run after it ends with the truth."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from picqer.sandbox import Account, ListOrder, Sandbox
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.settings import Settings
from tests.business import pass_time
from tests.conftest import VirtualClock
from tests.source.memory import MemoryDestination
from tests.syncs import sync_of
from tests.truth import IN_EACH_RUN, PROMISED

ALL = (*PROMISED, "products", "customers", "returns", "tags", "comments", "tasks", "locations", "suppliers", "users")
IN_LIST_ONLY = ("backorders", "users")
"""Lists that leave out fields of the record that the account holds: compared by key and not by look."""


class Shop(RuleBasedStateMachine):
    """A shop, its server in any list order, and a destination; runs that are killed, runs amid business, quiet runs."""

    @initialize(seed=st.integers(1, 40), order=st.sampled_from(ListOrder))
    def open(self, seed: int, order: ListOrder) -> None:
        """A first load, whatever happens meanwhile."""
        self.clock = VirtualClock()
        self.account = Account(seed=seed, orders=30)
        orders = dict.fromkeys(self.account.tables, order)
        self.server = Sandbox(self.account, clock=self.clock.monotonic, list_orders=orders, limit=100_000)
        self.destination = MemoryDestination()

    @rule(steps=st.integers(1, 60))
    def business(self, steps: int) -> None:
        """Time passes in the shop."""
        for _ in range(steps):
            self.account.step()

    @rule(until=st.integers(0, 60), portion=st.sampled_from([5, 40, 450]))
    def killed(self, until: int, portion: int) -> None:
        """A run that ends in the middle; what it had not committed is lost."""
        self.read(until=until, max_requests=portion)

    @rule(portion=st.sampled_from([5, 40, 450]))
    def busy(self, portion: int) -> None:
        """A run with something happening between any two requests."""
        self.server.before_each = self.account.step
        self.read(max_requests=portion)
        self.server.before_each = None

    @rule(portion=st.sampled_from([5, 40, 450]))
    def quiet(self, portion: int) -> None:
        """An ordinary run on a quiet account."""
        pass_time(self.account, timedelta(minutes=1))
        self.read(max_requests=portion)
        assert [] == self.differences(*PROMISED)

    @rule()
    def full(self) -> None:
        """Full runs, two for rows without a detail call."""
        for _ in range(2):
            self.read(is_full=True, max_requests=450)
        assert [] == self.differences(*ALL)

    def read(self, *, until: int | None = None, **options: Any) -> None:
        client = Client(self.server.base_url, "sandbox-key", "tests", Budget(limit=100_000), self.clock)
        zone = Settings(base_url=self.server.base_url, api_key="k").zone()
        try:
            sync = sync_of(client, zone=zone, verify_within=IN_EACH_RUN, verify_share=1.0, **options)
            self.destination.read(sync, until=until)
            broken = {one.name: one.error for one in sync.stats.values() if one.error}
            assert {} == broken or self.server.before_each
        finally:
            client.close()

    def differences(self, *names: str) -> list[str]:
        return [
            line
            for line in self.destination.unlike(self.account, *names)
            if not (line.split()[0] in IN_LIST_ONLY and line.split()[1] == "stale")
        ]

    def teardown(self) -> None:
        if hasattr(self, "server"):
            self.server.close()


@pytest.mark.slow
def test_no_interleaving_of_business_kills_and_runs_loses_a_row() -> None:
    """Random scripts; a counterexample that is found becomes a test of its own below."""
    run_state_machine_as_test(
        Shop,
        settings=settings(max_examples=14, stateful_step_count=8, deadline=timedelta(minutes=2), derandomize=True),
    )
