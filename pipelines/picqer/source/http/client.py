"""How we ask: one GET, one budget, named errors. The only module that knows HTTP.

Rules of the API: https://picqer.com/en/api (base address, HTTP Basic with the key as user name, a required User-Agent
that names the application and a contact, JSON only).
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any
from urllib.parse import unquote_plus
from weakref import ref

import requests
from tenacity import RetryCallState
from urllib3.exceptions import HTTPError

from ..errors import ConfigurationError, LimitStays, TooLarge, TryAgainLater
from ..redaction import forms_of, without
from .answers import Answer, Undecodable, decoded, is_list_of_records, is_record, message, retry_hint, server_time
from .api_key import ApiKey
from .http_status import refuse
from .in_flight import MOST, InFlight, kind_of
from .rate_limit import Budget
from .request_stats import Clock, RequestStats
from .retries import MOST_REFUSALS, LimitReached, Retryable, is_limited, quota, retrying
from .server_time import ServerTime

CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
"""Between two bytes; whoever stops a run waits for that at most."""
REQUEST_SECONDS = 120.0
"""One request, from its start to its last byte."""
LARGEST_ANSWER = 32 * 1024 * 1024
"""Decoded bytes."""
CHUNK = 64 * 1024
KEPT = 32
"""Questions and answers, all lists together, beyond which none is asked ahead: memory."""
LONGEST_NAP = 1.0
"""Seconds until a waiting request looks again: an answer of another may have changed the budget."""


class Client:
    """Asks one account, never faster than its budget allows.

    Safe to use from several threads: each has its own requests session, all share the budget.

    Args:
        base_url: ends in `/api/v1/`.
        api_key: the user name of HTTP Basic.
        user_agent: names this program and a contact, as Picqer requires.
        budget: decides when a request may start.
        clock: the time that waiting goes by.
        proxies: by scheme, the proxy to go through; none of the environment's is used.

    Attributes:
        key: by which the account knows us.
        reached: any answer came, of whatever status.
        proven: an answer came that only a good key gets.
        sent: requests so far, failed ones included.
        server: the server's time, as its answers tell it.
    """

    def __init__(  # noqa: PLR0913, PLR0917  what a connection needs
        self,
        base_url: str,
        api_key: str,
        user_agent: str,
        budget: Budget | None = None,
        clock: Clock = time,
        proxies: Mapping[str, str] | None = None,
    ) -> None:
        self.base_url = base_url
        self.key = ApiKey(api_key)
        self.budget = budget or Budget()
        self.proven = False
        self.reached = False
        self.sent = 0
        self.server = ServerTime()
        self.retries = 0
        self._failures = 0
        self._limit_stays = False
        self._answers = 0
        self._user_agent = user_agent
        self._clock = clock
        self._proxies = proxies or {}
        self._lock = threading.Lock()
        self._answered = threading.Condition(self._lock)
        self._stopped = threading.Event()
        self._threads = threading.local()
        self._waited_until = 0.0
        self._questions: list[ref[Future[Answer]]] = []
        self._in_flight = InFlight()
        self._pool = ThreadPoolExecutor(MOST, thread_name_prefix="picqer")

    def close(self) -> None:
        """Let the threads go: what was asked ahead and still waits for its turn is not asked any more."""
        self.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def stop(self) -> None:
        """Ask nothing more: what waits for its turn, or to be repeated, ends with an error."""
        self._stopped.set()

    def list(self, path: str, params: Mapping[str, str | int], cost: RequestStats) -> Future[Answer]:
        """One page of a list: a JSON array of objects."""
        return self._submit(path, params, cost, is_list_of_records)

    def record(self, path: str, cost: RequestStats) -> Future[Answer]:
        """One JSON object."""
        return self._submit(path, {}, cost, is_record)

    def room(self) -> int:
        """Questions that may be asked now beside those that wait for an answer, to bring answers sooner.

        None while many answers are kept that nobody has used.
        """
        kept = [question for one in self._questions if (question := one())]
        self._questions = [*map(ref, kept)]
        unanswered = sum(not one.done() for one in kept)
        with self._lock:
            most = min(self._in_flight.width, self.budget.allowed)
        return max(min(most - unanswered, KEPT - len(kept)), 0)

    def elapsed(self) -> float:
        """Seconds since some moment, by the clock that waiting goes by."""
        return self._clock.monotonic()

    def left(self) -> int:
        """Requests left in this minute, by our own count."""
        with self._lock:
            return self.budget.left(self._clock.monotonic())

    def _submit(
        self, path: str, params: Mapping[str, str | int], cost: RequestStats, is_expected: Callable[[Any], bool]
    ) -> Future[Answer]:
        answer = self._pool.submit(self._get, path, params, cost, is_expected)
        self._questions.append(ref(answer))
        return answer

    def _get(
        self, path: str, params: Mapping[str, str | int], cost: RequestStats, is_expected: Callable[[Any], bool]
    ) -> Answer:
        """The answer to one question, retried until it is one, or a named error."""
        attempts = retrying(self._clock, partial(self._book_retry, path, cost))
        try:
            return attempts(self._attempt, path, params, cost, is_expected)
        except LimitReached as last:
            self._limit_stays = True
            raise LimitStays(path) from last
        except Retryable as last:
            raise self._gave_up(path, last, "several attempts") from last

    def _gave_up(self, path: str, last: BaseException | None, after: str) -> TryAgainLater:
        """The error that nothing more is tried, with the last cause and the host."""
        said = str(last) if self.base_url in str(last) else f"{last} at {self.base_url}"
        if self.reached:
            return TryAgainLater(f"{path}: {said}; gave up after {after}, run again later.")
        return TryAgainLater(
            f"{said}, in {after}: check the network and sources.picqer.account, set "
            "sources.picqer.proxy if this machine reaches the internet through one, and run again."
        )

    def _attempt(
        self, path: str, params: Mapping[str, str | int], cost: RequestStats, is_expected: Callable[[Any], bool]
    ) -> Answer:
        self._take_turn(path, cost)
        with self._lock:
            self.sent += 1
            cost.requests += 1
            start, began = self._in_flight.begin(), self._clock.monotonic()
        try:
            answer = self._exchange(path, params, cost, is_expected)
        except Retryable:
            with self._lock:
                self._in_flight.fail(start)
            raise
        else:
            with self._lock:
                self._in_flight.succeed(start, kind_of(path), self._clock.monotonic() - began)
            return answer
        finally:
            with self._lock:
                self._in_flight.end()

    def _exchange(
        self, path: str, params: Mapping[str, str | int], cost: RequestStats, is_expected: Callable[[Any], bool]
    ) -> Answer:
        """One request and its answer, judged."""
        status, began = 0, self._clock.monotonic()
        headers: Mapping[str, str] = {}
        try:
            with self._session().get(
                self.base_url + path,
                params=params,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                allow_redirects=False,
                stream=True,
            ) as response:
                status, headers = response.status_code, response.headers
                self.reached = True
                body = self._body(response)
        except requests.exceptions.SSLError as error:
            raise ConfigurationError(
                f"{self.base_url} has no valid certificate ({error}); "
                "check sources.picqer.account and this machine's clock."
            ) from error
        except (requests.RequestException, HTTPError, OSError) as error:
            raise Retryable(f"no answer from {self.base_url} ({_cause(error)})") from error
        finally:
            self._book(status, headers, began)
        with self._lock:
            cost.statuses[status] = cost.statuses.get(status, 0) + 1
        self._judge_status(response, body, path)
        try:
            data = decoded(body)
        except Undecodable as error:
            raise Retryable(str(error)) from error
        if not is_expected(data):
            raise Retryable(f"an answer of another form than expected ({type(data).__name__}, {len(body)} bytes)")
        with self._lock:
            self._answers += 1
        return Answer(data, *self.server.answered(server_time(headers)))

    def _book(self, status: int, headers: Mapping[str, str], began: float) -> None:
        """What an answer says of the rate limit, in one step; status 0 when none came."""
        with self._lock:
            now = self._clock.monotonic()
            self.budget.end(now, headers)
            if status == requests.codes.too_many_requests:
                self.budget.refuse(now, retry_hint(headers))
                self._limit_stays |= self.budget.refused > MOST_REFUSALS
            elif 0 < status < requests.codes.server_error:
                self.budget.accept(began)
            self._answered.notify_all()

    def _take_turn(self, path: str, cost: RequestStats) -> None:
        """Return when the budget has a place for one more request, which is then taken."""
        while True:
            if self._stopped.is_set():
                raise TryAgainLater("interrupted")
            if self._limit_stays:
                raise LimitStays(path)
            with self._lock:
                now = self._clock.monotonic()
                delay = self.budget.delay(now)
                if not delay:
                    self.budget.begin()
                    return
                if math.isinf(delay):
                    self._answered.wait(LONGEST_NAP)
                    continue
                nap = min(delay, LONGEST_NAP)
                cost.waited += max(0.0, now + nap - max(now, self._waited_until))
                self._waited_until = max(self._waited_until, now + nap)
            self._clock.sleep(nap)

    def _session(self) -> requests.Session:
        """This thread's own session: no cookies, proxies or credentials from the environment, TLS always verified."""
        session: requests.Session | None = getattr(self._threads, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = False
            session.auth = (self.key.text, "")
            session.proxies.update(self._proxies)
            session.headers.update({"User-Agent": self._user_agent, "Accept": "application/json"})
            self._threads.session = session
        return session

    def _body(self, response: requests.Response) -> bytes:
        """The decoded bytes, within the deadline of a request and the bound of an answer."""
        deadline = self._clock.monotonic() + REQUEST_SECONDS
        body = bytearray()
        while chunk := response.raw.read1(CHUNK, decode_content=True):
            if self._stopped.is_set():
                raise TryAgainLater("interrupted")
            body += chunk
            if len(body) > LARGEST_ANSWER:
                body.clear()  # the error, which is kept, keeps this frame
                if response.status_code != requests.codes.ok:
                    break
                self.proven = True
                raise self._too_large(response, f"the answer is larger than {LARGEST_ANSWER >> 20} MB")
            if self._clock.monotonic() > deadline:
                raise Retryable(f"the answer took longer than {REQUEST_SECONDS:.0f} s")
        return bytes(body)

    def _too_large(self, response: requests.Response, said: str) -> TooLarge:
        """The error of an answer that is not read, with what was asked; it tells the server's time all the same."""
        self.server.answered(server_time(response.headers))
        return TooLarge(unquote_plus(response.url.removeprefix(self.base_url)), said)

    def _judge_status(self, response: requests.Response, body: bytes, path: str) -> None:
        """Return for 200; raise what any other status means."""
        if response.status_code == requests.codes.ok:
            self.proven = True
            return
        if response.status_code == requests.codes.request_entity_too_large:  # a GET has no body: the answer is meant
            raise self._too_large(response, "Picqer answered that this is too large (413)")
        key = forms_of(self.key.text)  # which the server may repeat
        location = without(response.headers.get("Location", "elsewhere"), key)
        refuse(response.status_code, path, self.base_url, location, message(body, key))

    def _book_retry(self, path: str, cost: RequestStats, state: RetryCallState) -> None:
        """Count a retry; too many failures in one run mean that Picqer needs rest, not more requests."""
        is_failure = not is_limited(state)
        with self._lock:
            self.retries += 1
            cost.retries += 1
            self._failures += is_failure
            exhausted = is_failure and self._failures > quota(self._answers)
        if exhausted:
            last = state.outcome.exception() if state.outcome else None
            raise self._gave_up(path, last, f"too many failed requests in this run ({self._failures})")


def _cause(error: BaseException) -> str:
    """The first cause of a request that got no answer, as the system says it."""
    while cause := error.__cause__ or error.__context__:
        error = cause
    return getattr(error, "strerror", None) or f"{type(error).__name__}: {error}"


def tell(url: str, message: Mapping[str, Any] | None, seconds: float, proxies: Mapping[str, str]) -> None:
    """Send a message to an address of the user's own, as JSON; without one only ask for it.

    Raises:
        OSError: it did not arrive, in so many seconds to connect and as many to answer.
    """
    with requests.Session() as session:
        session.trust_env = False
        session.proxies.update(proxies)
        method = "GET" if message is None else "POST"
        with session.request(method, url, json=message, timeout=seconds, allow_redirects=False) as response:
            response.raise_for_status()
