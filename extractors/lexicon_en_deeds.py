"""English words of the trade by what they tell of the part of a name beside them; any form of a verb will do."""

from typing import Final

DEEDS: Final = (
    (
        "gives",
        "commit contribute invest back anchor gave given brought paid held bore made subscribe pledge provide allocate inject finance seed cornerstone support "
        "underwrite pay put chip bring supply furnish give grant pour earmark allot promise match participate joins add "
        "set_aside takes_part takes_up take_part took_part are_in is_in is_aboard are_aboard are_on came_in comes_in come_in "
        "came_first stands_behind stand_behind stood_behind are_behind is_behind behind_it signs_up signed_up put_in puts_in "
        "put_up puts_up pays_in pay_in accounts_for account_for share shares first_loss re-up reinvest guarantee endow "
        "sponsor fund bear stake hold held carry buys_into come_from comes_from came_from stem",
    ),
    (
        "backer",
        "investor lp lps limited_partner limited_partners backer shareholder contributor funder donor commitment "
        "subscriber money capital cheque check partner participant institution name others roster register equity "
        "contribution seed_money supporter initiator sponsors anchor_investor base",
    ),
    (
        "founds",
        "launch establish set_up create form found unveil initiate announce start open introduce begin began begun set_itself conceive agree "
        "sign jointly together team_up teamed_up join_forces joined_forces cooperate collaborate agreement memorandum "
        "ceremony venture tie cooperation built build devise idea propose initiative alongside",
    ),
    (
        "manages",
        "manage run ran oversee operate administer advise manager general_partner gp handle steer charge hands choose select "
        "appoint pick hire mandate arm subsidiary unit team house boutique led lead direct control entrust",
    ),
    (
        "raises",
        "raise close collect drew gather secure attract receive draw reach oversubscribe final cap target vehicle "
        "fundraising hard-cap drum",
    ),
    (
        "deals",
        "portfolio startup start-up acquire acquisition buy bought sell sold exit ipo deal company firm customer client owner "
        "borrower purchase holding bet list listed merger round asset project plant hotel mill maker chain business "
        "investee example shareholding",
    ),
    (
        "tells",
        "say told tell according report note explain data statement spokesman spokeswoman chief executive chairman chair "
        "president minister director conference summit forum event fair interview adviser analyst economist recall quote "
        "speak spoke newspaper magazine agency visit meeting formerly founder co-founder deputy secretary",
    ),
    ("advises", "counsel legal law lawyer placement agent solicitor auditor custodian administrator depositary"),
    ("past", "previous earlier former ago last predecessor already before prior since previously once older"),
    (
        "denies",
        "not no neither never without unlike rival competitor similar like other another besides elsewhere also",
    ),
    ("aims", "help aim focus sector industry market region country across city world area in based"),
)
"""In a phrase '_' stands for a space; a phrase is looked for before its words."""
