"""Cases I: where the data are, and what it is called."""

from __future__ import annotations

from urllib.parse import urlsplit

from picqer.sandbox import Sandbox
from tests.command import Picqer
from tests.faults.catalogue import fault


@fault("I7", "exit 78, the message names the port")
def test_i7_a_port_that_is_in_use(sandbox: Sandbox, picqer: Picqer) -> None:
    port = str(urlsplit(sandbox.base_url).port)
    done = picqer("sandbox", "--port", port, "--orders", "1")

    assert 78 == done.returncode
    assert f"Port {port}" in done.stderr
