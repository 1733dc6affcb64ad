"""The English CreateFunction page of 2022-02-22: its examples and runtimes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import functiongraph as fg
import pytest

from tests.seeds.conftest import Answers

CODE = (
    "aW1wb3J0IGpzb24KZGVmIGhhbmRsZXIgKGV2ZW50LCBjb250ZXh0KToKICAgIG91dHB1dCA9ICdI"
    "ZWxsbyBtZXNzYWdlOiAnICsganNvbi5kdW1wcyhldmVudCkKICAgIHJldHVybiBvdXRwdXQ="
)
REQUEST = {
    "func_name": "test",
    "package": "default",
    "description": "",
    "handler": "test.handler",
    "memory_size": 128,
    "timeout": 3,
    "runtime": "Python2.7",
    "user_data": "",
    "code_type": "inline",
    "func_code": {"file": CODE},
}
RESPONSE = {
    "func_urn": "urn:fss:xxxxxxxxx:c3b2459a6d5e4b548e6777e57852692d:function:default:"
    "TestCreateFunctionInPythonSdk:latest",
    "func_name": "TestCreateFunctionInPythonSdk",
    "user_domain": "FGS_hwx559619",
    "namespace": "c3b2459a6d5e4b548e6777e57852692d",
    "project_name": "xxxxxxxxxx",
    "package": "default",
    "runtime": "Python3.6",
    "timeout": 30,
    "handler": "index.handler",
    "memory_size": 128,
    "cpu": 300,
    "code_type": "inline",
    "code_filename": "index.py",
    "code_size": 110,
    "digest": "1c8610d1870731a818a037f1d2adf3223e8ac351aeb293fb1f8eabd2e9820069a61ed8b"
    "5d38182e760adc33a307d0e957afc357f415cd8c9c3ff6f0426fd85cd",
    "version": "latest",
    "image_name": "latest-0zf5g",
    "last_modified": "2019-03-07T18:37:19+08:00",
    "concurrency": 0,
    "strategy_config": {"concurrency": -1},
}
ERROR = {"error_code": "FSS.1061", "error_msg": "The function has existed"}
# as the page shows them -> as the service knows them
RUNTIMES = {
    "Node.js 6.10": "Node.js6.10",
    "Node.js 8.10": "Node.js8.10",
    "Node.js 10.16": "Node.js10.16",
    "Node.js 12.13": "Node.js12.13",
    "Python 2.7": "Python2.7",
    "Python 3.6": "Python3.6",
    "Java 8": "Java8",
    "Go 1.8": "Go1.8",
    "C# (.NET Core 2.0)": "C#(.NET Core 2.0)",
    "C# (.NET Core 2.1)": "C#(.NET Core 2.1)",
    "C# (.NET Core 3.1)": "C#(.NET Core 3.1)",
    "PHP 7.3": "PHP7.3",
}


def body(runtime: str = "Python2.7") -> fg.CreateFunctionRequestBody:
    return fg.CreateFunctionRequestBody(
        func_name="test",
        package="default",
        description="",
        handler="test.handler",
        memory_size=128,
        timeout=3,
        runtime=runtime,
        user_data="",
        code_type="inline",
        func_code=fg.FuncCode(file=CODE),
    )


def test_request_example_by_keywords() -> None:
    assert body().validate() == []
    assert body().to_dict() == REQUEST


def test_request_example_from_json() -> None:
    model = fg.CreateFunctionRequestBody.from_dict(REQUEST)
    assert model == body()
    assert model.validate() == []
    assert model.to_dict() == REQUEST


def test_empty_strings_are_sent(answering: Answers) -> None:
    client, wire = answering(RESPONSE)
    client.create_function(body())
    assert wire.sent == REQUEST
    assert wire.sent["description"] == wire.sent["user_data"] == ""


def test_response_example(answering: Answers) -> None:
    client, _ = answering(RESPONSE)
    created = client.create_function(body())
    assert created.additional_properties == {
        "user_domain": "FGS_hwx559619",
        "concurrency": 0,
    }
    assert created.last_modified == datetime(
        2019, 3, 7, 18, 37, 19, tzinfo=timezone(timedelta(hours=8))
    )
    assert created.strategy_config is not None
    assert created.strategy_config.concurrency == -1
    assert not hasattr(created, "domain_id")
    assert created.to_dict() == RESPONSE


def test_the_fields_only_this_page_has() -> None:
    more = {"version_description": "first", "func_code": {}, **RESPONSE}
    created = fg.CreateFunctionResponseBody.from_dict(more)
    assert created.additional_properties["version_description"] == "first"
    assert created.additional_properties["func_code"] == {}
    assert created.to_dict() == more


def test_error_example_of_a_status_the_definition_lacks(answering: Answers) -> None:
    declared = {result.status for result in fg.OPERATIONS["CreateFunction"].responses}
    assert "409" not in declared
    client, _ = answering(ERROR, 409)
    with pytest.raises(fg.errors.ConflictError) as caught:
        client.create_function(body())
    assert (caught.value.status, caught.value.code, caught.value.message) == (
        409,
        "FSS.1061",
        "The function has existed",
    )


@pytest.mark.parametrize(("shown", "sent"), RUNTIMES.items())
def test_runtimes(shown: str, sent: str) -> None:
    assert fg.Runtime(sent).value == sent
    assert body(sent).validate() == []
    found = [(violation.path, violation.rule) for violation in body(shown).validate()]
    assert found == [("/runtime", "enum")]
