"""The wire: connections on loopback, one thread each; nothing here knows what is asked or replied."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .exchange import UNKNOWN, Refused, Reply, Request

BASE_PATH = "/api/v1/"
POLL_SECONDS = 0.02
JOIN_SECONDS = 5.0
RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class Listener(ThreadingMixIn, TCPServer):
    """Accepts connections and passes each request to `respond`.

    Attributes:
        failures: what went wrong here or in `respond`, except clients that hung up.
    """

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, port: int, respond: Callable[[Request], Reply]) -> None:
        super().__init__(("127.0.0.1", port), _Connection)
        self.respond = respond
        self.failures: list[Exception] = []
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._serving: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self.serve_forever, args=(POLL_SECONDS,), daemon=True)
        self._accepting.start()

    def pause(self, seconds: float) -> None:
        """Let time pass.

        Raises:
            ConnectionAbortedError: the listener closes meanwhile.
        """
        if seconds > 0 and self._stopping.wait(seconds):
            raise ConnectionAbortedError

    def close(self) -> None:
        """End every connection, whatever it is doing, and wait for its thread."""
        self._stopping.set()
        self.shutdown()
        self.server_close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in (self._accepting, *self._serving):
            thread.join(JOIN_SECONDS)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: D102  socketserver's own
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=True)
        self._open.add(request)
        self._serving = [*(one for one in self._serving if one.is_alive()), thread]
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        """Close without a shutdown, so that a reset is sent as a reset."""
        self._open.discard(request)
        self.close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002  socketserver's own
        """Print nothing: clients hang up as they like, and failures of our own are kept."""
        failure = sys.exception()
        if isinstance(failure, Exception) and not isinstance(failure, OSError):
            self.failures.append(failure)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Listener
    connection: socket.socket

    def handle_one_request(self) -> None:
        """Read a request of any method, reply to it, and keep the connection if the client wants to."""
        self.raw_requestline = self.rfile.readline()
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = self._request()
        try:
            reply = self.server.respond(request)
        except ConnectionAbortedError:
            raise
        except Exception as failure:  # noqa: BLE001  whatever it is, the sandbox raises it when it is closed
            self.server.failures.append(failure)
            reply = Refused(500, UNKNOWN, "The sandbox failed").reply
        self._deliver(replace(reply, body=b"") if request.method == "HEAD" else reply)

    def log_message(self, *args: object) -> None:
        """Log nothing: whoever wants to know asks `Sandbox.seen`."""

    def _request(self) -> Request:
        address = urlsplit(self.path)
        query = dict(parse_qsl(address.query, keep_blank_values=True))
        headers = {name.lower(): value for name, value in self.headers.items()}
        path = address.path.removeprefix(BASE_PATH).strip("/")
        return Request(self.command, path, query, headers, self.client_address[0])

    def _deliver(self, reply: Reply) -> None:
        way = reply.delivery
        if way.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        if way.reset or way.cut_after is not None:
            self.close_connection = True
        if way.reset and way.cut_after is None:
            return
        head = self._head(reply)
        if not way.stall and way.drip is None:
            self.wfile.write(head + reply.body[: way.cut_after])
            return
        self.wfile.write(head)
        self.server.pause(way.stall)
        body = reply.body[: way.cut_after]
        size = way.drip or max(1, len(body))
        for start in range(0, len(body), size):
            self.wfile.write(body[start : start + size])
            self.server.pause(way.interval)

    def _head(self, reply: Reply) -> bytes:
        lines = [f"HTTP/1.1 {reply.status} {self.responses.get(reply.status, ('',))[0]}"]
        lines += [f"{name}: {value}" for name, value in reply.headers]
        if reply.delivery.chunked:
            return "\r\n".join([*lines, "Transfer-Encoding: chunked", "", f"{len(reply.body):x}", ""]).encode("latin-1")
        return "\r\n".join([*lines, f"Content-Length: {len(reply.body)}", "", ""]).encode("latin-1")
