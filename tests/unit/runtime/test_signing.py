from __future__ import annotations

import json

import pytest

from templates._runtime.huawei.signing import AccessKey, Scope, sign
from templates._runtime.transport import Request

KEY = AccessKey("AKEXAMPLE", "SKEXAMPLE")
HOST = "https://functiongraph.cn-north-4.myhuaweicloud.com"
URN = "urn%3Afss%3Acn-north-4%3Apid%3Afunction%3Adefault%3At%3Alatest"


def request(
    method: str, path: str, body: bytes | None = None, kind: str = "application/json"
) -> Request:
    headers = {
        "X-Sdk-Date": "20250102T030405Z",
        "X-Project-Id": "pid",
        "Content-Type": kind,
    }
    return Request(method, HOST + path, headers, body)


def signature(request: Request) -> str:
    return request.headers["Authorization"].rpartition("=")[2]


@pytest.mark.parametrize(
    ("request_", "scope", "expected"),
    [
        (
            request(
                "GET",
                "/v2/pid/fgs/functions?marker=0&maxitems=10&q=a%20b%2F%E4%B8%AD&b=",
            ),
            None,
            "f6f81d56c28f7c00061e99b02673a016c4cbe808d553f43b7c76c9edc157b063",
        ),
        (
            request(
                "POST",
                f"/v2/pid/fgs/functions/{URN}/invocations",
                json.dumps({"a": "中"}).encode(),
            ),
            None,
            "3b466a9abdc4555a6f3c3ec90d812bb9899187dd5c7cb02fe950eff8fedc9f52",
        ),
        (
            request("POST", "/v2/pid/fgs/functions", b"{}"),
            Scope("cn-north-4", "functiongraph"),
            "7cef59303a222eecba51af180ca543ebe7d40c3a3a465d88f41035821ed204d3",
        ),
        (
            request("PUT", "/x", b"abc", "application/octet-stream"),
            None,
            "ecfc1ce83c86d29806af27955f8ea139a1edc80a49aeaea5b31f0334f3572af6",
        ),
    ],
    ids=["query", "body", "V11", "unsigned"],
)
def test_vectors(request_: Request, scope: Scope | None, expected: str) -> None:
    sign(request_, KEY, scope)
    assert signature(request_) == expected


def test_the_header_names_what_was_signed() -> None:
    made = request("GET", "/x")
    sign(made, KEY)
    assert made.headers["Authorization"].startswith(
        "SDK-HMAC-SHA256 Access=AKEXAMPLE, "
        "SignedHeaders=content-type;host;x-project-id;x-sdk-date, Signature="
    )
    derived = request("GET", "/x")
    sign(derived, KEY, Scope("r", "s"))
    assert derived.headers["Authorization"].startswith(
        "V11-HMAC-SHA256 Credential=AKEXAMPLE/20250102/r/s, SignedHeaders="
    )
    assert made.headers["Host"] == "functiongraph.cn-north-4.myhuaweicloud.com"


def test_headers_with_an_underscore_go_unsigned() -> None:
    plain, marked = request("GET", "/x"), request("GET", "/x")
    marked.headers["X-Project_Id"] = "p"
    sign(plain, KEY)
    sign(marked, KEY)
    assert signature(plain) == signature(marked)


def test_the_order_and_spelling_of_the_query_make_no_difference() -> None:
    first, second = request("GET", "/x?b=1&a=x,y"), request("GET", "/x?a=x%2Cy&b=1")
    sign(first, KEY)
    sign(second, KEY)
    assert signature(first) == signature(second)


def test_every_signed_part_counts() -> None:
    made = {}
    for name, variant in {
        "as it is": request("POST", "/x?a=1", b"{}"),
        "method": request("PUT", "/x?a=1", b"{}"),
        "path": request("POST", "/y?a=1", b"{}"),
        "query": request("POST", "/x?a=2", b"{}"),
        "body": request("POST", "/x?a=1", b"[]"),
        "type": request("POST", "/x?a=1", b"{}", "application/json;charset=utf-8"),
    }.items():
        sign(variant, KEY)
        made[signature(variant)] = name
    assert len(made) == 6


def test_an_authorization_of_the_caller_stays() -> None:
    made = Request("GET", f"{HOST}/x", {"authorization": "mine"})
    sign(made, KEY)
    assert made.headers == {"authorization": "mine"}


def test_a_security_token_is_sent_and_signed() -> None:
    made, other = request("GET", "/x"), request("GET", "/x")
    sign(made, AccessKey("AKEXAMPLE", "SKEXAMPLE", "st"))
    sign(other, KEY)
    assert made.headers["X-Security-Token"] == "st"
    assert "x-security-token" in made.headers["Authorization"]
    assert signature(made) != signature(other)


def test_a_date_and_host_are_added_when_missing() -> None:
    made = Request("GET", "http://127.0.0.1:99/x")
    sign(made, KEY)
    assert made.headers["Host"] == "127.0.0.1:99"
    date = made.headers["X-Sdk-Date"]
    assert (len(date), date[8], date[-1]) == (16, "T", "Z")


def test_an_empty_body_has_the_empty_hash_whatever_its_type() -> None:
    first = request("PUT", "/x", b"", "application/octet-stream")
    second = request("PUT", "/x", None, "application/octet-stream")
    sign(first, KEY)
    sign(second, KEY)
    assert signature(first) == signature(second)


def test_what_is_said_of_an_unsigned_body_is_said_once() -> None:
    made = request("PUT", "/x", b"abc", "application/octet-stream")
    made.headers["x-sdk-content-sha256"] = "0" * 64
    sign(made, KEY)
    told = {k: v for k, v in made.headers.items() if k.lower().endswith("sha256")}
    assert told == {"X-Sdk-Content-Sha256": "UNSIGNED-PAYLOAD"}


def test_secrets_are_in_no_repr() -> None:
    assert repr(AccessKey("ak", "secret", "secret")) == (
        "AccessKey(access_key='ak', project_id='', domain_id='')"
    )
