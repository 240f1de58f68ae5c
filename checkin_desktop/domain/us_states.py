"""States and territories of the United States: the codes of the Postal Service (Publication 28, appendix B)."""

from __future__ import annotations

from typing import Final

_CODES: Final = (
    "AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware "
    "DC:District_of_Columbia FL:Florida GA:Georgia GU:Guam HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa "
    "KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota "
    "MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico "
    "NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania PR:Puerto_Rico "
    "RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia "
    "WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming"
)
# Names that are written otherwise in Spanish, for search.
_SPANISH: Final = (
    "HI:Hawái LA:Luisiana MI:Míchigan MS:Misisipi MO:Misuri NC:Carolina_del_Norte ND:Dakota_del_Norte "
    "NH:Nuevo_Hampshire NJ:Nueva_Jersey NM:Nuevo_México NY:Nueva_York OR:Oregón PA:Pensilvania "
    "SC:Carolina_del_Sur SD:Dakota_del_Sur WV:Virginia_Occidental"
)


def _names(text: str) -> dict[str, str]:
    return {pair[:2]: pair[3:].replace("_", " ") for pair in text.split()}


STATE_NAMES: Final = _names(_CODES)
"""Two-letter code: English name."""

SPANISH_NAMES: Final = _names(_SPANISH)
"""Two-letter code: the Spanish name where it differs."""
