"""Every operation of a service called by both clients, and what came over the wire."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import pipeline, source
from generator.config import Target
from generator.python import emit
from tests.building import imported
from tests.unit.runtime.loopback import Loopback, Received, answering

from .our_peer import AK, SK, OurPeer
from .sdk_peer import SdkMethod, SdkPeer
from .signatures import authorization, signed_headers
from .wire import differences
from .wire_values import Values


@dataclass
class Outcome:
    """What came of a service."""

    operations: int = 0
    compared: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
    """What the SDK does not have."""
    different: dict[str, set[str]] = field(default_factory=dict)
    """Operation -> aspects, over both of its calls."""
    unsigned: list[str] = field(default_factory=list)
    """Whose signature is not what it has to be, and by whom that is said."""
    requests: int = 0


def exchanges(target: Target, module: str) -> Outcome:
    """Calls every operation twice: with everything, and with what it cannot do without.

    The package is built into the target's folder. Raises what `pipeline.build` does.
    """
    emit.write(pipeline.build(target), target.output)
    server = Loopback(answering(lambda peer, received: peer.reply(b"{}")))
    sdk = SdkPeer(module, server.url)
    upload = target.output.parent / "upload.bin"
    upload.write_bytes(b"\x00\xff content")
    try:
        with imported(target.output) as package:
            ours = OurPeer(package, server.url, sdk.owner)
            with contextlib.closing(ours):
                run = Run(target, upload, server, ours, sdk)
                return run.over(package.OPERATIONS.values())
    finally:
        sdk.close()
        server.close()


class Run:
    """Both peers against one server."""

    def __init__(
        self,
        target: Target,
        upload: Path,
        server: Loopback,
        ours: OurPeer,
        sdk: SdkPeer,
    ) -> None:
        self._root = source.read(target.source, target.overlays).root
        self._upload = upload
        self._server = server
        self._ours = ours
        self._sdk = sdk
        self._stated = dict(self._operations())
        self._outcome = Outcome()

    def over(self, operations: Any) -> Outcome:
        for operation in operations:
            self._outcome.operations += 1
            method = self._sdk.method(operation)
            if method is None:
                self._outcome.absent.add(operation.id)
                continue
            self._outcome.compared.add(operation.id)
            for only_required in (False, True):
                self._compare(operation, method, only_required)
        return self._outcome

    def _compare(self, operation: Any, method: SdkMethod, only_required: bool) -> None:
        given, body = self._arguments(operation, only_required)
        ours = self._received(
            lambda: self._ours.call(
                operation, {p.name: value for p, value in given.items()}, body
            )
        )
        theirs = self._received(
            lambda: method.call(
                {p.wire_name: value for p, value in given.items()}, body
            )
        )
        headers = [p.wire_name for p in given if p.location == "header"]
        found = differences(ours, theirs, headers)
        if found:
            self._outcome.different.setdefault(operation.id, set()).update(found)
        self._check_signature(operation, ours, "ours", self._sdk)
        self._check_signature(operation, theirs, "theirs", self._ours)

    def _received(self, call: Any) -> Received:
        """The one request that a call makes."""
        before = len(self._server.requests)
        call()
        [received] = self._server.requests[before:]
        self._outcome.requests += 1
        return received

    def _check_signature(
        self, operation: Any, request: Received, whose: str, other: SdkPeer | OurPeer
    ) -> None:
        """By a computation of its own, and by the other peer's signer."""
        stated = request.headers["authorization"]
        if authorization(request, AK, SK) != stated:
            self._outcome.unsigned.append(f"{operation.id}: {whose}, computed")
        headers = signed_headers(request)
        url = self._server.url + request.target
        if other.signed(request.method, url, headers, request.body) != stated:
            self._outcome.unsigned.append(f"{operation.id}: {whose}, other signer")

    def _arguments(
        self, operation: Any, only_required: bool
    ) -> tuple[dict[Any, Any], Any]:
        """The values of the parameters by their rows, and the body."""
        values = Values(self._root, self._upload, only_required)
        stated, shared = self._stated[operation.id]
        schemas = {
            (p["in"], p["name"]): p.get("schema", {})
            for p in map(values.followed, (*shared, *stated.get("parameters", ())))
        }
        given = {
            row: values.of(schemas[row.location, row.wire_name], row.location)
            for row in operation.parameters
            if row.required or not only_required
            if row.wire_name not in self._sdk.owner or row.location != "path"
        }
        body = values.followed(stated.get("requestBody", {}))
        if not body or (only_required and not body.get("required")):
            return given, None
        content = next(iter(body["content"].values()))
        return given, values.of(content.get("schema", {}), "body")

    def _operations(self) -> Iterator[tuple[str, tuple[Mapping[str, Any], list[Any]]]]:
        for item in self._root["paths"].values():
            for stated in item.values():
                if isinstance(stated, dict) and "operationId" in stated:
                    yield stated["operationId"], (stated, item.get("parameters", []))
