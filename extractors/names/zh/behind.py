"""What stands right behind 基金 and makes something else of it: the rest of a company's name, the title of a paper."""

from __future__ import annotations

import re
from typing import Final

COMPANY: Final = (
    r"(?:股权|创业|产业|私募)(?:投资)?(?:基金)?(?:管理|投资|运营)*(?:\([^()]{1,8}\))?(?:股份)?有限(?:责任)?公司"
)
"""The rest of the name of a company: 滨海母基金股权投资管理有限公司."""
INCORPORATED: Final = re.compile(r"(?:股份)?有限(?:责任)?公司")
"""The form of a fund that is a company, part of its name: 滨海母基金有限公司."""
ITS_MANAGER: Final = re.compile(
    r"(?:股权|创业|产业|私募)?(?:投资)?(?:基金)?管理(?:\([^()]{1,8}\))?(?:股份|集团)?(?:有限)?(?:责任)?(?:公司|合伙企业|中心)"
)
"""The rest of the name of the company that manages the fund it is called like: 滨海母基金管理有限责任公司."""
PILOT: Final = r"试点(?=工作|方案|办法|政策|资格|范围|地区|城市|企业|名单|额度|改革|经验|业务|正式|[,。;、的在]|$)"
"""What tries out a kind of fund is none: 产业投资基金试点, but not 滨海产业基金试点投资."""
FOUNDATION: Final = (
    r"会(?=[,。;:、)”》(\]]|$|和|与|及|等|的|将|联合|共同|宣布|推动|代表|方面|发言|创始|表示|称|日前|近日|昨[日天]"
    r"|总[经裁监]|董事|理事|主席|秘书|负责|执行|副|首席|官[员网])"
)
"""What makes a foundation of it: 青禾基金会、白露集团; no verb follows, as behind 基金|会投资."""
PRODUCT: Final = (
    r"(?:项目)?(?:(?:股权|债权)(?:投资|融资)计划|资产支持(?:专项)?计划|信托计划|资产管理计划|资管计划|专项计划)"
)
"""What makes a product of insurers or banks of it: 青禾医疗产业基金项目股权投资计划."""
_PAPER: Final = re.compile(
    r"[^《》]{0,20}(?:白皮书|蓝皮书|绿皮书|报告|年鉴|榜单|指数|研究|综述)(?:\([^()《》]{1,8}\))?》"
)


def is_paper(text: str, start: int, end: int) -> bool:
    """Whether the word for a fund stands in the title of a paper: 《滨海产业基金投资白皮书》 is no fund."""
    return text.rfind("《", 0, start) > text.rfind("》", 0, start) and bool(_PAPER.match(text, end))
