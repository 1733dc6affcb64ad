"""From a new interpreter to a client and a first model, a process each.

What an interpreter takes that imports nothing is measured too, and taken off. All
is imported from bytecode, as what pip installs and what was imported before are.
"""

from __future__ import annotations

import compileall
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from .interleaved import Contender, report, run
from .peer_packages import openapi_python_client

_GENERATED = Path(__file__).resolve().parents[1] / "generated"
_FIELDS = (
    "func_name='f', package='default', runtime='Python3.10', handler='a.b', "
    "memory_size=128, timeout=3"
)
_OURS = f"""
from functiongraph import Client, CreateFunctionRequestBody
Client(region='cn-north-4', project_id='p')
CreateFunctionRequestBody({_FIELDS})
"""
_SDK = f"""
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkfunctiongraph.v2 import *
FunctionGraphClient.new_builder().with_credentials(
    BasicCredentials('ak', 'sk', 'p')
).with_endpoints(['https://functiongraph.cn-north-4.myhuaweicloud.com']).build()
CreateFunctionRequestBody({_FIELDS})
"""
_CLIENT = f"""
from openapi_python_client_output.client import Client
from openapi_python_client_output.models import (
    CreateFunctionRequestBody, CreateFunctionRequestBodyCodeType,
    CreateFunctionRequestBodyRuntime,
)
Client(base_url='https://functiongraph.cn-north-4.myhuaweicloud.com')
CreateFunctionRequestBody({_FIELDS})
"""


def main(rounds: int = 15) -> int:
    """Prints the comparison; 0 if our own package was imported."""
    with tempfile.TemporaryDirectory() as folder:
        contenders = list(_contenders(Path(folder)))
        run(contenders, rounds)
    report(contenders)
    bare = contenders[1]
    for contender in contenders[2:]:
        if contender.seconds and contenders[0].seconds:
            print(f"without the interpreter: {_share(contenders[0], contender, bare)}")
    if find_spec("huaweicloudsdkfunctiongraph") is None:
        print("official SDK is not installed: pip install -e '.[benchmark]'")
    return int(bool(contenders[0].failure))


def _contenders(folder: Path) -> Iterator[Contender]:
    shutil.copytree(_GENERATED / "functiongraph", folder / "functiongraph")
    compileall.compile_dir(folder, quiet=1)
    yield _script("generated", _OURS, folder)
    yield _script("nothing imported", "", folder)
    if find_spec("huaweicloudsdkfunctiongraph") is not None:
        yield _script("official SDK", _SDK, folder)
    try:
        openapi_python_client(folder)
    except ImportError:
        return
    compileall.compile_dir(folder, quiet=1)
    yield _script("openapi-python-client", _CLIENT, folder)


def _script(name: str, text: str, folder: Path) -> Contender:
    begin = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    return Contender(name, [sys.executable, "-c", begin + text])


def _share(ours: Contender, other: Contender, bare: Contender) -> str:
    """What part of the other's time ours takes, round by round."""
    shares = [
        (own - least) / (its - least)
        for own, its, least in zip(ours.seconds, other.seconds, bare.seconds)
    ]
    return f"generated takes {statistics.median(shares):.2f} of {other.name}"
