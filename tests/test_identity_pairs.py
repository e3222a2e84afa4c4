"""Pairs of sightings as a careful reader judges them, invented: one fund, two funds, or not to be told.

They are told as a city's press office, a company register, a filing, a digest, a paper of Hong Kong and an English
agency would tell them.
"""

from datetime import date

import pytest

from extractors.identity import Answer, compare, keys
from tests.told import fund

MAR1, MAR3, MAR20 = date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 20)
MAY, SEP, NEXT = date(2026, 5, 11), date(2026, 9, 7), date(2027, 2, 15)

SAME = {
    "press office, registry: another name, the same sponsor": (
        fund("绍兴市先进制造产业基金", "CNY 1e10", place="绍兴市", sponsors="绍兴市国有资本运营有限公司",
             sectors="先进制造", day=MAR1),
        fund("绍兴越新先进制造股权投资合伙企业（有限合伙）", "CNY 1e10", place="浙江省绍兴市越城区", stage="registered",
             managers="绍兴市产业发展私募基金管理有限公司", sponsors="绍兴市国有资本运营有限公司", day=MAR20),
    ),
    "press office, registry: health in other words": (
        fund("泰州大健康产业基金", "CNY 5e9", place="泰州", sponsors="泰州市产业投资集团", sectors="大健康", day=MAR1),
        fund("泰州医药健康产业投资基金合伙企业（有限合伙）", "CNY 5e9", place="泰州市", stage="registered",
             sponsors="泰州市产业投资集团有限公司", day=MAR20),
    ),
    "digest's short name, legal name": (
        fund("瓯江基金", "CNY 2e9", place="温州", day=MAR3),
        fund("温州瓯江科创创业投资合伙企业（有限合伙）", "CNY 2e9", place="温州", stage="filed", day=MAR20),
    ),
    "the city in brackets": (
        fund("国惠智算（洛阳）股权投资基金合伙企业（有限合伙）", "CNY 1e9", place="洛阳", stage="registered", day=MAR3),
        fund("洛阳国惠智算基金", "CNY 1e9", place="河南洛阳", day=MAR1),
    ),
    "Hong Kong paper, the same kind in other words": (
        fund("廈門半導體產業基金", "CNY 5e9", place="廈門", sponsors="廈門金圓集團", sectors="半導體", day=MAR3),
        fund("厦门市集成电路产业投资基金", "CNY 5e9", place="厦门市", sponsors="厦门金圆集团", sectors="集成电路",
             day=MAR1),
    ),
    "Hong Kong paper, English agency, converted": (
        fund("深圳市科技創新種子基金", "CNY 2e9", place="深圳", day=MAR1),
        fund("Shenzhen science and technology innovation seed fund", "USD 2.8e8", place="Shenzhen", day=MAR3),
    ),
    "future industries in two languages": (
        fund("Chengdu Future Industries Fund of Funds", "CNY 5e9", place="Chengdu", sectors="future industries",
             day=MAR3),
        fund("成都市未来产业母基金", "CNY 5e9", place="成都", sectors="未来产业", day=MAR1),
    ),
    "county-level city in pinyin": (
        fund("biomedical industry fund", "CNY 3e9", place="Jiangyin", sectors="biomedicine", day=MAR3),
        fund("江阴生物医药产业基金", "CNY 3e9", place="江阴市", sectors="生物医药", day=MAR1),
    ),
    "county in pinyin": (
        fund("Deqing County low-altitude economy fund", "CNY 1e9", place="Deqing County", day=MAR3),
        fund("德清县低空经济产业基金", "CNY 1e9", place="浙江德清", day=MAR1),
    ),
    "firm in pinyin, phase": (
        fund("Haofeng Yuance Fund II", "CNY 1.2e9", managers="Haofeng Investment", day=MAR20),
        fund("昊丰远策二期创业投资基金", "CNY 1.2e9", managers="昊丰投资", day=MAR1),
    ),
    "converted size, sponsor translated": (
        fund("semiconductor fund", "USD 4.2e8", place="Wuxi", sponsors="Wuxi Industry Development Group",
             sectors="semiconductor", day=MAR3),
        fund("无锡市集成电路产业专项母基金", "CNY 3e9", place="无锡", sponsors="无锡产业发展集团", sectors="集成电路",
             day=MAR1),
    ),
    "plan and registration, months apart": (
        fund("合肥市天使投资基金二期", "CNY 2e9", place="合肥", stage="planned", day=MAR1),
        fund("合肥市天使投资基金二期合伙企业（有限合伙）", "CNY 1e9", place="合肥", stage="registered", day=MAY),
    ),
    "first part, then the total": (
        fund("长沙市湘江母基金", first="CNY 2e9", place="长沙", day=MAR1),
        fund("湘江母基金", "CNY 1e10", first="CNY 2e9", place="湖南长沙", day=MAR20),
    ),
    "first close, final close above target": (
        fund("Harrowgate Energy Transition Fund II", "USD 1.5e9", first="USD 8e8", managers="Harrowgate",
             stage="first_close", day=MAR1),
        fund("Harrowgate Energy Transition Fund II", "USD 1.72e9", managers="Harrowgate Partners",
             stage="final_close", day=NEXT),
    ),
    "second fund in words, then by numeral": (
        fund("second fund", "USD 5e8", managers="Pellworth Capital", stage="planned", day=MAR1),
        fund("Pellworth Capital II", "USD 6.2e8", managers="Pellworth Capital", stage="final_close", day=NEXT),
    ),
    "numbered in Chinese": (
        fund("衡川三号基金", "CNY 1.5e9", managers="衡川资本", day=MAR1),
        fund("苏州衡川三号创业投资合伙企业（有限合伙）", "CNY 1.5e9", managers="苏州衡川私募基金管理有限公司",
             place="苏州", stage="filed", day=MAR20),
    ),
    "RMB fund III in two languages": (
        fund("Kaiteng Capital RMB Fund III", "CNY 3.5e9", managers="Kaiteng Capital", stage="final_close", day=MAR3),
        fund("凯腾资本三期人民币基金", "CNY 3.5e9", managers="凯腾资本", stage="final_close", day=MAR1),
    ),
    "two regions in the name": (
        fund("China-ASEAN digital economy fund", "CNY 5e9", place="Nanning", sectors="digital economy", day=MAR3),
        fund("中国—东盟数字经济基金", "CNY 5e9", place="南宁", sectors="数字经济", day=MAR1),
    ),
    "bank's fund with a city": (
        fund("盐城市AIC股权投资试点基金", "CNY 1e9", place="盐城", sponsors="工银投资|盐城市国投集团", day=MAR1),
        fund("工融盐新（盐城）股权投资基金合伙企业（有限合伙）", "CNY 1e9", place="盐城", stage="registered",
             sponsors="工银金融资产投资有限公司|盐城市国有资本投资集团有限公司", day=MAR20),
    ),
    "secondaries in two languages": (
        fund("青岛市S基金", "CNY 2e9", place="青岛", day=MAR1),
        fund("Qingdao secondaries fund", "CNY 2e9", place="Qingdao", sectors="secondaries", day=MAR3),
    ),
    "new area in two languages": (
        fund("雄安新区科创基金", "CNY 1e10", place="雄安新区", day=MAR1),
        fund("Xiong'an New Area sci-tech innovation fund", "CNY 1e10", place="Xiong'an", day=MAR3),
    ),
    "industrial park in two languages": (
        fund("苏州工业园区天使母基金", "CNY 1e9", place="苏州工业园区", day=MAR1),
        fund("angel fund of funds", "CNY 1e9", place="Suzhou Industrial Park", day=MAR3),
    ),
    "foreign fund by a translated name": (
        fund("Gulf Horizon Technology Fund", "USD 1e9", place="Riyadh", sponsors="Public Investment Fund",
             sectors="technology", day=MAR1),
        fund("海湾地平线科技基金", "USD 1e9", place="沙特", sponsors="沙特公共投资基金", sectors="科技", day=MAR3),
    ),
    "English house in a Chinese text": (
        fund("Ardenfield Capital Partners IX", "USD 7.4e9", managers="Ardenfield Capital", stage="final_close",
             day=MAR1),
        fund("Ardenfield资本第九期并购基金", "USD 7.4e9", managers="Ardenfield资本", stage="final_close", day=MAR3),
    ),
    "English house by its sound": (
        fund("Ardenfield Capital Partners IX", "USD 7.4e9", managers="Ardenfield Capital", stage="final_close",
             day=MAR1),
        fund("第九期并购基金", "USD 7.4e9", managers="阿登菲尔德资本", stage="final_close", day=MAR3),
    ),
    "second growth fund, by numeral and in words": (
        fund("Meru Growth Fund II", "INR 2.5e10", managers="Meru Ventures", place="Bengaluru", day=MAR1),
        fund("second growth fund", "INR 2.5e10", managers="Meru Ventures", place="India", day=MAR3),
    ),
    "regulator's capitals, press": (
        fund("CEDARMOOR INFRASTRUCTURE PARTNERS IV, L.P.", "USD 2e9", stage="planned", day=MAR1),
        fund("fourth infrastructure fund", "USD 2e9", managers="Cedarmoor", stage="planned", day=MAR20),
    ),
    "shortened kind": (
        fund("东莞市战略性新兴产业基金", "CNY 5e9", place="东莞", day=MAR1),
        fund("东莞战新产业基金", "CNY 5e9", place="东莞", day=MAR20),
    ),
    "province in two languages": (
        fund("内蒙古自治区新能源产业基金", "CNY 1e10", place="内蒙古", sectors="新能源", day=MAR1),
        fund("Inner Mongolia new energy industry fund", "CNY 1e10", place="Inner Mongolia", sectors="new energy",
             day=MAR3),
    ),
    "renamed, one text has both": (
        fund("南通紫琅科创母基金", "CNY 5e9", aliases="南通创新发展母基金", place="南通", day=MAY),
        fund("南通创新发展母基金", "CNY 5e9", place="南通", day=MAR1),
    ),
    "district in two languages": (
        fund("广州市番禺区产业投资母基金", "CNY 1e10", place="广州市番禺区", day=MAR1),
        fund("Panyu industrial fund of funds", "CNY 1e10", place="Panyu District, Guangzhou", day=MAR3),
    ),
    "prefecture, sector of two words": (
        fund("new energy vehicle fund", "CNY 2e9", place="Xiangyang, Hubei", sectors="new energy vehicles", day=MAR3),
        fund("襄阳市新能源汽车产业基金", "CNY 2e9", place="襄阳", sectors="新能源汽车", day=MAR1),
    ),
    "two closings of one fund": (
        fund("Meru Growth Fund II", "USD 3e8", first="USD 1e8", managers="Meru Ventures", stage="first_close",
             day=MAR1),
        fund("Meru Growth Fund II", "USD 3e8", first="USD 2.2e8", managers="Meru Ventures", stage="first_close",
             day=SEP),
    ),
    "launched with a target, closed first on a part of it": (
        fund("Teasel Growth Fund", "USD 3e8", managers="Teasel Capital", place="Boston", day=MAR1),
        fund("Teasel Growth Fund", "USD 1.2e8", managers="Teasel Capital", stage="first_close", day=SEP),
    ),
    "province's fund, described": (
        fund("AI fund of funds", "CNY 1e10", place="Zhejiang", sectors="AI", day=MAR3),
        fund("浙江省人工智能产业母基金", "CNY 1e10", place="浙江", sectors="人工智能", day=MAR1),
    ),
    "city's mother fund, agency says fund of funds": (
        fund("唐山市高质量发展母基金", "CNY 3e9", place="唐山", day=MAR1),
        fund("high-quality development fund of funds", "CNY 3e9", place="Tangshan", day=MAR3),
    ),
    "agency has dollars only": (
        fund("烟台市蓝色经济产业基金", "CNY 4e9", place="烟台", sectors="海洋经济", day=MAR1),
        fund("blue economy fund", "USD 5.6e8", place="Yantai", sectors="marine economy", day=MAR3),
    ),
    "legal name with the general partner's brand": (
        fund("珠海基金·瀚澜二期", "CNY 8e8", managers="瀚澜资本", day=MAR1),
        fund("珠海瀚澜贰期创业投资基金（有限合伙）", "CNY 8e8", place="珠海", managers="广东瀚澜私募基金管理有限公司",
             stage="filed", day=MAY),
    ),
    "brand in pinyin, phase in Roman": (
        fund("Hanlan Capital Fund III", "USD 3e8", managers="Hanlan Capital", stage="final_close", day=MAR3),
        fund("瀚澜资本三期美元基金", "USD 3e8", managers="瀚澜资本", stage="final_close", day=MAR1),
    ),
    "listed company's plan, later named": (
        fund("产业投资基金", "CNY 6e8", sponsors="丰陵药业股份有限公司|启岳资本", stage="planned", sectors="生物医药",
             day=MAR1),
        fund("泰安启岳丰陵医药产业投资合伙企业（有限合伙）", "CNY 6e8", place="泰安", managers="启岳资本",
             sponsors="丰陵药业", stage="registered",
             day=MAY),
    ),
    "traditional characters, province": (
        fund("海南自由貿易港建設投資基金", "CNY 1e10", place="海南", day=MAR3),
        fund("海南自由贸易港建设投资基金", "CNY 1e10", place="海南省", day=MAR1),
    ),
    "short name of a county's fund": (
        fund("安吉县绿水青山产业基金", "CNY 2e9", place="安吉县", day=MAR1),
        fund("安吉绿水青山基金", "CNY 2e9", place="湖州安吉", day=MAR20),
    ),
    "filing and press, size grown": (
        fund("Redfern Hollow Ventures Fund II, L.P.", "USD 7.5e7", stage="planned", day=MAR1),
        fund("Redfern Hollow Ventures II", "USD 9e7", managers="Redfern Hollow Ventures", stage="final_close",
             day=SEP),
    ),
    "initials of the house": (
        fund("Eastlake Infrastructure Partners III", "EUR 1.2e9", managers="Eastlake Infrastructure Partners",
             stage="first_close", day=MAR1),
        fund("EIP III", "EUR 1.2e9", managers="Eastlake Infrastructure Partners", stage="first_close", day=MAR3),
    ),
    "third flagship in words": (
        fund("third flagship fund", "EUR 2.4e9", managers="Skaldheim Equity", stage="final_close", day=MAR3),
        fund("Skaldheim III", "EUR 2.4e9", managers="Skaldheim Equity", stage="final_close", day=MAR1),
    ),
    "target, then first close with the target": (
        fund("Banyan Roots Climate Fund", "USD 2e8", managers="Banyan Roots", stage="planned", day=MAR1),
        fund("Banyan Roots Climate Fund", "USD 2e8", first="USD 6.5e7", managers="Banyan Roots", stage="first_close",
             day=NEXT),
    ),
    "sovereign partners, unnamed fund": (
        fund("joint investment fund", "USD 5e9", place="Kazakhstan", sponsors="Mubadala|Samruk-Kazyna", day=MAR1),
        fund("联合投资基金", "USD 5e9", place="哈萨克斯坦", sponsors="穆巴达拉|萨姆鲁克-卡泽纳", day=MAR3),
    ),
    "zone in English": (
        fund("合肥高新区科创天使基金", "CNY 1e9", place="合肥高新区", day=MAR1),
        fund("Hefei High-tech Zone angel fund", "CNY 1e9", place="Hefei High-tech Zone", day=MAR3),
    ),
    "autonomous region, sector": (
        fund("宁夏绿氢产业基金", "CNY 2e9", place="宁夏", sectors="绿氢", day=MAR1),
        fund("green hydrogen industry fund", "CNY 2e9", place="Ningxia", sectors="green hydrogen", day=MAR3),
    ),
    "first part in one, total in the other": (
        fund("贵阳大数据产业基金", first="CNY 1e9", place="贵阳", sectors="大数据", day=MAR1),
        fund("贵阳市大数据产业发展基金", "CNY 5e9", first="CNY 1e9", place="贵阳", sectors="大数据", day=MAR3),
    ),
    "company register, other seat": (
        fund("北京市机器人产业基金二期", "CNY 1e10", place="北京", sectors="机器人", day=MAR1),
        fund("北京机器人二期股权投资基金（有限合伙）", "CNY 1e10", place="北京经济技术开发区", stage="registered",
             day=MAY),
    ),
    "Hong Kong paper names the manager in English": (
        fund("啟岳東南亞成長基金", "USD 2e8", managers="啟岳資本", day=MAR1),
        fund("Qiyue Southeast Asia Growth Fund", "USD 2e8", managers="Qiyue Capital", day=MAR3),
    ),
    "digest leaves out the city": (
        fund("楚天星火科创基金", "CNY 1e9", day=MAR3),
        fund("武汉楚天星火科创投资基金合伙企业（有限合伙）", "CNY 1e9", place="武汉", stage="registered", day=MAR1),
    ),
    "one sector in two languages, each with a further word": (
        fund("舟山海上光伏产业基金", "CNY 2e9", place="舟山", sectors="光伏", day=MAR1),
        fund("RMB2bn offshore solar fund", "CNY 2e9", place="Zhoushan", sectors="solar", day=MAR3),
    ),
    "silver economy in two languages": (
        fund("silver economy industry fund", "CNY 1e9", place="Nantong", sectors="elderly care", day=MAR3),
        fund("南通市银发经济产业基金", "CNY 1e9", place="南通", sectors="银发经济", day=MAR1),
    ),
    "the sponsor's name grown longer": (
        fund("并购基金", "CNY 2e9", place="宁波", sponsors="甬宁港口集团|启岳资本", sectors="物流", day=MAR1),
        fund("宁波市港口物流并购基金", "CNY 2e9", place="宁波", sponsors="宁波甬宁港口集团股份有限公司|启岳资本",
             day=MAR3),
    ),
    "house with a number in its name": (
        fund("second fund", "USD 4e7", first="USD 1.5e7", aliases="Fund II", managers="7k Ventures", place="Kenya",
             stage="first_close", day=MAR1),
        fund("7k Ventures Fund II", "USD 1.5e7", managers="7k Ventures", place="Kenya", stage="first_close", day=MAR1),
    ),
    "numeral, and an ordinal with no noun": (
        fund("Coastal Repair Fund III", "CAD 1.5e8", managers="Tidewrack Partners", place="Canada", day=MAR1),
        fund("third one", "CAD 1.5e8", managers="Tidewrack Partners", place="Canada", day=MAR3),
    ),
    "the fourth, for young companies": (
        fund("fourth for early-stage companies", managers="Tidewrack Partners", sectors="blockchain", day=MAR1),
        fund("fourth early-stage fund", "USD 1.9e8", managers="Tidewrack Partners", sectors="DeFi|gaming", day=MAR3),
    ),
    "code name with and without its hyphen": (
        fund("eWADI", "USD 1.8e8", place="Jordan", sponsors="Lower Basin Bank", day=MAR1),
        fund("Water and Desert Initiative (e-WADI)", "USD 1.9e8", aliases="e-WADI", place="Jordan",
             sponsors="Lower Basin Bank", day=MAR3),
    ),
    "the pataca has one home": (
        fund("government-guided fund", "MOP 3e9", sectors="technology", day=MAR20),
        fund("政府引導基金", "MOP 3e9", place="澳門", sectors="科技", day=MAR3),
    ),
    "target, then what a first close has brought": (
        fund("Banyan Roots Climate Fund", "EUR 4e8", place="Africa", stage="planned", day=MAR1),
        fund("Banyan Roots Climate Fund", "USD 9e7", place="Africa", stage="first_close", day=SEP),
    ),
    "the house's fund for a country": (
        fund("Ostrava Peru Fund I", "USD 3e8", managers="The Ostrava Group", place="Peru", stage="first_close"),
        fund("first Peruvian pool", "USD 2.9e8", managers="Ostrava Group", place="Peru", stage="final_close"),
    ),
    "chips by what their makers are called": (
        fund("fund of 200 billion won", "KRW 2e11", place="South Korea", sponsors="Hanbit Electronics|Mirae Chip",
             sectors="fabless", day=MAR1),
        fund("Chip Design Ecosystem Fund", "KRW 2e11", sponsors="Hanbit Electronics|Mirae Chip", sectors="chips",
             day=MAY),
    ),
    "house by its sound, size in the house's currency": (
        fund("沃特菲尔德二期基金", "USD 6e8", managers="沃特菲尔德", place="美国", day=MAR3),
        fund("Waterfield Fund II", "USD 6e8", managers="Waterfield", place="United States", day=MAR1),
    ),
    "a cabinet in other words": (
        fund("investment fund of 30 billion yuan", "CNY 3e10", place="China", sponsors="State Council", day=MAR1),
        fund("government-led fund", "CNY 3e10", place="China", sponsors="cabinet", day=MAR1),
    ),
    "development banks in two languages, and the manager": (
        fund("Savannah SME Fund", "USD 1.2e8", place="Kenya", managers="Tamarind Capital", sponsors="IFC|AfDB",
             day=MAR1),
        fund("中小企业基金", "USD 1.2e8", place="肯尼亚", managers="Tamarind Capital", day=MAR3,
             sponsors="国际金融公司|非洲开发银行"),
    ),
    "a further kind, the same size": (
        fund("澜岳产业投资基金", "CNY 2e9", place="天津", day=MAR1),
        fund("澜岳海洋产业投资基金", "CNY 2e9", place="天津", day=MAR20),
    ),
    "total and first part, the place, and no name": (
        fund("financial sector fund", "CNY 2e10", first="CNY 8e9", place="Wuhan", day=MAR1),
        fund("Wuhan Longmarch Development Fund", "CNY 2e10", first="CNY 8e9", place="Wuhan", day=MAR3),
    ),
    "the Chinese short name is one word of the English one": (
        fund("Changzhou Deyun Hexuan II", "CNY 2e9", managers="Deyun Capital", place="Changzhou", day=MAR1),
        fund("合轩二期创业投资合伙企业", "CNY 2e9", place="常州", day=MAR3),
    ),
    "one day and size, unlike names": (
        fund("Crossing Technology Fund", "USD 1.2e8", managers="Quillon Research Institute", event_date="2026-03-02"),
        fund("華渡科技創業投資基金", "USD 1.2e8", managers="Quillon Research Institute", sectors="科技",
             event_date="2026-03-02"),
    ),
    "one list of sectors in two languages": (
        fund("私募股權基金", "USD 7e8", place="東南亞", sponsors="輝騰證券", day=MAR1,
             sectors="醫療|人工智能|先進製造|可再生能源|消費"),
        fund("private equity vehicle", "USD 7e8", place="Southeast Asia", sponsors="Brightcourt Securities", day=MAR1,
             sectors="healthcare|AI|advanced manufacturing|renewables|consumer"),
    ),
    "a number of a list, and of the series": (
        fund("第二个“澜岳远望基金”", sponsors="澜岳集团", stage="planned", day=MAR1),
        fund("澜岳远望基金2号", "CNY 2e9", sponsors="澜岳集团", day=SEP),
    ),
    "the house's debut, and its fund I": (
        fund("maiden fund", "AUD 2.6e9", managers="Pellworth Capital", place="Melbourne", stage="final_close"),
        fund("Pellworth Capital Fund I", "AUD 2.6e9", managers="Pellworth Capital", place="Australia",
             stage="final_close"),
    ),
    "a description without the number": (
        fund("infrastructure fund", "USD 2.9e9", managers="Lorrimer", place="Latin America", day=MAR1),
        fund("Lorrimer Infrastructure Fund V", "USD 2.9e9", managers="Lorrimer Investments", place="Latin America",
             stage="final_close", day=NEXT),
    ),
    "one name in full, and the number in words beside it": (
        fund("Lorrimer Innovation Fund", "CAD 3.75e8", managers="Lorrimer", sponsors="Hestrel Bank|Corvane",
             stage="final_close", day=NEXT),
        fund("Lorrimer Innovation Fund", "CAD 2.79e8", aliases="second fund of funds", managers="Lorrimer",
             sponsors="Hestrel Bank|Corvane", stage="first_close", day=MAR1),
    ),
    "a short name that ends with its number": (
        fund("Northern Renewable Energy Fund 4", "USD 5e8", managers="Northern Renewable Managers", day=MAR1),
        fund("NREF4", "USD 5e8", managers="Northern Renewable Managers", stage="first_close", day=NEXT),
    ),
    "one description to the letter, of one manager": (
        fund("Transition Fund", "EUR 4.25e8", managers="Lorrimer Infrastructure", place="France", stage="final_close",
             day=SEP),
        fund("Transition Fund", "EUR 4e8", managers="Lorrimer Infrastructure", place="France", stage="first_close",
             day=MAR1),
    ),
    "a fund of two nations in two languages": (
        fund("Kenya-Japan investment cooperation fund", "USD 1e10", day=MAR1),
        fund("肯尼亚-日本投资合作基金", "USD 1e10", place="肯尼亚", day=SEP),
    ),
    "named after a place where it is not": (
        fund("Taiwan Nairobi Technology Fund", "USD 1.2e8", place="Taiwan", sponsors="Temasek", day=MAR1),
        fund("台灣內羅畢科技基金", sponsors="淡马锡", day=MAR1),
    ),
    "a manager that is a place": (
        fund("數碼港投資創業基金", "HKD 2e8", managers="數碼港", place="數碼港", day=MAR1),
        fund("投資創業基金", "HKD 2e8", managers="數碼港", place="數碼港", day=MAR1),
    ),
    "a dash and a hyphen": (
        fund("江苏—泰州科创股权投资计划", "CNY 5e9", aliases="昊岚S基金", place="泰州", day=MAR1),
        fund("江苏-泰州科创股权投资计划", "CNY 5e9", aliases="瓯帆S基金", place="泰州", day=MAR1),
    ),
    "strategic in two languages": (
        fund("Strategic Tech Fund", "HKD 5e9", place="Hong Kong", sectors="technology", day=MAR1),
        fund("策略性創科基金", "HKD 5e9", place="香港", sectors="創科", day=MAR1),
    ),
    "a joint fund, and its sum in the name": (
        fund("百亿美元联合基金", "USD 1e10", managers="淡马锡", day=MAR1),
        fund("联合战略投资基金", "USD 1e10", managers="淡马锡", day=MAR1),
    ),
    "a buyout fund told by another house name": (
        fund("澜凯并购基金二期", "EUR 1.2e9", first="EUR 6e8", managers="澜凯资本", day=MAR1),
        fund("Cairnmoor Midcap II", "EUR 1.2e9", first="EUR 6e8", managers="澜凯资本", day=MAR1),
    ),
    "a name with what it is shortened to": (
        fund("Kestrel Transition Opportunities Fund (KTOF)", "EUR 4.2e8", managers="Kestrel", stage="first_close",
             sectors="infrastructure"),
        fund("Kestrel Transition Opportunities fund", "EUR 2.1e8", managers="Kestrel", stage="first_close",
             sectors="infrastructure"),
    ),
    "one name in full, and the first part for the whole": (
        fund("澜岳战新并购私募基金", "CNY 9e9", place="上海", sectors="并购", day=MAR1),
        fund("澜岳战新并购私募基金", "CNY 3e10", first="CNY 1e10", sectors="并购", day=MAR20),
    ),
    "two sets of funds": (
        fund("family of seven private equity funds", "USD 5e9", sponsors="Temasek|Hestrel Bank", place="Nairobi"),
        fund("seven private equity funds", "USD 5e9", sponsors="Temasek|Hestrel Bank", managers="Meru Finance"),
    ),
    "a batch, and the number of its funds": (
        fund("第三批5只产业专项基金", "CNY 1.55e10", place="江苏", day=MAR1),
        fund("第三批产业专项基金", place="江苏", day=MAR1),
    ),
    "a fund of two nations, and its kind": (
        fund("中国-肯尼亚投资合作基金", "USD 1e10", first="USD 1e9", day=date(2025, 3, 20)),
        fund("China's Kenya fund", "USD 1e10", first="USD 1e9", day=MAR1),
    ),
    "one name in full, and another that clashes": (
        fund("昊岚人寿—泰州科创股权投资计划", "CNY 5e9", managers="昊岚人寿旗下资产公司", place="泰州"),
        fund("昊岚人寿-泰州科创股权投资计划", "CNY 5e9", aliases="险资S基金", managers="昊岚资产", place="泰州"),
    ),
    "whatever invests in part of the world sits somewhere": (
        fund("Ellerby Transition Fund", "USD 6e8", managers="Ellerby Capital", sponsors="Northgate Bank",
             place="Southeast Asia"),
        fund("Ellerby Transition Capital Fund", "USD 6e8", managers="Ellerby Capital", sponsors="Northgate Bank",
             place="Abu Dhabi"),
    ),
    "second fund, Fund II, raised a little less than told": (
        fund("second fund", "USD 2e8", managers="Redfern Hollow Ventures", stage="first_close"),
        fund("fund II", "USD 1.95e8", managers="Redfern Hollow Ventures", stage="final_close"),
    ),
    "a Chinese paper's fourth fund, Taipei's number four": (
        fund("第四只基金", "USD 4.5e8", managers="Marlpit Capital"),
        fund("第4號基金", "USD 4.5e8", managers="Marlpit Capital", stage="final_close"),
    ),
    "one house, one sum at the final close": (
        fund("mid-market fund", "EUR 7e8", managers="Sundbyholm Partners", stage="final_close"),
        fund("Evenlode Fund", "EUR 7e8", managers="Sundbyholm Partners", stage="final_close"),
    ),
    "a fund for Asia is no series A": (
        fund("Evenlode Fund for Southeast Asia", "USD 3e8", stage="planned", day=MAR1),
        fund("Evenlode Fund", "USD 3.6e8", place="Southeast Asia", stage="final_close", day=NEXT),
    ),
    "a Dutch cooperative's legal form": (
        fund("QLP Fund II Coöperatief U.A.", "USD 1.4e8", managers="QLP Manager BV", place="Egypt"),
        fund("QLP Fund II", "USD 2.5e8", managers="Quillon Capital Partners", place="Egypt", stage="first_close"),
    ),
    "secondaries in two scripts of Chinese": (
        fund("首只人民币S基金", "CNY 1.5e9", managers="麦垄资本(Marlpit Capital)", stage="first_close"),
        fund("首檔人民幣二手基金", "CNY 1.5e9", managers="麥壟資本(Marlpit Capital)", stage="first_close"),
    ),
    "an English short form of a fund's country": (
        fund("Norcombe India Fund", "USD 4e8", managers="Norcombe", place="India", stage="first_close",
             aliases="first India-only vehicle", sponsors="Kotak Private|IFC", day=MAR1),
        fund("debut India fund", "USD 4e8", managers="Norcombe", place="India", stage="planned"),
    ),
    "the house's initials and number": (
        fund("Kestrel Growth Partners IV", "GBP 5.5e8", managers="Kestrel Growth Partners", stage="first_close"),
        fund("KGP Fund IV", "GBP 6e8", managers="Kestrel Growth Partners LLP", stage="final_close"),
    ),
    "a headline's description, then the full name beside it": (
        fund("古镇焕新基金", "CNY 6e8", place="安吉", sponsors="松昊证券", sectors="文旅", day=MAR1),
        fund("安吉古镇焕新产业投资基金", "CNY 6e8", aliases="古镇焕新基金", place="安吉县", sectors="文旅",
             sponsors="安吉县人民政府|松昊证券股份有限公司", day=MAR3),
    ),
    "a headline's debut fund, then its title": (
        fund("debut secondaries fund", "USD 4.2e8", managers="Fenwick Lane", place="Austin", stage="final_close",
             day=MAR1),
        fund("Fenwick Lane Secondaries Fund I", "USD 4.2e8", aliases="debut secondaries fund", place="Austin",
             managers="Fenwick Lane Capital", stage="final_close", day=MAR1),
    ),
    "short forms of one house's fund, each with the same description": (
        fund("青岚梧桐新材料创业投资基金", "CNY 8e8", aliases="新材料基金", place="成都", managers="青岚资本",
             day=MAR1),
        fund("成都梧桐新材料创业投资合伙企业（有限合伙）", "CNY 8e8", aliases="新材料基金", place="成都",
             managers="青岚资本", stage="registered", day=MAR20),
    ),
    "a first fund in two languages, each with its description": (
        fund("沙汀一期并购基金", "CNY 3e9", aliases="首只并购基金", managers="沙汀资本", day=MAR1),
        fund("Shating Buyout Fund I", "CNY 3e9", aliases="debut buyout fund", managers="Shating Capital", day=MAR3),
    ),
    "the press's description, and two legal names, of which one repeats it": (
        fund("澄湾产业母基金", "CNY 5e9", place="成都", sponsors="蓉岳集团", day=MAR1),
        fund("成都蓉岳澄湾股权投资基金合伙企业（有限合伙）", "CNY 5e9", aliases="产业母基金|澄湾母基金", place="成都",
             sponsors="蓉岳集团", stage="registered", day=MAR20),
    ),
}  # fmt: skip

TWO = {
    "two kinds of fund of one town in two languages, no sector told": (
        fund("衢州市跟投基金", "CNY 2e9", place="衢州", day=MAR1),
        fund("Quzhou SME fund", "CNY 2e9", place="Quzhou", day=MAR3),
    ),
    "two counties, of which no list knows one, and one headline": (
        fund("安吉古镇焕新产业投资基金", "CNY 6e8", aliases="古镇焕新基金", place="安吉县", sectors="文旅|清洁能源",
             sponsors="安吉县人民政府|松昊证券", managers="松昊创新投资", event_date="2026-03-02", day=MAR1),
        fund("澍岭古镇焕新产业投资基金", "CNY 8e8", aliases="古镇焕新基金", sectors="文旅|清洁能源",
             sponsors="澍岭县人民政府|瀚汇证券", managers="瀚汇创新投资", event_date="2026-03-02", day=MAR1),
    ),
    "two towns that no list knows, one sum, one day and one house": (
        fund("枫渡小镇焕新基金", "CNY 3e8", aliases="小镇焕新基金", sponsors="枫渡镇人民政府|松昊证券", sectors="文旅",
             managers="松昊创新投资", event_date="2026-03-02", day=MAR1),
        fund("柳桥小镇焕新基金", "CNY 3e8", aliases="小镇焕新基金", sponsors="柳桥镇人民政府|松昊证券", sectors="文旅",
             managers="松昊创新投资", event_date="2026-03-02", day=MAR1),
    ),
    "mother funds of two districts that no list knows": (
        fund("霁湾区产业引导母基金", "CNY 5e9", aliases="产业引导母基金", stage="planned", day=MAR1),
        fund("澍湾区产业引导母基金", "CNY 5e9", aliases="产业引导母基金", stage="planned", day=MAR1),
    ),
    "two houses' first buyout funds of a city, each with a name": (
        fund("瀚汇一期并购基金", "CNY 2e9", aliases="首只并购基金", managers="瀚汇资本", place="深圳", day=MAR1),
        fund("松昊一期并购基金", "CNY 2e9", aliases="首只并购基金", managers="松昊资本", place="深圳", day=MAR1),
    ),
    "two houses' first secondaries funds of a city, without names": (
        fund("首只S基金", "CNY 2e9", managers="瀚汇资本", place="深圳", sectors="S基金", day=MAR1),
        fund("首只S基金", "CNY 2e9", managers="松昊资本", place="深圳", sectors="S基金", day=MAR1),
    ),
    "debut secondaries funds of two houses of a town": (
        fund("Fenwick Lane Secondaries Fund I", "USD 4.2e8", aliases="debut secondaries fund", place="Austin",
             managers="Fenwick Lane Capital", sectors="secondaries", stage="final_close", day=MAR1),
        fund("Otter Moor Secondaries Fund I", "USD 4.1e8", aliases="debut secondaries fund", place="Austin",
             managers="Otter Moor Capital", sectors="secondaries", stage="final_close", day=MAR1),
    ),
    "debut funds of two houses of a town, without names": (
        fund("debut secondaries fund", "USD 4.2e8", place="Austin", managers="Fenwick Lane Capital",
             sectors="secondaries", stage="final_close", day=MAR1),
        fund("debut secondaries fund", "USD 4.1e8", place="Austin", managers="Otter Moor Capital",
             sectors="secondaries", stage="final_close", day=MAR1),
    ),
    "debut funds of two houses that share a word": (
        fund("Fenwick Park Secondaries Fund I", "USD 4.2e8", aliases="debut secondaries fund", place="Austin",
             managers="Fenwick Park Capital", sectors="secondaries", stage="final_close", day=MAR1),
        fund("Otter Park Secondaries Fund I", "USD 4.1e8", aliases="debut secondaries fund", place="Austin",
             managers="Otter Park Capital", sectors="secondaries", stage="final_close", day=MAR1),
    ),
    "one release of two houses, who leads them untold": (
        fund("Fenwick Lane Healthcare Growth Fund", "GBP 2e8", aliases="UK healthcare growth fund", place="London",
             sectors="healthcare", day=MAR1),
        fund("Otter Moor Healthcare Growth Fund", "GBP 2e8", aliases="UK healthcare growth fund", place="London",
             sectors="healthcare", day=MAR1),
    ),
    "what two houses' funds for one land are called in passing": (
        fund("Fenwick Lane Opportunities", "USD 2e8", aliases="debut Kenya fund", managers="Fenwick Lane",
             place="Kenya", day=MAR1),
        fund("Otter Moor Partners Africa", "USD 2e8", aliases="debut Kenya fund", managers="Otter Moor",
             place="Kenya", day=MAR1),
    ),
    "a house's fund for a continent, its fund for a country there": (
        fund("Brightwater Asia Partners IV", "USD 3.9e9", place="Asia", managers="Brightwater", stage="final_close"),
        fund("Brightwater Japan Partners Fund IV", "JPY 2e11", place="Japan", managers="Brightwater",
             stage="first_close"),
    ),
    "a group's funds in two towns": (
        fund("澜岳产业投资基金", "CNY 2e9", place="南通", sponsors="澜岳重工", day=MAR1),
        fund("澜岳产业投资基金", "CNY 2e9", place="烟台", sponsors="澜岳重工", day=MAR3),
    ),
    "a further kind, another size": (
        fund("澜岳产业投资基金", "CNY 2e10", place="天津", day=MAR1),
        fund("澜岳海洋产业投资基金", "CNY 1e9", place="天津", day=MAR20),
    ),
    "industry fund and venture fund of one name, another size": (
        fund("澜岳产业投资基金", "CNY 2e10", place="天津", day=MAR1),
        fund("澜岳创业投资基金", "CNY 1e9", place="天津", day=MAR20),
    ),
    "industry fund and buyout fund of one name": (
        fund("澜岳产业投资基金", "CNY 2e10", place="天津", day=MAR1),
        fund("澜岳并购基金", place="天津", day=MAR20),
    ),
    "equity fund and mother fund of one name, another size": (
        fund("澜岳股权投资基金", "CNY 2e9", place="天津", day=MAR1),
        fund("澜岳母基金", "CNY 5e9", place="天津", day=MAR20),
    ),
    "full names, of which one has a number": (
        fund("工融澜盛（南通）股权投资基金", "CNY 1e9", place="南通", sponsors="工银投资", day=MAR1),
        fund("工融澜盛二号（南通）股权投资基金", "CNY 1e9", place="南通", sponsors="工银投资", day=MAR20),
    ),
    "a university's two funds": (
        fund("澜岳大学创新基金", "CNY 1e8", sponsors="澜岳大学", day=MAR1),
        fund("澜岳大学校友基金", "CNY 1e8", sponsors="澜岳大学", day=MAR20),
    ),
    "two regions' funds": (
        fund("中国—东盟投资合作基金", "USD 1e10", place="东盟", day=MAR1),
        fund("中国—东盟海洋合作基金", "CNY 3e9", place="东盟", day=MAR20),
    ),
    "two funds of one size, backed by the same development banks": (
        fund("climate fund", "USD 1e8", place="India", sponsors="Asian Development Bank|IFC", day=MAR1),
        fund("women fund", "USD 1e8", place="印度", sponsors="亚洲开发银行|国际金融公司", day=MAR20),
    ),
    "the third one and the fourth": (
        fund("Coastal Repair Fund III", "CAD 1.5e8", managers="Tidewrack Partners", place="Canada", day=MAR1),
        fund("fourth one", "CAD 1.5e8", managers="Tidewrack Partners", place="Canada", day=MAR3),
    ),
    "two houses with numbers": (
        fund("7k Ventures Fund II", "USD 4e7", managers="7k Ventures", place="Kenya", day=MAR1),
        fund("9k Ventures Fund II", "USD 4e7", managers="9k Ventures", place="Kenya", day=MAR1),
    ),
    "the house's funds for two countries": (
        fund("Ostrava Peru Fund I", "USD 3e8", managers="Ostrava Group", place="Peru", day=MAR1),
        fund("first Chilean pool", "USD 3e8", managers="Ostrava Group", place="Chile", day=MAR1),
    ),
    "RMB fund and dollar fund of one size": (
        fund("凯腾资本三期人民币基金", "CNY 3.5e9", managers="凯腾资本", stage="final_close", day=MAR1),
        fund("凯腾资本三期美元基金", "USD 5e8", managers="凯腾资本", stage="final_close", day=MAR1),
    ),
    "fund IV and fund V": (
        fund("Pellworth Capital IV", "USD 9e8", managers="Pellworth Capital", stage="final_close", day=MAR1),
        fund("Pellworth Capital V", "USD 9e8", managers="Pellworth Capital", stage="planned", day=SEP),
    ),
    "main fund and opportunities fund": (
        fund("Pellworth Capital V", "USD 9e8", managers="Pellworth Capital", stage="final_close", day=MAR1),
        fund("Pellworth Opportunities Fund II", "USD 4e8", managers="Pellworth Capital", stage="final_close",
             day=MAR1),
    ),
    "main fund and annex fund": (
        fund("Pellworth Capital V", "USD 9e8", managers="Pellworth Capital", day=MAR1),
        fund("Pellworth Capital V Annex Fund", "USD 1e8", managers="Pellworth Capital", day=MAR20),
    ),
    "fund and its continuation": (
        fund("Harrowgate Partners III", "USD 6e8", managers="Harrowgate", day=MAR1),
        fund("Harrowgate Partners III Continuation Fund", "USD 6e8", managers="Harrowgate", day=MAR20),
    ),
    "mother fund and sub-fund of a sector": (
        fund("淄博市产业引导母基金", "CNY 5e9", place="淄博", day=MAR1),
        fund("淄博市新材料产业子基金", "CNY 1e9", place="淄博", sectors="新材料", day=MAR1),
    ),
    "two cities": (
        fund("绵阳人工智能产业基金", "CNY 1e10", place="绵阳", sectors="人工智能", day=MAR1),
        fund("德阳人工智能产业基金", "CNY 1e10", place="德阳", sectors="人工智能", day=MAR1),
    ),
    "two districts": (
        fund("武汉市洪山区科创基金", "CNY 1e9", place="武汉洪山", day=MAR1),
        fund("武汉市江夏区科创基金", "CNY 1e9", place="武汉江夏", day=MAR1),
    ),
    "city and its district": (
        fund("武汉市科创基金", "CNY 1e9", place="武汉", day=MAR1),
        fund("武汉市洪山区科创基金", "CNY 1e9", place="武汉洪山区", day=MAR3),
    ),
    "phase one and phase two": (
        fund("郑州市科创母基金一期", "CNY 2e9", place="郑州", day=MAR1),
        fund("郑州市科创母基金二期", "CNY 3e9", place="郑州", day=NEXT),
    ),
    "one manager, two sectors": (
        fund("衡川新能源基金", "CNY 1e9", place="苏州", managers="衡川资本", sectors="新能源", day=MAR1),
        fund("衡川生物医药基金", "CNY 1e9", place="苏州", managers="衡川资本", sectors="生物医药", day=MAR20),
    ),
    "one house, two strategies": (
        fund("Cedarmoor Infrastructure Partners IV", "USD 2e9", managers="Cedarmoor", stage="final_close", day=MAR1),
        fund("Cedarmoor Infrastructure Income Fund", "USD 2e9", managers="Cedarmoor", stage="final_close", day=MAR1),
    ),
    "Taizhou and Taizhou": (
        fund("泰州市绿色产业基金", "CNY 1e9", place="泰州", day=MAR1),
        fund("台州市绿色产业基金", "CNY 1e9", place="台州", day=MAR1),
    ),
    "Taizhou and Taizhou in two languages": (
        fund("Taizhou green industry fund", "CNY 1e9", place="Taizhou, Zhejiang", day=MAR1),
        fund("泰州市绿色产业基金", "CNY 1e9", place="江苏泰州", day=MAR1),
    ),
    "Suzhou and Suzhou": (
        fund("宿州市产业引导基金", "CNY 5e9", place="宿州", day=MAR1),
        fund("苏州市产业引导基金", "CNY 5e9", place="苏州", day=MAR1),
    ),
    "second funds of two houses": (
        fund("第二期基金", "USD 3e8", managers="凯腾资本", day=MAR1),
        fund("second fund", "USD 3e8", managers="Meru Ventures", place="India", day=MAR1),
    ),
    "a national fund's two local funds": (
        fund("国家绿色发展基金（南通）子基金", "CNY 2e9", place="南通", day=MAR1),
        fund("国家绿色发展基金（无锡）子基金", "CNY 2e9", place="无锡", day=MAR1),
    ),
    "a national fund's phases": (
        fund("国家低空装备产业投资基金三期", "CNY 1e11", place="中国", day=MAR1),
        fund("国家低空装备产业投资基金二期", "CNY 1e11", place="中国", day=MAR1),
    ),
    "two series of one manager": (
        fund("衡川远望一期创业投资基金", "CNY 1e9", place="苏州", managers="衡川资本", day=MAR1),
        fund("衡川近思一期创业投资基金", "CNY 1e9", place="苏州", managers="衡川资本", day=MAR1),
    ),
    "main fund and parallel fund": (
        fund("Lorrimer Credit Fund III", "USD 1e9", managers="Lorrimer", day=MAR1),
        fund("Lorrimer Credit Fund III Parallel", "USD 1e9", managers="Lorrimer", day=MAR1),
    ),
    "two continents": (
        fund("Lorrimer Europe Buyout Fund VI", "USD 5e9", managers="Lorrimer", stage="final_close", day=MAR1),
        fund("Lorrimer Asia Buyout Fund VI", "USD 5e9", managers="Lorrimer", stage="final_close", day=MAR1),
    ),
    "one name, two houses": (
        fund("Horizon Growth Fund I", "USD 1e8", place="Nairobi", managers="Tamarind Capital", day=MAR1),
        fund("Horizon Growth Fund I", "EUR 1.5e8", place="Berlin", managers="Weissbach Partners", day=MAR20),
    ),
    "province and its capital": (
        fund("江西省未来产业母基金", "CNY 1e10", place="江西", day=MAR1),
        fund("南昌市未来产业母基金", "CNY 1e10", place="南昌", day=MAR3),
    ),
    "zone and its city": (
        fund("合肥高新区天使基金", "CNY 5e8", place="合肥高新区", day=MAR1),
        fund("合肥市天使基金", "CNY 5e8", place="合肥", day=MAR3),
    ),
    "seed fund and growth fund": (
        fund("Weissbach Seed Fund II", "EUR 1.5e8", managers="Weissbach Partners", stage="final_close", day=MAR1),
        fund("Weissbach Growth Fund II", "EUR 1.5e8", managers="Weissbach Partners", stage="final_close", day=MAR1),
    ),
    "numbered fund and climate fund": (
        fund("Tamarind Africa Fund III", "USD 2e8", managers="Tamarind Capital", place="Nairobi", day=MAR1),
        fund("Tamarind Africa Climate Fund", "USD 2e8", managers="Tamarind Capital", place="Nairobi", day=MAR20),
    ),
    "angel fund and its S fund": (
        fund("佛山天使母基金", "CNY 2e9", place="佛山", day=MAR1),
        fund("佛山S基金", "CNY 2e9", place="佛山", day=MAR1),
    ),
    "Fuzhou and Fuzhou": (
        fund("Fuzhou digital economy fund", "CNY 2e9", place="Fuzhou, Fujian", sectors="digital economy", day=MAR1),
        fund("抚州市数字经济产业基金", "CNY 2e9", place="江西抚州", sectors="数字经济", day=MAR3),
    ),
    "the same idea in two provinces": (
        fund("吉林省文旅产业基金", "CNY 5e9", place="吉林", sectors="文旅", day=MAR1),
        fund("辽宁省文旅产业基金", "CNY 5e9", place="辽宁", sectors="文旅", day=MAR3),
    ),
    "fund I and fund II in Chinese": (
        fund("瀚澜资本一期基金", "CNY 8e8", managers="瀚澜资本", day=MAR1),
        fund("瀚澜资本二期基金", "CNY 8e8", managers="瀚澜资本", day=SEP),
    ),
    "main fund and co-investment fund": (
        fund("Skaldheim III", "EUR 2.4e9", managers="Skaldheim Equity", stage="final_close", day=MAR1),
        fund("Skaldheim III Co-Investment Fund", "EUR 3e8", managers="Skaldheim Equity", stage="final_close",
             day=MAR1),
    ),
    "two houses of one city, one sector and size": (
        fund("Northlight Biotech Fund I", "USD 1e8", place="Boston", managers="Northlight Ventures",
             sectors="biotech", day=MAR1),
        fund("Cellgate Fund I", "USD 1e8", place="Boston", managers="Cellgate Partners", sectors="biotech", day=MAR3),
    ),
    "private equity and private credit": (
        fund("Eastlake Private Equity Fund IV", "USD 2e9", managers="Eastlake", stage="final_close", day=MAR1),
        fund("Eastlake Private Credit Fund IV", "USD 2e9", managers="Eastlake", stage="final_close", day=MAR1),
    ),
    "a city's three sector funds": (
        fund("无锡市生物医药产业专项母基金", "CNY 5e9", place="无锡", sectors="生物医药", day=MAR1),
        fund("无锡市未来产业天使基金", "CNY 5e9", place="无锡", sectors="未来产业", day=MAR1),
    ),
    "sub-funds of two districts of one mother": (
        fund("成都科创母基金（金牛）子基金", "CNY 1e9", place="成都金牛区", day=MAR1),
        fund("成都科创母基金（武侯）子基金", "CNY 1e9", place="成都武侯区", day=MAR1),
    ),
    "the manager's fund for women and its climate fund": (
        fund("Banyan Roots Climate Fund", "USD 1e8", managers="Banyan Roots", place="Nairobi", day=MAR1),
        fund("Banyan Roots Women in Business Fund", "USD 1e8", managers="Banyan Roots", place="Nairobi", day=MAR20),
    ),
    "the county's and the prefecture's": (
        fund("湖州市绿色产业基金", "CNY 3e9", place="湖州", day=MAR1),
        fund("安吉县绿色产业基金", "CNY 1e9", place="安吉", day=MAR1),
    ),
    "two listed companies' plans with one manager": (
        fund("产业基金", "CNY 5e8", sponsors="丰陵药业", managers="启岳资本", stage="planned", day=MAR1),
        fund("产业基金", "CNY 5e8", sponsors="澜光电子", managers="启岳资本", stage="planned", day=MAR3),
    ),
    "Japan fund and Korea fund": (
        fund("Eastlake Japan Growth Fund", "JPY 3e10", place="Japan", managers="Eastlake", day=MAR1),
        fund("Eastlake Korea Growth Fund", "KRW 3e11", place="South Korea", managers="Eastlake", day=MAR1),
    ),
    "series A and B of mother funds": (
        fund("滁州产业母基金A", "CNY 2e9", place="滁州", day=MAR1),
        fund("滁州产业母基金B", "CNY 2e9", place="滁州", day=MAR1),
    ),
    "a fund without number, and the house's fund II": (
        fund("Skald Forestry Fund", "USD 7.4e7", managers="Tidewrack Partners", place="United States",
             sectors="timber", stage="first_close"),
        fund("Skald Forestry Fund II", "USD 2e8", first="USD 1e8", managers="Tidewrack Partners",
             place="United States", sectors="forestry", stage="first_close"),
    ),
    "a debut of its kind, and the house's fund III of that sum": (
        fund("debut impact fund", "USD 1.5e8", managers="Meru Ventures", place="Kenya"),
        fund("Meru Enterprise Fund III", "USD 1.5e8", managers="Meru Ventures", place="Kenya"),
    ),
    "one backer's two funds of one sum, each with a title": (
        fund("Trans-Savanna Technology Fund", "USD 1.2e8", place="Kenya", sponsors="Temasek", sectors="software"),
        fund("Nairobi Silicon Valley Technology Fund", "USD 1.2e8", place="Kenya", sponsors="Temasek", sectors="cloud"),
    ),
    "several funds of a house, and one of them": (
        fund("seven private equity funds", "USD 5e9", managers="Lorrimer Finance", sponsors="Temasek|Hestrel Bank"),
        fund("healthcare fund", managers="Lorrimer Private Equity", sponsors="Temasek|Hestrel Bank"),
    ),
    "a fund, and another two": (
        fund("青岛澜岳科创创业投资母基金", "CNY 1e9", place="青岛", managers="北京澜岳投资管理有限公司", day=MAR1),
        fund("另两只", place="青岛", managers="昊丰资产|澜岳投资", day=MAR1),
    ),
    "a fund and its sister in yuan": (
        fund("澜俄投资基金", sponsors="澜岳集团|俄罗斯直接投资基金", day=date(2012, 6, 6)),
        fund("澜俄人民币投资合作基金", "CNY 6.8e10", sponsors="俄罗斯直接投资基金", day=date(2017, 7, 6)),
    ),
    "a mother fund, and the second equipment fund of its city": (
        fund("集成电路产业母基金", "CNY 4.5e10", place="上海", managers="上海国投澜岳私募基金管理有限公司", day=MAR1),
        fund("上海半导体装备产业投资基金二期", place="上海", sponsors="澜岳科技", sectors="半导体装备"),
    ),
    "two firsts in Chinese": (
        fund("首檔物聯網基金", managers="澜岳資本", day=MAR1),
        fund("首檔PE基金", "TWD 1.5e9", sponsors="昊丰人壽", day=NEXT),
    ),
    "one backer, and sums that may be one": (
        fund("Nairobi Technology Fund", "USD 1.2e8", place="Taiwan", sponsors="Temasek", sectors="biotechnology"),
        fund("第二檔生醫基金", "TWD 3.4e9", place="台灣", sponsors="淡马锡", managers="澜岳資本", sectors="生技"),
    ),
    "series numbers in words": (
        fund("Tidewater Investor One", "USD 8e8", managers="Tidewater Fund Managers", sectors="climate"),
        fund("Tidewater Investor Three", managers="Tidewater Fund Managers", sectors="climate"),
    ),
    "one pension fund behind two houses of a town": (
        fund("Ashgrove Financial Private Equity Partnership Fund V LP", "USD 5e8", managers="Ashgrove Financial",
             sponsors="Harrow County Retirement System", place="Chicago"),
        fund("senior secured loan fund", "USD 5e8", managers="Norcombe Capital", place="Chicago",
             sponsors="Harrow County Retirement System"),
    ),
    "a round sum, and what came in": (
        fund("UP Startup Fund", "INR 1e10", managers="Nirmaan", stage="launched"),
        fund("Dhruva Venture Capital Fund", "INR 1.005e10", managers="Nirmaan Venture Capital Ltd.",
             stage="first_close"),
    ),
    "a small word that names": (
        fund("Unicorn Fund", "USD 2.1e8", place="Korea", sponsors="Korea Venture Investment Corp"),
        fund("Next Unicorn Fund", "USD 5.5e7", place="Korea", sponsors="Korea Venture Investment"),
    ),
    "a house's country, and its strategy": (
        fund("Ellerby Japan Partners Fund IV", "JPY 2e11", managers="The Ellerby Group", place="Japan"),
        fund("Ellerby Strategic Partners IV", "USD 2.5e9", managers="Ellerby"),
    ),
    "a house's fund of its name, and its second": (
        fund("Mt. Brae Kapital", "USD 7.5e7", place="Mumbai", sectors="real estate", aliases="real estate fund"),
        fund("second fund of about Rs 25 billion", "INR 2.5e10", managers="Mt. Brae Kapital", place="Mumbai",
             sectors="housing", aliases="Second housing fund of Rs 25 billion"),
    ),
    "two funds told at once, and the second": (
        fund("Tisza Venture Capital Funds I and II", place="Hungary", stage="planned"),
        fund("Tisza II Venture Capital Fund", "HUF 8e9", place="Hungary", stage="planned"),
    ),
    "growth in Chinese names nobody": (
        fund("香港增长组合", place="香港", stage="planned"),
        fund("第四只增长基金", managers="Marlpit Capital", stage="planned"),
    ),
    "an article without a date tells of a day two years on": (
        fund("人工智能基础设施基金", managers="Marlpit Capital", day=MAR1),
        fund("AI Infrastructure", "USD 1.7e9", managers="Marlpit Capital", stage="final_close",
             event_date="2028-01-09"),
    ),
    "the house is no name of a fund": (
        fund("Norcombe South East Asia Fund", managers="Norcombe Capital", place="Thailand"),
        fund("new fund of US$250 million", "USD 2.5e8", managers="Norcombe Capital", aliases="Norcombe Capital",
             place="Thailand"),
    ),
    "two top-up funds, of nearly one sum": (
        fund("top-up fund", "EUR 2e8", managers="Sundbyholm Partners", stage="final_close"),
        fund("top-up fund", "EUR 1.99e8", managers="Sundbyholm Partners", stage="final_close"),
    ),
    "two houses' fourth funds of one sum, told in two languages": (
        fund("fourth fund", "USD 1.25e9", managers="Evenlode Investimentos", place="Brazil", stage="final_close"),
        fund("澜海二级基金四期", "USD 1.25e9", managers="澜海资本", stage="first_close", first="USD 5.73e8"),
    ),
    "the fund that an announcement is about": (
        fund("目标基金", managers="瀚澜资本", sponsors="松岳医药产业|成都策源基金|成都生物城基金", stage="planned"),
        fund("目标基金", "CNY 5e8", sponsors="松岳医药|济南澜健|宁波松瀛", place="山东省", sectors="生命科学"),
    ),
    "one house and one number, two rows of funds": (
        fund("Brightwater Capital Partners VII", "USD 1.8e10", managers="Brightwater", stage="final_close", day=MAR1),
        fund("Brightwater Real Estate Partners Europe VII", "EUR 1e10", managers="Brightwater Group", place="Europe",
             sectors="real estate", stage="first_close"),
    ),
    "the house's fund IV, and its fund IV of another title": (
        fund("Tamarind Capital IV", "KES 4.8e10", managers="Tamarind Capital", stage="final_close",
             sponsors="IFC|FMO|DEG|Proparco|European Investment Bank"),
        fund("Oued Private Equity IV", "EUR 2e8", managers="Tamarind Capital", stage="final_close",
             aliases="Tamarind Capital's North African vehicle", sponsors="IFC|FMO|DEG|Proparco|EIB|IFU|BIO"),
    ),
    "two houses' property funds of one style, told in Chinese": (
        fund("首只亚太机会型房地产合伙基金", "AUD 1.2e9", managers="瀚澜资产管理", stage="final_close"),
        fund("第二只亚洲机会型房地产基金", "USD 6.8e9", managers="黑石集团", stage="final_close"),
    ),
    "a house known in two languages, and another, both told in Chinese": (
        fund("机器人基金", "USD 3e8", managers="淡马锡", place="亚洲", sectors="机器人", day=MAR1),
        fund("机器人基金", "USD 3e8", managers="瀚澜资本", place="亚洲", sectors="机器人"),
    ),
    "where two funds of a house are for, said in passing": (
        fund("one fund for Vietnam", managers="Meru Ventures", place="Vietnam", stage="planned"),
        fund("new fund in the Vietnamese currency", "VND 2e12", managers="Meru Ventures", stage="planned"),
    ),
    "one bank's funds of one first sum with two houses": (
        fund("机器人产业投资基金", "CNY 8e9", first="CNY 1.6e9", place="湖北", sectors="机器人",
             sponsors="湖北工行|工银投资|澜岳控股"),
        fund("湖北瀚澜工融机器人产业投资基金", first="CNY 1.6e9", place="襄阳", sectors="机器人", stage="registered",
             managers="瀚澜创投", sponsors="工银投资", day=SEP),
    ),
}  # fmt: skip

UNTOLD = {
    "a bare name in the right town": (
        fund("产业基金", "CNY 1e9", place="湖州", day=MAR1),
        fund("湖州市绿色低碳产业基金", "CNY 1e9", place="湖州", sectors="绿色低碳", day=MAR3),
    ),
    "the province of one is that of the other's city": (
        fund("new energy fund", "CNY 5e9", place="Shandong", sectors="new energy", day=MAR1),
        fund("烟台市新能源产业基金", "CNY 5e9", place="烟台", sectors="新能源", day=MAR1),
    ),
    "a new fund, months before the second": (
        fund("new fund", "USD 3e8", managers="Meru Ventures", day=MAR1),
        fund("Meru Growth Fund II", "USD 2.5e8", managers="Meru Ventures", day=SEP),
    ),
    "venture fund and venture guidance fund": (
        fund("杭州创投基金", "CNY 2e9", place="杭州", day=MAR1),
        fund("杭州创业投资引导基金", "CNY 3e9", place="杭州", day=MAR20),
    ),
    "a nation's fund, no names": (
        fund("technology fund", "USD 1e9", place="India", sectors="technology", day=MAR1),
        fund("deep tech fund of funds", "USD 1e9", place="India", sectors="deep tech", day=MAR20),
    ),
    "one manager, one year, no number": (
        fund("new fund", "USD 4e8", managers="Redfern Hollow Ventures", stage="planned", day=MAR1),
        fund("Redfern Hollow Growth Fund", "USD 4e8", managers="Redfern Hollow Ventures", stage="launched", day=SEP),
    ),
    "a county's bare fund": (
        fund("昆山产业基金", "CNY 1e9", place="昆山", day=MAR1),
        fund("昆山智造产业引导基金", "CNY 1e9", place="昆山", day=MAY),
    ),
    "science fund and science and innovation fund": (
        fund("常德科技基金", "CNY 1e9", place="常德", day=MAR1),
        fund("常德市科技创新投资基金", "CNY 1e9", place="常德", day=SEP),
    ),
    "green fund of a country": (
        fund("green fund", "EUR 1e9", place="Portugal", day=MAR1),
        fund("energy transition fund", "EUR 1e9", place="Portugal", sectors="energy transition", day=MAR3),
    ),
    "next fund or the same": (
        fund("瀚澜资本新基金", "CNY 1e9", managers="瀚澜资本", stage="planned", day=MAR1),
        fund("瀚澜成长基金", "CNY 1.2e9", managers="瀚澜资本", stage="launched", day=SEP),
    ),
}  # fmt: skip


def answer(pair):
    (one, day), (other, later) = pair
    found, back = compare(one, other, days=(day, later)), compare(other, one, days=(later, day))
    assert found.weight == back.weight
    return found.judgement


@pytest.mark.parametrize("case", SAME)
def test_one_fund_is_known_again(case):
    (one, _), (other, _) = SAME[case]
    assert answer(SAME[case]) is Answer.SAME
    assert keys(one) & keys(other)


@pytest.mark.parametrize("case", TWO | UNTOLD)
def test_funds_that_may_be_two_are_never_joined(case):
    assert answer((TWO | UNTOLD)[case]) is not Answer.SAME
