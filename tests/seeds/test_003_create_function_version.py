"""The Portuguese CreateFunctionVersion page of about 2022: examples and their error."""

from __future__ import annotations

import functiongraph as fg
import pytest

from tests.seeds.conftest import Answers

URN = "urn:fss:xxxxxxxxx:7aad83af3e8d42e99ac194e8419e2c9b:function:default:test"
REQUEST = {"version": "v1", "description": "v1"}
RESPONSE = {
    "func_urn": URN,
    "func_name": "test",
    "domain_id": "14ee2e3501124efcbca7998baa24xxxx",
    "namespace": "46b6f338fc3445b8846c71dfb1fbxxxx",
    "project_name": "xxxxx",
    "package": "default",
    "runtime": "Node.js6.10",
    "timeout": 3,
    "handler": "test.handler",
    "memory_size": 128,
    "cpu": 300,
    "code_type": "inline",
    "code_filename": "inline.js",
    "code_size": 272,
    "digest": "faa825575c45437cddd4e369bea69893bcbe195d478178462ad90984fe72993f3f59d15"
    "f41c5373f807f3e05fb9af322c55dabeb16565c386e402413458e6068",
    "version": "latest",
    "image_name": "latest-191025153727@zehht",
    "last_modified_utc": 1571989047,
    "last_modified": "2019-10-25T15:37:27+08:00",
    "func_code": {},
    "strategy_config": {"concurrency": 0},
}
ERROR = {"error_code": "FSS.1051", "error_msg": "Not found the function"}


def test_request_example() -> None:
    model = fg.CreateFunctionVersionRequestBody(version="v1", description="v1")
    assert model.validate() == []
    assert model.to_dict() == REQUEST
    assert fg.CreateFunctionVersionRequestBody.from_dict(REQUEST) == model


def test_request_example_goes_out(answering: Answers) -> None:
    client, wire = answering(RESPONSE)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    client.create_function_version(URN, body)
    assert wire.sent == REQUEST
    assert wire.last.url == (
        "https://functiongraph.test/v2/46b6f338fc3445b8846c71dfb1fbd9e8/fgs/functions/"
        "urn%3Afss%3Axxxxxxxxx%3A7aad83af3e8d42e99ac194e8419e2c9b%3Afunction%3Adefault"
        "%3Atest/versions"
    )


def test_filler_limits_of_the_page_forbid_nothing(answering: Answers) -> None:
    """The page states "minimum 0, maximum 0" for parameters and error texts."""
    client, wire = answering(RESPONSE)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    client.create_function_version(URN, body, project_id="p" * 32)
    assert "/v2/" + "p" * 32 + "/" in wire.last.url
    assert fg.ErrorResp.from_dict(ERROR).validate() == []


def test_response_example(answering: Answers) -> None:
    client, _ = answering(RESPONSE)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    published = client.create_function_version(URN, body)
    assert published.func_urn == URN
    assert published.runtime is fg.Runtime.NODE_JS6_10
    assert published.additional_properties == {
        "last_modified_utc": 1571989047,
        "func_code": {},
    }
    assert published.strategy_config is not None
    assert published.strategy_config.concurrency == 0
    assert published.to_dict() == RESPONSE


def test_error_example(answering: Answers) -> None:
    client, _ = answering(ERROR, 404)
    body = fg.CreateFunctionVersionRequestBody.from_dict(REQUEST)
    with pytest.raises(fg.errors.NotFoundError) as caught:
        client.create_function_version(URN, body)
    assert (caught.value.status, caught.value.code, caught.value.message) == (
        404,
        "FSS.1051",
        "Not found the function",
    )
    assert caught.value.data == ERROR
