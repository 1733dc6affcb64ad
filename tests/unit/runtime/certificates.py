"""Certificates made for one run of the tests, by the openssl command."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.runtime.loopback import Loopback, Peer


@dataclass(frozen=True)
class Certificate:
    """A certificate that signs itself, and its key."""

    file: Path
    key: Path

    def server(self) -> ssl.SSLContext:
        """What a server shows it with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key)
        return context

    def trusted(self) -> ssl.SSLContext:
        """What a client trusts it with: the default context, and it."""
        return ssl.create_default_context(cafile=str(self.file))


def certificate(folder: Path, names: str = "IP:127.0.0.1,DNS:localhost") -> Certificate:
    """For these names; skips the test where there is no openssl command."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs the openssl command to make a certificate")
    made = Certificate(folder / "certificate.pem", folder / "key.pem")
    kind = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    own = ["-subj", "/CN=test", "-addext", f"subjectAltName={names}"]
    files = ["-out", str(made.file), "-keyout", str(made.key)]
    subprocess.run(
        [openssl, "req", *kind.split(), *own, *files], check=True, capture_output=True
    )
    return made


def over_tls(server: Loopback, context: ssl.SSLContext) -> str:
    """Makes a server speak TLS; its URL."""
    plain = server.handler

    def handle(peer: Peer) -> None:
        with context.wrap_socket(peer.sock, server_side=True) as secured:
            plain(Peer(secured, server))

    server.handler = handle
    return server.url.replace("http:", "https:")
