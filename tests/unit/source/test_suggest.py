"""`gen lint --suggest`: what sentences give, what they must not give, and the draft."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main
from generator.source import read
from generator.source.overlay_target import locations
from generator.source.suggest_draft import draft
from generator.source.suggest_intervals import number
from generator.source.suggest_patterns import constraints, sections, unit
from generator.source.suggest_text import LONGEST_LINE

Keywords = Mapping[str, Any]


def found(text: str, kind: str, item_kind: str = "", name: str = "colour") -> Keywords:
    """All keywords of a description, whatever their kind."""
    findings = constraints(sections(text), kind, item_kind, name)
    return {k: v for finding in findings for k, v in finding.keywords.items()}


# -- what sentences give --------------------------------------------------------

RANGES = [
    ("线程数,取值范围为[2,40]。", {"minimum": 2, "maximum": 40}),
    ("线程数,取值范围:2~40。", {"minimum": 2, "maximum": 40}),
    ("线程数,取值为2到40的整数。", {"minimum": 2, "maximum": 40}),
    ("线程数,取值在2至40之间。", {"minimum": 2, "maximum": 40}),
    ("重试间隔,范围5~900秒。", {"minimum": 5, "maximum": 900}),
    ("端口,取值范围[1, 2^16-1]。", {"minimum": 1, "maximum": 65535}),
    ("计数,取值范围[0, 2的31次方-1]。", {"minimum": 0, "maximum": 2147483647}),
    ("温度,取值范围-40~85。", {"minimum": -40, "maximum": 85}),
    ("序号,最小值为3,最大值为77。", {"minimum": 3, "maximum": 77}),
    ("序号,取值必须大于等于3。", {"minimum": 3}),
    ("序号,取值大于0。", {"minimum": 1}),
    ("优先级,取值范围:1~100,1代表最高。", {"minimum": 1, "maximum": 100}),
    ("审批人数量,不能超过12个。", {"maximum": 12}),
    ("Number of threads, between 2 and 40.", {"minimum": 2, "maximum": 40}),
    ("Threads. Value range: 2 to 40.", {"minimum": 2, "maximum": 40}),
    ("Threads. The value ranges from 2 to 40.", {"minimum": 2, "maximum": 40}),
    ("Threads. Must be greater than 0.", {"minimum": 1}),
    ("Threads, the maximum value is 40.", {"maximum": 40}),
    ("Threads. Value must be at least 2.", {"minimum": 2}),
]
HALF_OPEN = [
    ("占比,取值范围[0,1)。", {"minimum": 0, "exclusiveMaximum": 1}),
    ("占比,取值范围(0,1]。", {"exclusiveMinimum": 0, "maximum": 1}),
    ("占比,取值范围0.5~2.5。", {"minimum": 0.5, "maximum": 2.5}),
    ("Ratio. Must be greater than 0.", {"exclusiveMinimum": 0}),
]
LENGTHS = [
    ("昵称,长度为3-30个字符。", {"minLength": 3, "maxLength": 30}),
    ("昵称,长度3到30位,以字母开头。", {"minLength": 3, "maxLength": 30}),
    ("昵称,支持3~30个字符。", {"minLength": 3, "maxLength": 30}),
    ("昵称,字符长度限制[3, 30]。", {"minLength": 3, "maxLength": 30}),
    ("昵称,填写3-30位,只含小写字母。", {"minLength": 3, "maxLength": 30}),
    ("昵称,最大长度30。", {"maxLength": 30}),
    ("昵称,最小长度3,最大长度30。", {"minLength": 3, "maxLength": 30}),
    ("昵称,长度小于31。", {"maxLength": 30}),
    ("昵称,不超过30个字符。", {"maxLength": 30}),
    ("昵称,长度限制为30个字符。", {"maxLength": 30}),
    ("正文,最大长度512个字节。", {"maxLength": 512}),
    ("会话ID,长度为26个字符。", {"minLength": 26, "maxLength": 26}),
    ("口令,长度固定为6。", {"minLength": 6, "maxLength": 6}),
    ("游标,长度:[3,63],为空表示结束。", {"maxLength": 63}),
    ("A name of 3 to 30 characters.", {"minLength": 3, "maxLength": 30}),
    ("Must be between 3 and 30 characters.", {"minLength": 3, "maxLength": 30}),
    ("A label, up to 30 characters long.", {"maxLength": 30}),
    ("A label. The maximum length is 30.", {"maxLength": 30}),
    ("A label of at most 30 chars.", {"maxLength": 30}),
]
COUNTS = [
    ("收件人列表,最多支持15个。", {"maxItems": 15}),
    ("收件人列表,不超过15个收件人。", {"maxItems": 15}),
    ("收件人,列表长度不能大于15。", {"maxItems": 15}),
    ("收件人,取值范围:1-15个地址。", {"minItems": 1, "maxItems": 15}),
    ("The receivers. At most 15 items.", {"maxItems": 15}),
    ("The receivers, up to 15 entries.", {"maxItems": 15}),
]
RED_BLUE = {"enum": ["red", "blue"]}
VALUES = [
    ("颜色,取值为red、blue。", RED_BLUE),
    ("颜色,可选值:red,blue。", RED_BLUE),
    ("颜色,可选red或blue。", RED_BLUE),
    ("颜色,取值:red(红)、blue(蓝)。", RED_BLUE),
    ("颜色,取值范围: red 红色,blue 蓝色。", RED_BLUE),
    ("颜色。red表示红色,blue表示蓝色。", RED_BLUE),
    ("颜色,支持red和blue两种。", RED_BLUE),
    ("颜色,枚举值如下:\n- red:红色\n- blue:蓝色", RED_BLUE),
    ("颜色类型:\n* red: 红色\n* blue: 蓝色", RED_BLUE),
    ("颜色,取值如下\nred:红色\nblue:蓝色", RED_BLUE),
    ("颜色。取值:\n1. red:红色\n2. blue:蓝色", RED_BLUE),
    ("涂装。\n- RED:红色\n- BLUE:蓝色", {"enum": ["RED", "BLUE"]}),
    ("颜色,可选RED/BLUE/GREY。", {"enum": ["RED", "BLUE", "GREY"]}),
    ('颜色,可以为"红"(red)或"蓝"(blue)。', RED_BLUE),
    ("接口版本,固定值v7,不可修改。", {"enum": ["v7"]}),
    ("Colour. One of `red`, `blue`.", RED_BLUE),
    ("Colour. Allowed values: red, blue.", RED_BLUE),
    ("Colour, either `red` or `blue`.", RED_BLUE),
    (
        "Colour. Can be one of: `red`, `blue` or `grey`.",
        {"enum": "red blue grey".split()},
    ),
    ("Colour. Possible values are:\n\n- `red`: warm\n- `blue`: cold", RED_BLUE),
    ("Colour. Must be 'red' or 'blue'.", RED_BLUE),
]
NUMBERED = [
    ("开关,取值:0(关)、1(开)。", {"enum": [0, 1]}),
    ("开关。0:关闭;1:打开。", {"enum": [0, 1]}),
    ("开关。0表示关闭,1表示打开。", {"enum": [0, 1]}),
    ("开关,可选值如下:\n- 0:关闭\n- 1:打开", {"enum": [0, 1]}),
]
TEXT_DEFAULTS = [
    ("颜色,默认为red。", "red"),
    ("颜色,默认值:red。", "red"),
    ("颜色,不填时默认red。", "red"),
    ('颜色,缺省值为"light red"。', "light red"),
    ("颜色,枚举值:\n- red:红色,默认值\n- blue:蓝色", "red"),
    ("颜色,枚举值:\n- red(默认)\n- blue", "red"),
    ("Colour. Defaults to `red`.", "red"),
    ("Colour (default: red).", "red"),
    ("Colour. The default value is 'red' if not specified.", "red"),
]
NUMBER_DEFAULTS = [
    ("条数,默认为25。", 25),
    ("条数,默认返回25条。", 25),
    ("间隔,单位秒,默认25秒。", 25),
    ("偏移,默认值为-1。", -1),
    ("Page size, default 25.", None),
    ("Page size, default: 25.", 25),
    ("Page size. Defaults to 25 items.", 25),
]
SWITCHES = [
    ("是否压缩,默认为false。", False),
    ("是否压缩。默认不开启。", False),
    ("是否压缩,默认开启。", True),
    ("是否压缩:\n- true:压缩(默认值)\n- false:不压缩", True),
    ("Whether to compress. Default: true", True),
]
GONE = [
    "该参数已废弃。",
    "颜色(已废弃)。",
    "颜色,已弃用。",
    "此字段将被废弃,请使用hue。",
    "废弃参数,请使用hue。",
    "Deprecated: use hue.",
    "The colour. This field is deprecated.",
    "The colour (deprecated).",
]


@pytest.mark.parametrize(("text", "keywords"), RANGES)
def test_a_range_of_an_integer(text: str, keywords: Keywords) -> None:
    assert found(text, "integer") == keywords


@pytest.mark.parametrize(("text", "keywords"), HALF_OPEN)
def test_a_range_of_a_number_keeps_its_open_ends(text: str, keywords: Keywords) -> None:
    assert found(text, "number") == keywords


@pytest.mark.parametrize(("text", "keywords"), LENGTHS)
def test_a_length(text: str, keywords: Keywords) -> None:
    assert found(text, "string") == keywords


@pytest.mark.parametrize(("text", "keywords"), COUNTS)
def test_a_count(text: str, keywords: Keywords) -> None:
    assert found(text, "array", "string") == keywords


@pytest.mark.parametrize(("text", "keywords"), VALUES)
def test_values_of_a_string(text: str, keywords: Keywords) -> None:
    assert found(text, "string") == keywords


@pytest.mark.parametrize(("text", "keywords"), NUMBERED)
def test_values_of_an_integer(text: str, keywords: Keywords) -> None:
    assert found(text, "integer") == keywords


def test_values_of_an_array_are_those_of_its_items() -> None:
    assert found("颜色列表,可选值:red,blue。", "array", "string") == RED_BLUE
    assert found("颜色列表,可选值:red,blue。", "array", "object") == {}


@pytest.mark.parametrize(("text", "default"), TEXT_DEFAULTS)
def test_a_default_of_a_string(text: str, default: str) -> None:
    assert found(text, "string").get("default") == default


@pytest.mark.parametrize(("text", "default"), NUMBER_DEFAULTS)
def test_a_default_of_an_integer(text: str, default: int | None) -> None:
    assert found(text, "integer").get("default") == default


@pytest.mark.parametrize(("text", "default"), SWITCHES)
def test_a_default_of_a_boolean(text: str, default: bool) -> None:
    assert found(text, "boolean") == {"default": default}


@pytest.mark.parametrize("text", GONE)
def test_deprecation(text: str) -> None:
    assert found(text, "object") == {"deprecated": True}


TEMPLATE = """**参数解释**:
线程数。
**约束限制**:
不涉及。
**取值范围**:
{}
**默认取值**:
{}
"""


def test_the_template_gives_what_stands_under_its_headings() -> None:
    assert found(TEMPLATE.format("[2,40]", "8"), "integer") == {
        "minimum": 2,
        "maximum": 40,
        "default": 8,
    }
    text = TEMPLATE.format("- red:红色\n- blue:蓝色", "red。")
    assert found(text, "string") == {**RED_BLUE, "default": "red"}
    assert found(TEMPLATE.format("3-30个字符。", "无"), "string") == {
        "minLength": 3,
        "maxLength": 30,
    }


@pytest.mark.parametrize("kind", ["string", "integer", "number", "boolean", "object"])
def test_the_template_with_nothing_in_it_gives_nothing(kind: str) -> None:
    assert found(TEMPLATE.format("不涉及。", "不涉及"), kind) == {}


# -- what must not be taken for a constraint ------------------------------------

TRAPS = [
    # examples and advice
    ("string", "颜色,例如:red、blue。"),
    ("string", "颜色,枚举值举例:red,blue"),
    ("integer", "线程数,建议取值范围为2~40。"),
    ("string", "Colour, for example one of `red`, `blue`."),
    # lists that are not whole
    ("string", "颜色,取值为red、blue等。"),
    ("string", "颜色,取值为red、blue、自定义颜色。"),
    ("string", "颜色,取值范围:\n- red:红\n- blue:蓝\n- 其他颜色:见调色板"),
    ("string", "Colour. One of red, blue, etc."),
    # composites
    ("string", "排序,取值为name:asc,name:desc。"),
    ("string", "颜色,可选值:red,blue,多个颜色用逗号隔开。"),
    ("string", "Scopes. One of openid email"),
    ("integer", "权限,可选值:1(读)、2(写)、4(删),可以叠加。"),
    # intervals that are none
    ("string", "编号,格式为0-9 a-z。"),
    ("string", "密钥,长度0-9 a-z的字符。"),
    ("string", "密钥,长度为40或64个字符。"),
    ("string", "时间,取值范围00:00-23:59。"),
    ("string", "网段,掩码长度不能大于28。"),
    ("integer", "日期,范围2024-01-31。"),
    ("integer", "人数,取值范围1~3万。"),
    ("integer", "人数,取值范围1~3,000。"),
    # not for all values
    ("integer", "线程数,当mode为fast时,取值范围2~40。"),
    ("integer", "线程数,取值范围:\n- fast:2~40\n- slow:1~4"),
    ("integer", "线程数,取值范围2~40,大型集群场景取值范围2~400。"),
    ("integer", "线程数,取值-1或[2,40]。"),
    ("integer", "线程数,取值范围[2,40],-1表示不限制。"),
    ("integer", "每页条数,默认值因区域而异,华北默认为10,华南默认为20。"),
    ("string", "颜色,若type为1,默认为red。"),
    ("string", "Colour. Default: `red` when dark, otherwise `blue`."),
    # about something else
    ("string", "共享目录。\n- NFS:必须以/开头\n- SMB:长度不超过80"),
    ("object", "配置,包含如下字段:\n- mode:模式\n- size:大小"),
    ("string", "配置,包含如下字段:\n- mode:模式\n- size:大小"),
    ("string", "规格,kind取值为big、small时有效。"),
    ("array", "标签列表,每个标签最多10个字符。"),
    ("array", "镜像,每个用户最多创建10个。"),
    ("integer", "得分,1表示最大,0表示最小。"),
    ("integer", "时长,单位为秒。默认1小时。"),
    ("integer", "Age in seconds. Defaults to 1 hour."),
    ("string", "The default colour of the wall."),
    ("string", "Defaults to the most recent colour."),
    ("string", "urn:fss:one:default:test"),
    # deprecated is something else
    ("integer", "方式为1或2(已废弃)时生效。"),
    ("object", '凭证,该参数中的"hue"含义相同,待废弃。'),
    ("array", "废弃接口的风险列表。"),
    ("string", "Falls back to `hue` (deprecated) on old servers."),
]


@pytest.mark.parametrize(("kind", "text"), TRAPS)
def test_a_trap_gives_nothing(kind: str, text: str) -> None:
    assert found(text, kind, "string") == {}


def test_a_deprecated_value_does_not_deprecate_the_field() -> None:
    text = "状态。\n- NEW:新\n- OLD:已废弃,请勿使用"
    assert found(text, "string") == {"enum": ["NEW", "OLD"]}


def test_two_sentences_that_disagree_give_nothing() -> None:
    assert found("取值范围[1,5]。取值范围[1,9]。", "integer") == {}
    assert found("默认为red。默认为blue。", "string") == {}
    assert found("取值范围[1,5]。默认为3。默认为4。", "integer") == {
        "minimum": 1,
        "maximum": 5,
    }


def test_a_constraint_of_another_type_is_not_taken() -> None:
    assert found("取值范围[2,40]。", "string") == {}
    assert found("长度为3-30个字符。", "integer") == {}
    assert found("是否压缩,取值为true、false。", "boolean") == {}


def test_units_are_told_as_they_are_written() -> None:
    assert unit(sections("超时时间,单位:秒。")) == "秒"
    assert unit(sections("内存,单位为MB。")) == "MB"
    assert unit(sections("Timeout in seconds.")) == "seconds"
    assert unit(sections("超时时间。")) == ""


@pytest.mark.parametrize(
    ("text", "value"),
    [("12", 12), ("-0.5", -0.5), ("2^31-1", 2**31 - 1), ("-2^63", -(2**63))],
)
def test_numbers(text: str, value: float) -> None:
    assert number(text) == value


def test_markup_is_not_part_of_a_value() -> None:
    text = "颜色<br/>取值:<b>red</b>、**blue**、\\_\\_none\\_\\_。"
    assert found(text, "string") == {"enum": ["red", "blue", "__none__"]}


@pytest.mark.parametrize(
    "piece", ["取值", "取值范围:", "可以为", "[", "a-", "默认", "- "]
)
def test_a_text_that_was_made_to_be_slow_is_read_or_passed_over(piece: str) -> None:
    line = piece * (LONGEST_LINE // len(piece))
    for text in (line, "\n".join([line] * 9), line * 3):
        for kind in ("string", "integer", "array", "boolean"):
            assert "maximum" not in found(text, kind, "string")


def test_a_line_too_long_is_not_cut() -> None:
    assert found(f"取值为red、blue{'、green' * LONGEST_LINE}。", "string") == {}


# -- the draft ------------------------------------------------------------------


def definition(properties: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Paint", "version": "1"},
        "paths": {
            "/walls/{id}": {
                "get": {
                    "operationId": "show",
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "description": "墙的编号,最大长度12。",
                            "schema": {"type": "string"},
                        },
                        *more.get("parameters", ()),
                    ],
                    "responses": {"204": {"description": "done"}},
                }
            }
        },
        "components": {"schemas": {"Wall": {"properties": dict(properties)}}},
    }


def drafted(tmp_path: Path, tree: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """The text of a draft and its actions."""
    path = tmp_path / "paint.json"
    path.write_text(json.dumps(tree), "utf-8")
    text = draft(read(path)).text
    overlay = yaml.safe_load(text)
    return text, overlay["actions"] if overlay else []


def test_an_action_holds_what_a_reviewer_needs(tmp_path: Path) -> None:
    wall = {"coats": {"type": "integer", "description": "层数,取值范围[1,5],默认为2。"}}
    text, actions = drafted(tmp_path, definition(wall))
    overlay = yaml.safe_load(text)
    assert {k: v for k, v in overlay.items() if k != "actions"} == {
        "overlay": "1.0.0",
        "info": {"title": "Constraints in the words of Paint", "version": "0"},
    }
    sentence = "层数,取值范围[1,5],默认为2"
    assert actions == [
        {
            "target": "$.paths['/walls/{id}'].get.parameters[?@.name == 'id']",
            "x-review": "pending",
            "x-from": {"length": "墙的编号,最大长度12"},
            "update": {"schema": {"maxLength": 12}},
        },
        {
            "target": "$.components.schemas.Wall.properties.coats",
            "x-review": "pending",
            "x-from": {"range": sentence, "default": sentence},
            "update": {"minimum": 1, "maximum": 5, "default": 2},
        },
    ]


def test_only_what_the_schema_does_not_say_is_suggested(tmp_path: Path) -> None:
    wall = {
        "coats": {"type": "integer", "minimum": 1, "description": "取值范围[1,5]。"},
        "drying": {"type": "integer", "maximum": 9, "description": "最大值为9。"},
        "colour": {"enum": ["red"], "type": "string", "description": "最大长度9。"},
        "colours": {
            "type": "array",
            "items": {"type": "string"},
            "description": "可选值:red,blue。",
        },
        "hue": {"$ref": "#/components/schemas/Hue", "description": "默认为red。"},
    }
    tree = definition(wall)
    tree["components"]["schemas"]["Hue"] = {"type": "string", "default": "red"}
    _, actions = drafted(tmp_path, tree)
    assert [(a["target"].rpartition(".")[2], a["update"]) for a in actions[1:]] == [
        ("coats", {"maximum": 5}),
        ("colours", {"items": {"enum": ["red", "blue"]}}),
    ]


def test_a_deprecated_parameter_is_marked_itself(tmp_path: Path) -> None:
    gone = {
        "name": "hue",
        "in": "query",
        "description": "该参数已废弃。",
        "schema": {"type": "string"},
    }
    _, actions = drafted(tmp_path, definition({}, parameters=[gone]))
    assert actions[1]["update"] == {"deprecated": True}


DISAGREEMENTS = [
    (
        {"type": "integer", "maximum": 9, "description": "取值范围[1,5]。"},
        "the schema says maximum: 9; the description: 取值范围[1,5]",
    ),
    (
        {"type": "string", "enum": ["RED"], "description": "可选值:red,blue。"},
        'the schema says enum: ["RED"]; the description: 可选值: red,blue',
    ),
    (
        {"type": "integer", "maximum": 9, "description": "默认为12。"},
        "the default 12 does not fit the schema; the description: 默认为12",
    ),
    (
        {"type": "string", "examples": ["green"], "description": "可选值:red,blue。"},
        'the schema\'s example is "green"; the description: 可选值: red,blue',
    ),
]


@pytest.mark.parametrize(("schema", "told"), DISAGREEMENTS)
def test_a_disagreement_is_a_comment_only(
    tmp_path: Path, schema: dict[str, Any], told: str
) -> None:
    text, actions = drafted(tmp_path, definition({"coats": schema}))
    assert len(actions) == 1
    assert text.splitlines()[-2:] == [
        "  # $.components.schemas.Wall.properties.coats",
        f"  #   {told}",
    ]


def test_words_that_were_copied_from_a_neighbour_are_a_comment(tmp_path: Path) -> None:
    copied = {"type": "string", "description": "颜色,默认为red。"}
    text, actions = drafted(tmp_path, definition({"colour": copied, "size": copied}))
    assert len(actions) == 1
    assert "the same words describe size; the description: 颜色,默认为red" in text
    assert "the same words describe colour; the description: 颜色,默认为red" in text
    tree = definition({})
    tree["components"]["schemas"] = {"Hue": copied, "Tint": copied}
    assert len(drafted(tmp_path, tree)[1]) == 3


def test_names_of_every_kind_are_found_again(tmp_path: Path) -> None:
    names = ["it's", 'a "b"', "back\\slash", "tab\t", "with.dot", "颜色", "x-y", ""]
    described = {"type": "integer", "description": "取值范围[1,5]。"}
    tree = definition(dict.fromkeys(names, described))
    _, actions = drafted(tmp_path, tree)
    root = read(tmp_path / "paint.json").root
    assert [locations(action["target"], root)[0][-1] for action in actions[1:]] == names


def test_text_of_a_definition_stays_text(tmp_path: Path) -> None:
    wall = {
        "size": {"type": "string", "description": "取值为on、1e3、null、0x10。"},
        "hue": {
            "type": "string",
            "maxLength": 9,
            "description": "长度3-4位\u2028- x: y",
        },
    }
    tree = definition(wall)
    tree["info"]["title"] = 'a: "b" # c\u2028'
    text, actions = drafted(tmp_path, tree)
    assert actions[1]["update"] == {"enum": ["on", "1e3", "null", "0x10"]}
    assert yaml.safe_load(text)["info"]["title"].endswith('a: "b" # c ')
    text.encode("utf-8")


def test_the_draft_is_the_same_every_time(tmp_path: Path) -> None:
    wall = {
        f"p{n}": {"type": "integer", "description": f"取值范围[1,{n + 2}]。"}
        for n in range(20)
    }
    first, actions = drafted(tmp_path, definition(wall))
    assert len(actions) == 21
    assert drafted(tmp_path, definition(wall))[0] == first


def test_conditions_are_left_alone(tmp_path: Path) -> None:
    described = {"type": "integer", "description": "取值范围[1,5]。"}
    tree = definition({})
    tree["components"]["schemas"]["Wall"] = {
        "if": {"properties": {"a": described}},
        "not": {"properties": {"b": described}},
        "allOf": [{"properties": {"c": described}}],
    }
    _, actions = drafted(tmp_path, tree)
    assert [action["target"] for action in actions[1:]] == [
        "$.components.schemas.Wall.allOf[0].properties.c"
    ]


# -- applying, and the command --------------------------------------------------


def test_what_waits_for_review_is_not_applied(tmp_path: Path) -> None:
    described = {"type": "integer", "description": "取值范围[1,5]。"}
    text, _ = drafted(tmp_path, definition({"coats": described}))
    source, overlay = tmp_path / "paint.json", tmp_path / "draft.yaml"
    overlay.write_text(text, "utf-8")
    document = read(source, [overlay])
    assert document.root == read(source).root
    left_out = document.report.at("left-out")
    assert [problem.rule for problem in left_out] == ["overlay-unreviewed"] * 2
    assert left_out[1].where == f"{overlay}#/actions/1"
    head, _, tail = text.rpartition('    x-review: "pending"\n')
    overlay.write_text(head + tail, "utf-8")
    accepted = read(source, [overlay])
    assert accepted.root["components"]["schemas"]["Wall"]["properties"]["coats"] == {
        **described,
        "minimum": 1,
        "maximum": 5,
    }
    assert len(accepted.report.at("left-out")) == 1


def run(*arguments: str | Path) -> Any:
    return CliRunner().invoke(main, ["lint", *map(str, arguments)])


def test_the_command_writes_the_draft(tmp_path: Path) -> None:
    described = {"type": "integer", "description": "取值范围[1,5]。"}
    text, _ = drafted(tmp_path, definition({"coats": described}))
    source, target = tmp_path / "paint.json", tmp_path / "out" / "draft.yaml"
    shown = run(source, "--suggest")
    assert (shown.exit_code, shown.stdout) == (0, text)
    assert "2 suggestions to review, 0 disagreements" in shown.stderr
    written = run(source, "--suggest", "-o", target)
    assert (written.exit_code, written.stdout) == (0, "")
    assert target.read_text("utf-8") == text


def test_with_the_accepted_ones_applied_the_rest_is_drafted(tmp_path: Path) -> None:
    described = {"type": "integer", "description": "取值范围[1,5]。"}
    text, _ = drafted(tmp_path, definition({"coats": described}))
    overlay = tmp_path / "accepted.yaml"
    overlay.write_text(text.replace('    x-review: "pending"\n', ""), "utf-8")
    shown = run(tmp_path / "paint.json", "--overlay", overlay, "--suggest")
    assert shown.exit_code == 0
    assert yaml.safe_load(shown.stdout) is None
    assert "0 suggestions to review" in shown.stderr


def test_arguments_and_input_that_cannot_be_used(tmp_path: Path) -> None:
    assert run(tmp_path / "none.json", "-o", tmp_path / "x").exit_code == 2
    missing = run(tmp_path / "none.json", "--suggest")
    assert missing.exit_code == 2
    assert missing.stdout == ""
    assert "none.json" in missing.stderr


@pytest.mark.shared
@pytest.mark.parametrize("service", ["FunctionGraph", "ModelArts", "VPC"])
def test_every_suggestion_for_a_real_service_can_be_applied(
    shared_dir: Path, tmp_path: Path, service: str
) -> None:
    source = shared_dir / "huawei" / service
    document = read(source)
    text = draft(document).text
    actions = yaml.safe_load(text)["actions"]
    assert all(len(locations(a["target"], document.root)) == 1 for a in actions)
    overlay = tmp_path / "accepted.yaml"
    overlay.write_text(text.replace('    x-review: "pending"\n', ""), "utf-8")
    accepted = read(source, [overlay])
    told = {problem.rule for problem in accepted.report.problems}
    assert told <= {problem.rule for problem in document.report.problems}
    assert draft(accepted).actions == 0
