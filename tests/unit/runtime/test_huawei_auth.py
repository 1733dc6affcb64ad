from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.conftest import Serve
from tests.unit.runtime.loopback import Loopback, Peer, Received, answering

FAR = "2999-01-04T09:08:49.965000Z"
SOON = "2020-01-04T09:08:49.965000Z"


class Cloud:
    """IAM, metadata and a service on one port; counts what is asked of it."""

    def __init__(self, serve: Serve) -> None:
        self.expires = FAR
        self.projects = [{"id": "p-found", "name": "north-1"}]
        self.metadata_token = True
        self.refused: set[str] = set()
        self.issued = 0
        self.server: Loopback = serve(answering(self.reply))
        self.url = self.server.url

    def reply(self, peer: Peer, received: Received) -> None:
        path = received.target.partition("?")[0]
        if path == "/v3/auth/tokens":
            self._token(peer, received)
        elif path == "/v3/projects":
            peer.reply(json.dumps({"projects": self.projects}))
        elif path == "/v3/auth/domains":
            peer.reply(b'{"domains":[{"id":"d-found","name":"d"}]}')
        elif path == "/meta-data/latest/api/token":
            peer.reply(b"meta\n", 200 if self.metadata_token else 404)
        elif path == "/openstack/latest/securitykey":
            self._key(peer)
        elif received.headers.get("x-auth-token") in self.refused:
            peer.reply(b"{}", 401)
        else:
            peer.reply(b'{"name":"f"}')

    def _token(self, peer: Peer, received: Received) -> None:
        if received.headers.get("x-auth-token") in self.refused:
            peer.reply(b"{}", 401)
            return
        self.issued += 1
        asked = json.loads(received.body)["auth"]
        if (
            asked["identity"].get("password", {}).get("user", {}).get("password")
            == "bad"
        ):
            body = {"error": {"code": 401, "message": "wrong", "title": "Unauthorized"}}
            peer.reply(json.dumps(body), 401)
            return
        token: dict[str, Any] = {"expires_at": self.expires}
        if "project" in asked["scope"]:
            token["project"] = {"id": "p-token"}
        subject = f"token-{self.issued}"
        peer.reply(json.dumps({"token": token}), 201, X_Subject_Token=subject)

    def _key(self, peer: Peer) -> None:
        self.issued += 1
        key = {
            "access": f"AK{self.issued}",
            "secret": "SK",
            "securitytoken": "ST",
            "expires_at": self.expires,
        }
        peer.reply(json.dumps({"credential": key}))

    def targets(self) -> list[str]:
        return [f"{r.method} {r.target}" for r in self.server.requests]

    def calls(self) -> list[Received]:
        return [r for r in self.server.requests if "/functions" in r.target]


@pytest.fixture
def cloud(serve: Serve) -> Cloud:
    return Cloud(serve)


@pytest.fixture(autouse=True)
def empty_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[pytest.MonkeyPatch]:
    import os

    for name in [name for name in os.environ if "CLOUD_SDK" in name]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    yield monkeypatch


def client(demo: ModuleType, cloud: Cloud, auth: Any, **settings: Any) -> Any:
    from demo_api.client import Client

    return Client(endpoint=cloud.url, auth=auth, **settings)


def create(made: Any, **more: Any) -> None:
    from demo_api import operations

    with made:
        made.call(operations.CREATE, {"name": "f"}, **more)


# -- access keys ---------------------------------------------------------------


def test_a_signed_call_says_who_and_for_which_project(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    create(
        client(demo, cloud, AccessKeyAuth("AK", "SK"), project_id="p"), project_id="q"
    )
    [received] = cloud.server.requests
    assert received.target == "/v2/q/functions"
    assert received.headers["x-project-id"] == "q"
    authorization = received.headers["authorization"]
    assert authorization.startswith("SDK-HMAC-SHA256 Access=AK, SignedHeaders=accept;")
    assert "x-project-id;x-sdk-date" in authorization
    assert "SK" not in authorization.replace("SDK", "")


def test_a_client_of_a_domain_acts_for_the_domain(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    auth = AccessKeyAuth("AK", "SK", iam_endpoint=cloud.url)
    create(client(demo, cloud, auth, domain_id="d"), project_id="q")
    [received] = cloud.server.requests
    assert received.target == "/v2/q/functions"
    assert received.headers["x-domain-id"] == "d"
    assert "x-project-id" not in received.headers


def test_the_signature_fits_what_the_server_received(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api import operations
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.huawei.signing import AccessKey, sign
    from demo_api._runtime.transport import Request

    with client(demo, cloud, AccessKeyAuth("AK", "SK"), project_id="p") as made:
        made.call(operations.LIST, tags=["a b", "c"], limit=1)
        made.call(operations.CREATE, {"name": "é"})
    for received in cloud.server.requests:
        authorization = received.headers["authorization"]
        signed = (
            authorization.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        )
        headers = {name: received.headers[name] for name in signed}
        again = Request(
            received.method, cloud.url + received.target, headers, received.body
        )
        sign(again, AccessKey("AK", "SK"))
        assert again.headers["Authorization"] == authorization


def test_v11_where_a_service_is_named(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    auth = AccessKeyAuth("AK", "SK", service="iotda")
    create(client(demo, cloud, auth, project_id="p", region="south-1"))
    authorization = cloud.server.requests[0].headers["authorization"]
    assert authorization.startswith("V11-HMAC-SHA256 Credential=AK/")
    assert "/south-1/iotda, SignedHeaders=" in authorization


def test_half_a_key_is_refused(demo: ModuleType) -> None:
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    for arguments in (("AK", ""), ("", "SK")):
        with pytest.raises(ConfigurationError, match="needs its secret key"):
            AccessKeyAuth(*arguments)


def test_the_project_is_found_once_on_first_use(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    auth = AccessKeyAuth("AK", "SK", iam_endpoint=cloud.url)
    made = client(demo, cloud, auth, region="north-1")
    assert cloud.server.requests == []
    with made:
        for _ in range(3):
            made.call(operations.CREATE, {"name": "f"})
    assert (
        cloud.targets()
        == ["GET /v3/projects?name=north-1"] + ["POST /v2/p-found/functions"] * 3
    )
    assert cloud.calls()[0].headers["x-project-id"] == "p-found"


@pytest.mark.parametrize(
    ("projects", "message"),
    [
        ([], "IAM knows no project; give the Client the project_id"),
        ([{"id": "a"}, {"id": "b"}], "IAM knows 2 projects: a, b; give the Client"),
    ],
)
def test_a_project_that_is_not_clear_is_asked_for(
    demo: ModuleType, cloud: Cloud, projects: Any, message: str
) -> None:
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    cloud.projects = projects
    auth = AccessKeyAuth("AK", "SK", iam_endpoint=cloud.url)
    with pytest.raises(ConfigurationError, match=message):
        create(client(demo, cloud, auth))
    assert cloud.calls() == []


def test_the_domain_is_found_too(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api._runtime.http_transport import HttpTransport
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.steps import run

    auth = AccessKeyAuth("AK", "SK", iam_endpoint=cloud.url)
    transport = HttpTransport()
    assert run(auth.parameter("domain_id", {}), transport) == "d-found"
    assert run(auth.parameter("project_id", {"region": ""}), transport) == ""
    assert run(auth.parameter("other", {"region": "r"}), transport) == ""
    transport.close()


def test_secrets_never_go_to_an_iam_in_the_open(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    auth = AccessKeyAuth("AK", "SK", iam_endpoint="http://iam.example.com")
    with pytest.raises(ConfigurationError, match="use https"):
        create(client(demo, cloud, auth))


# -- where keys are found -----------------------------------------------------------


@pytest.mark.parametrize("prefix", ["HUAWEICLOUD_SDK_", "CLOUD_SDK_"])
def test_keys_of_the_environment(
    demo: ModuleType, cloud: Cloud, monkeypatch: pytest.MonkeyPatch, prefix: str
) -> None:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    for name, value in {"AK": "AKENV", "SK": "SKENV", "PROJECT_ID": "penv"}.items():
        monkeypatch.setenv(prefix + name, value)
    create(client(demo, cloud, AccessKeyAuth()))
    [received] = cloud.server.requests
    assert received.target == "/v2/penv/functions"
    assert "Access=AKENV," in received.headers["authorization"]


@pytest.mark.parametrize("named", [True, False])
def test_keys_of_a_file(
    demo: ModuleType,
    cloud: Cloud,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    named: bool,
) -> None:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    file = tmp_path / ("mine.ini" if named else ".huaweicloud/credentials")
    file.parent.mkdir(exist_ok=True)
    file.write_text(
        "[basic]\nak = AKFILE\nsk = 100%SK\nsecurity_token = ST\nproject_id = pfile\n"
    )
    if named:
        monkeypatch.setenv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", str(file))
    create(client(demo, cloud, AccessKeyAuth()))
    [received] = cloud.server.requests
    assert received.target == "/v2/pfile/functions"
    assert "Access=AKFILE," in received.headers["authorization"]
    assert received.headers["x-security-token"] == "ST"


def test_a_global_section_has_a_domain(demo: ModuleType, tmp_path: Path) -> None:
    from demo_api._runtime.huawei.chain import from_file
    from demo_api._runtime.huawei.signing import AccessKey

    file = tmp_path / "c"
    file.write_text(
        "[basic]\nak = only half\n[global]\nak = A\nsk = S\ndomain_id = D\n"
    )
    assert from_file(file) == AccessKey("A", "S", "", "", "D")


def test_a_broken_file_is_told_without_its_content(
    demo: ModuleType, tmp_path: Path
) -> None:
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.huawei.chain import from_file

    file = tmp_path / "c"
    file.write_text("sk = secret\n")
    with pytest.raises(ConfigurationError) as caught:
        from_file(file)
    assert (
        str(caught.value) == f"the credentials file {file}: MissingSectionHeaderError"
    )


@pytest.mark.parametrize("sessions", [True, False])
def test_keys_of_an_ecs_instance(
    demo: ModuleType, cloud: Cloud, sessions: bool
) -> None:
    from demo_api import operations
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.huawei.chain import default_source

    cloud.metadata_token = sessions
    auth = AccessKeyAuth(source=default_source(cloud.url))
    with client(demo, cloud, auth, project_id="p") as made:
        for _ in range(3):
            made.call(operations.CREATE, {"name": "f"})
    token, key, *calls = cloud.server.requests
    assert token.headers["x-metadata-token-ttl-seconds"] == "21600"
    assert key.headers.get("x-metadata-token") == ("meta" if sessions else None)
    assert [c.target for c in calls] == ["/v2/p/functions"] * 3
    assert calls[0].headers["x-security-token"] == "ST"


def test_temporary_keys_are_renewed(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.huawei.chain import default_source

    cloud.expires = SOON
    auth = AccessKeyAuth(source=default_source(cloud.url))
    with client(demo, cloud, auth, project_id="p") as made:
        made.call(operations.CREATE, {"name": "f"})
        made.call(operations.CREATE, {"name": "f"})
    found = [c.headers["authorization"].split(",")[0] for c in cloud.calls()]
    assert found == ["SDK-HMAC-SHA256 Access=AK1", "SDK-HMAC-SHA256 Access=AK2"]


def test_no_key_anywhere_says_where_it_was_looked_for(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api._runtime.errors import ConfigurationError
    from demo_api._runtime.huawei.access_key import AccessKeyAuth
    from demo_api._runtime.huawei.chain import default_source

    auth = AccessKeyAuth(source=default_source("http://127.0.0.1:1"))
    with pytest.raises(ConfigurationError, match="no access key was found: neither"):
        create(client(demo, cloud, auth, project_id="p"))


# -- tokens ------------------------------------------------------------------------------


def password(cloud: Cloud, secret: str = "pw") -> Any:
    from demo_api._runtime.huawei.token import PasswordTokenAuth

    return PasswordTokenAuth("user", secret, "domain", iam_endpoint=cloud.url)


def test_a_token_is_fetched_once(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations

    with client(demo, cloud, password(cloud), region="south-1") as made:
        for _ in range(3):
            made.call(operations.CREATE, {"name": "f"})
    first, second, *calls = cloud.server.requests
    assert json.loads(first.body) == {
        "auth": {
            "identity": {
                "methods": ["password"],
                "password": {
                    "user": {
                        "name": "user",
                        "password": "pw",
                        "domain": {"name": "domain"},
                    }
                },
            },
            "scope": {"project": {"name": "south-1"}},
        }
    }
    assert second.target == "/v3/auth/tokens?nocatalog=true"
    assert [c.target for c in calls] == ["/v2/p-token/functions"] * 3
    assert {c.headers["x-auth-token"] for c in calls} == {"token-2"}


def test_a_token_is_for_the_project_of_the_call(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations

    with client(demo, cloud, password(cloud), project_id="p") as made:
        made.call(operations.CREATE, {"name": "f"})
        made.call(operations.CREATE, {"name": "f"}, project_id="q")
        made.call(operations.CREATE, {"name": "f"}, project_id="p")
    bodies = [json.loads(r.body) for r in cloud.server.requests if "tokens" in r.target]
    scopes = [body["auth"]["scope"]["project"]["id"] for body in bodies]
    assert scopes == ["p", "q"]
    tokens = [call.headers["x-auth-token"] for call in cloud.calls()]
    assert tokens == ["token-1", "token-2", "token-1"]


def test_many_threads_fetch_one_token(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations

    made = client(demo, cloud, password(cloud), project_id="p")
    threads = [
        threading.Thread(target=made.call, args=(operations.CREATE, {"name": "f"}))
        for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made.close()
    assert cloud.issued == 1
    assert {c.headers["x-auth-token"] for c in cloud.calls()} == {"token-1"}
    assert len(cloud.calls()) == 16


def test_many_tasks_fetch_one_token(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations
    from demo_api.client import AsyncClient

    async def main() -> None:
        auth = password(cloud)
        made = AsyncClient(endpoint=cloud.url, auth=auth, project_id="p")
        async with made:
            calls = [made.call(operations.CREATE, {"name": "f"}) for _ in range(50)]
            await asyncio.gather(*calls)

    asyncio.run(main())
    assert cloud.issued == 1
    assert len(cloud.calls()) == 50


def test_a_refused_token_is_replaced_once(demo: ModuleType, cloud: Cloud) -> None:
    cloud.refused = {"token-1"}
    create(client(demo, cloud, password(cloud), project_id="p"))
    tokens = [call.headers["x-auth-token"] for call in cloud.calls()]
    assert tokens == ["token-1", "token-2"]


def test_a_token_of_the_call_needs_no_other(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api._runtime.options import CallOptions

    options = CallOptions(headers={"x-auth-token": "mine"})
    create(client(demo, cloud, password(cloud), project_id="p"), options=options)
    assert cloud.issued == 0
    assert cloud.calls()[0].headers["x-auth-token"] == "mine"


def test_an_expired_token_is_replaced(demo: ModuleType, cloud: Cloud) -> None:
    from demo_api import operations

    cloud.expires = SOON
    with client(demo, cloud, password(cloud), project_id="p") as made:
        made.call(operations.CREATE, {"name": "f"})
        made.call(operations.CREATE, {"name": "f"})
    assert [c.headers["x-auth-token"] for c in cloud.calls()] == ["token-1", "token-2"]


def test_a_wrong_password_is_an_api_error_without_it(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api._runtime.errors import UnauthorizedError

    with pytest.raises(UnauthorizedError) as caught:
        create(client(demo, cloud, password(cloud, "bad"), project_id="p"))
    assert str(caught.value) == "IAM token: 401 401: wrong"
    assert cloud.issued == 1


def test_an_agency_is_assumed_with_a_token_of_ones_own(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api._runtime.huawei.token import AgencyTokenAuth

    auth = AgencyTokenAuth(password(cloud), "agency", "other", iam_endpoint=cloud.url)
    create(client(demo, cloud, auth, project_id="p"))
    own, assumed, call = cloud.server.requests
    assert json.loads(own.body)["auth"]["scope"] == {"project": {"name": "north-1"}}
    assert assumed.headers["x-auth-token"] == "token-1"
    assert json.loads(assumed.body)["auth"] == {
        "identity": {
            "methods": ["assume_role"],
            "assume_role": {"agency_name": "agency", "domain_name": "other"},
        },
        "scope": {"project": {"id": "p"}},
    }
    assert call.headers["x-auth-token"] == "token-2"


def test_the_users_own_token_is_replaced_for_an_agency(
    demo: ModuleType, cloud: Cloud
) -> None:
    from demo_api._runtime.errors import UnauthorizedError
    from demo_api._runtime.huawei.token import AgencyTokenAuth

    auth = AgencyTokenAuth(password(cloud), "agency", "other", iam_endpoint=cloud.url)
    cloud.refused = {"token-1"}
    create(client(demo, cloud, auth, project_id="p"))
    shown = [r.headers.get("x-auth-token") for r in cloud.server.requests]
    assert shown == [None, "token-1", None, "token-2", "token-3"]
    cloud.refused = {f"token-{number}" for number in range(10)}
    with pytest.raises(UnauthorizedError):
        create(client(demo, cloud, auth, project_id="q"))


def test_nothing_shows_a_secret(demo: ModuleType, cloud: Cloud) -> None:
    import pickle

    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    for auth in (password(cloud, "secret"), AccessKeyAuth("ak", "secret")):
        made = client(demo, cloud, auth)
        for shown in (repr(auth), repr(made), repr(made._config)):
            assert "secret" not in shown
        with pytest.raises(TypeError):
            pickle.dumps(auth)
