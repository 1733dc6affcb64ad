"""One call, from arguments to Response: the same steps for both clients."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from . import log
from .attempts import Attempts, Outcome, is_replayable
from .auth import Auth, NoAuth
from .configuration import Configuration
from .credentials import auth_of
from .errors import ApiError, ConfigurationError, TransportError
from .files import Watched
from .headers import check_headers, find_header
from .hooks import Hooks
from .limits import timeout_of
from .operation import Operation
from .options import CallOptions
from .request import Call, build
from .response import Response, api_error, is_success, read_response
from .servers import expand, is_private
from .steps import Steps, drain, send, sleep, within
from .transport import RawResponse, Request

T = TypeVar("T")

_DEFAULTS = CallOptions()


def exchange(
    config: Configuration,
    operation: Operation[T],
    arguments: Mapping[str, Any],
    body: Any,
    options: CallOptions | None,
) -> Steps[Response[T]]:
    """Raises every `ClientError` there is."""
    raw = yield from _perform(config, operation, arguments, body, options or _DEFAULTS)
    return read_response(operation, raw)


def open_stream(
    config: Configuration,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    body: Any,
    options: CallOptions | None,
) -> Steps[RawResponse]:
    """The same up to the head of a successful response, its body left unread."""
    raw = yield from _perform(
        config, operation, arguments, body, options or _DEFAULTS, stream=True
    )
    if not is_success(operation, raw.status):
        raise api_error(operation, raw)
    return raw


def _perform(
    config: Configuration,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    body: Any,
    options: CallOptions,
    stream: bool = False,
) -> Steps[RawResponse]:
    base_url = _base_url(config, operation)
    auth = auth_of(operation, config.credentials, config.security)
    _keep_private(config, auth, base_url)
    known = _scope(config, arguments)
    timeout = timeout_of(options.timeout, config.timeout)
    end = None if timeout.total is None else time.monotonic() + timeout.total
    policy = options.retry or config.retry
    given = {**known, **_texts(arguments)}
    missing = _missing(operation, given)
    found: dict[str, str] = {}
    if missing:
        question = Request("GET", base_url, deadline=end)
        attempts = Attempts(policy, config.budget, question)
        found = yield from _discover(missing, given, auth, attempts, end)
    validate = config.validate if options.validate is None else options.validate
    defaults = {**config.parameters, **found} if found else config.parameters
    call = Call(operation, arguments, body, defaults, validate)
    headers = {"User-Agent": config.user_agent, **config.headers, **options.headers}
    request = build(call, base_url, headers)
    _type_nothing(request, config.bodiless_type)
    request.scope = {**known, **found} if found else known
    request.stream = stream
    request.timeout, request.deadline = timeout, end
    _limit(request, config, options)
    attempts = Attempts(policy, config.budget, request)
    return (yield from _until_it_stands(request, auth, attempts, config.hooks))


def _scope(config: Configuration, arguments: Mapping[str, Any]) -> dict[str, str]:
    """For whom the call is made: what is known of region, project and domain.

    A Client that has a domain and no project acts for the domain: the ids among the
    arguments are then what the call is about.
    """
    known = _texts(config.parameters)
    of_domain = known.get("domain_id") and not known.get("project_id")
    if not of_domain:
        known.update(_texts(arguments))
    region = config.place.variables.get("region", "")
    return {"region": region, "project_id": "", "domain_id": "", **known}


def _texts(values: Mapping[str, Any]) -> dict[str, str]:
    """The ids of project and domain that are among the values."""
    found = {}
    for name in ("project_id", "domain_id"):
        value = values.get(name)
        if value is not None:
            found[name] = str(value)
    return found


def _missing(operation: Operation[Any], known: Mapping[str, str]) -> list[str]:
    """The parameters that are the Client's to give, and nobody gave."""
    return [
        parameter.name
        for parameter in operation.parameters
        if parameter.from_client and parameter.required
        if not known.get(parameter.name)
    ]


def _discover(
    names: list[str],
    known: Mapping[str, str],
    auth: Auth,
    attempts: Attempts,
    end: float | None,
) -> Steps[dict[str, str]]:
    """Those of the parameters that the credentials can find out."""
    found: dict[str, str] = {}
    for name in names:
        while name not in found:
            try:
                found[name] = yield from within(auth.parameter(name, known), end)
            except (TransportError, ApiError) as error:
                seconds = attempts.wait(_elsewhere(error))
                if seconds is None:
                    raise
                yield from sleep(seconds)
    return {name: value for name, value in found.items() if value}


def _elsewhere(error: TransportError | ApiError) -> TransportError | ApiError:
    """An error of fetching credentials: the request itself was not sent yet."""
    if isinstance(error, TransportError):
        error.sent = False
    return error


def _type_nothing(request: Request, bodiless_type: str) -> None:
    if request.body is None and bodiless_type:
        if not find_header(request.headers, "Content-Type"):
            request.headers["Content-Type"] = bodiless_type


def _limit(request: Request, config: Configuration, options: CallOptions) -> None:
    if options.progress is not None and request.body is not None:
        request.body = Watched(request.body, options.progress)
    limit = options.max_response_bytes
    request.max_response_bytes = config.max_response_bytes if limit is None else limit


def _base_url(config: Configuration, operation: Operation[Any]) -> str:
    own = operation.servers[0] if operation.servers and config.place.own_servers else ""
    url = expand(own, config.place.variables) if own else config.place.base_url
    if not url:
        raise ConfigurationError(
            f"{operation.id}: the definition names no server; give the Client endpoint="
        )
    return url


def _keep_private(config: Configuration, auth: Auth, url: str) -> None:
    """Credentials do not travel where everybody can read them, unless asked to."""
    if not (isinstance(auth, NoAuth) or config.allow_http or is_private(url)):
        raise ConfigurationError(
            "credentials are not sent over http:// to another machine: use https, "
            "or allow_http=True where the network itself is private"
        )


def _until_it_stands(
    request: Request, auth: Auth, attempts: Attempts, hooks: Hooks | None
) -> Steps[RawResponse]:
    """Attempts until one is not to be repeated; raises or returns its outcome."""
    renewed = False
    while True:
        attempt = request.copy()  # so that each is authenticated anew
        outcome = yield from _attempt(attempt, auth, hooks)
        if isinstance(outcome, RawResponse) and outcome.status == 401 and not renewed:
            renewed = True
            if is_replayable(request) and auth.rejected(attempt):
                continue
        seconds = attempts.wait(outcome)
        if seconds is None:
            break
        log.repeating(request, seconds)
        yield from sleep(seconds)
    if isinstance(outcome, (TransportError, ApiError)):
        raise outcome
    return outcome


def _attempt(attempt: Request, auth: Auth, hooks: Hooks | None) -> Steps[Outcome]:
    if hooks is not None and hooks.before is not None:
        _let_change(attempt, hooks.before, auth)
    log.sending(attempt)
    try:
        yield from within(auth.prepare(attempt), attempt.deadline)
    except (TransportError, ApiError) as error:
        return _elsewhere(error)
    auth.apply(attempt)
    check_headers(attempt.headers)
    outcome: RawResponse | TransportError
    try:
        outcome = yield from send(attempt)
        if outcome.status >= 300:
            outcome = yield from drain(outcome, attempt.max_response_bytes)
    except TransportError as error:
        outcome = error
    log.outcome(attempt, outcome)
    if hooks is not None and hooks.after and isinstance(outcome, RawResponse):
        try:
            hooks.after(attempt, outcome)
        except BaseException:
            yield from drain(outcome, 0)  # its connection is not the hook's to keep
            raise
    return outcome


def _let_change(attempt: Request, hook: Callable[[Request], None], auth: Auth) -> None:
    """Credentials go to the server they are for, whatever the hook does."""
    origin = attempt.url.split("/", 3)[:3]
    hook(attempt)
    if attempt.url.split("/", 3)[:3] != origin and not isinstance(auth, NoAuth):
        raise ConfigurationError(
            "a hook sends the request to another server, and credentials with it: "
            "give the Client that server as endpoint="
        )
