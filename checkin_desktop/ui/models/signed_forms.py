"""What is known of a form that lets others ask about the case, in one sentence; for every page that shows it."""

from __future__ import annotations

from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.readiness import SignedForm
from checkin_desktop.ui.language import translate


def form_words(form: SignedForm) -> str:
    """The answer, whose form it is, and where the paper is. Words from before are not part of it."""
    if form.signed is None:
        said = translate("Readiness", "Nobody asked yet")
    else:
        said = {
            Answer.YES: translate("Readiness", "Yes, signed"),
            Answer.NO: translate("Readiness", "Not signed yet"),
            Answer.UNSURE: translate("Readiness", "Not sure"),
        }[form.signed]
    return " · ".join(part for part in (said, form.whom.strip(), form.place.strip()) if part)
