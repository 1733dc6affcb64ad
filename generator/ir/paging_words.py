"""The words that say how an operation pages: names of parameters and fields, prose.

Names are compared without case and without what is no letter or digit, so
`page_size`, `pageSize` and `page-size` are one. Prose only refines: without any,
a paginator is made of names and types alone, or not at all.
"""

from __future__ import annotations

import re
from typing import Final

CURSOR: Final = frozenset(
    "after continuationtoken continue continuetoken cursor marker nextcursor nextmarker "
    "nextpagetoken nexttoken pagetoken scrollid startingafter startingtoken startkey".split()
)
PAGE: Final = frozenset(
    "curpage currentpage page pageindex pageno pagenum pagenumber".split()
)
OFFSET: Final = frozenset("offset startindex".split())
START: Final = frozenset("begin from start".split())
"""Offsets only where nothing speaks of a range of time."""
END: Final = frozenset("end endtime stop to until".split())
LIMIT: Final = (
    *("limit", "maxitems", "pagesize", "perpage", "maxkeys", "maxresults", "size"),
    "amount",
)
"""The first that an operation has says how long a page may be."""

NEXT: Final = frozenset(
    "nextcontinuationtoken nextcursor nextkey nextmarker nextoffset nextpagetoken "
    "nexttoken".split()
)
TOTAL: Final = frozenset(
    "total totalcount totalelements totalitems totalnum totalnumber totalrecords "
    "totalsize".split()
)
"""Never `count`: as often as not it counts the items of one page."""
MORE: Final = frozenset("hasmore hasnext hasnextpage istruncated nextpageflag".split())
BOXES: Final = frozenset("meta metadata page pageinfo pagination paging".split())
"""Objects beside the items that tell of pages."""
ASIDE: Final = frozenset("errors links warnings".split())
"""Arrays beside the items."""

READING: Final = frozenset(
    "describe fetch find get list lookup query read search select show view".split()
)
"""What a POST is called that changes nothing."""

_PAGE_NUMBER = re.compile(
    r"起始页|第几页|第一页开始|页的?索引|(查询|表示|当前|起始|指定|开始)的?页码|^\W*页码"
    r"|页数(?!据)"
    r"|\bpage (number|index)|\b(number|index) of the page\b|\bwhich page\b",
    re.IGNORECASE,
)
_ITEM_NUMBER = re.compile(
    r"第几条|条数据|条记录|下一条|跳过|第一条|偏移\s*N"
    r"|页[码数].{0,6}[*×]|[*×]\s*limit|\bskip|\b(index|position|number) of the (first )?(item|record|row|result)",
    re.IGNORECASE,
)
_TIME = re.compile(r"时间|日期|毫秒|秒|\btime|\bdate\b|\bsecond", re.IGNORECASE)
_DEFAULT = re.compile(
    r"(?:默认[^\d,,。;;]{0,12}|从|起始页码为|最小值?为"
    r"|\b(?:defaults? (?:to|is|of)|start(?:s|ing)? (?:at|from|with)|counted from)\s+)[\"“'‘]?"
    r"([01])(?!\d)",
    re.IGNORECASE,
)
_LAST_ITEM = {
    "id": re.compile(
        r"起始的?资源\s*id|[上前]一页.{0,16}(最后|末).{0,20}id"
        r"|\b(last|start|starting)\b[^.]{0,40}\bid\b|\bid\b[^.]{0,30}\blast\b",
        re.IGNORECASE,
    ),
    "name": re.compile(
        r"[上前]一页.{0,16}(最后|末).{0,20}(名称|name)|\blast\b[^.]{0,40}\bname\b",
        re.IGNORECASE,
    ),
}


def key(name: str) -> str:
    """A name as it is compared: `X-Page_Size` is xpagesize."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def singular(name: str) -> str:
    """The key of one of what a plural means."""
    plain = key(name)
    if plain.endswith("ies"):
        return plain[:-3] + "y"
    return plain.removesuffix("s")


def says_page(doc: str) -> bool:
    """Whether the prose of an offset says it is the number of a page."""
    return _PAGE_NUMBER.search(doc) is not None


def says_item(doc: str) -> bool:
    """Whether the prose of an offset says it counts items."""
    return _ITEM_NUMBER.search(doc) is not None


def says_time(doc: str) -> bool:
    """Whether the prose of a start says it is a time."""
    return _TIME.search(doc) is not None


def stated_first(doc: str) -> int | None:
    """What the first page begins with, where prose says so."""
    found = _DEFAULT.search(doc)
    return int(found[1]) if found else None


def last_field(doc: str) -> str:
    """The field of the last item that prose says a marker is; empty if it says none."""
    return next((name for name, says in _LAST_ITEM.items() if says.search(doc)), "")
