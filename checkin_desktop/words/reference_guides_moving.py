"""Marks the texts of `resources/reference/guides.json` about new addresses and visits; see `reference_guides`."""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

GUIDES_MOVING: Final = (
    QT_TRANSLATE_NOOP("reference", "Before a move: I-220A and I-220B"),
    QT_TRANSLATE_NOOP("reference", "Two papers ask for something before the move."),
    QT_TRANSLATE_NOOP("reference", "See which papers there are."),
    QT_TRANSLATE_NOOP("reference", "With an I-220A: written permission first."),
    QT_TRANSLATE_NOOP("reference", "It comes from the ICE officer, before the move."),
    QT_TRANSLATE_NOOP("reference", "With an I-220B: a written notice 48 hours before."),
    QT_TRANSLATE_NOOP(
        "reference",
        "It goes to the ICE officer. One law firm reads the paper as “within 48 hours”. Before is inside both.",
    ),
    QT_TRANSLATE_NOOP("reference", "Less than 48 hours left?"),
    QT_TRANSLATE_NOOP("reference", "The notice can still go out now, in writing. Keep proof of the hour."),
    QT_TRANSLATE_NOOP("reference", "With neither, and not told so: nothing before."),
    QT_TRANSLATE_NOOP(
        "reference",
        "What your paper or officer says comes first. Who does not know the papers can ask ICE in writing first.",
    ),
    QT_TRANSLATE_NOOP("reference", "Moving far away?"),
    QT_TRANSLATE_NOOP(
        "reference",
        "ASAP says to ask ICE first where the check-in will be. Keep the place on the paper until another is "
        "confirmed in writing.",
    ),
    QT_TRANSLATE_NOOP("reference", "Write down the move. The dates are counted for you."),
    QT_TRANSLATE_NOOP("reference", "Tell ICE a new address"),
    QT_TRANSLATE_NOOP("reference", "After each move, online or by phone."),
    QT_TRANSLATE_NOOP("reference", "Sources say 5 days, or 5 business days."),
    QT_TRANSLATE_NOOP("reference", "Five days in the calendar are inside both. Moves counts the dates."),
    QT_TRANSLATE_NOOP("reference", "Open the page for a new address."),
    QT_TRANSLATE_NOOP("reference", "It may lead on into the ICE Portal."),
    QT_TRANSLATE_NOOP("reference", "We could not see its fields. These are likely."),
    QT_TRANSLATE_NOOP("reference", "It can be a place where mail surely arrives."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ICE says so, and names a lawyer’s office. For the court it is not so: in 2026 it took the “in care of” "
        "line off its form.",
    ),
    QT_TRANSLATE_NOOP("reference", "No internet? The ICE line takes it, too."),
    QT_TRANSLATE_NOOP("reference", "Keep a picture of the proof page."),
    QT_TRANSLATE_NOOP("reference", "It belongs to the move, with the day."),
    QT_TRANSLATE_NOOP("reference", "This tells only ICE."),
    QT_TRANSLATE_NOOP("reference", "The court, USCIS and the post office have their own ways."),
    QT_TRANSLATE_NOOP("reference", "Tell the court a new address"),
    QT_TRANSLATE_NOOP("reference", "Form EOIR-33/IC, for people with a court case."),
    QT_TRANSLATE_NOOP("reference", "Sources say 5 days, or 5 working days."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Five days in the calendar are inside both. The Notice to Appear may say “immediately”. We could not check "
        "that.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Five days in the calendar are inside both. The 10 days are a rule for most people who are not citizens.",
    ),
    QT_TRANSLATE_NOOP("reference", "Open the form online. No login is needed."),
    QT_TRANSLATE_NOOP("reference", "It can also go by mail or in person."),
    QT_TRANSLATE_NOOP("reference", "Fill in one form for each person."),
    QT_TRANSLATE_NOOP("reference", "The home address belongs here."),
    QT_TRANSLATE_NOOP("reference", "The court changes its records only by this form."),
    QT_TRANSLATE_NOOP(
        "reference",
        "To tell a judge in another paper is not enough. A letter about a hearing could go to the old place, and a "
        "judge can order removal of a person who is not there.",
    ),
    QT_TRANSLATE_NOOP("reference", "A copy goes to the lawyers of ICE (OPLA)."),
    QT_TRANSLATE_NOOP("reference", "Keep the proof that it was filed."),
    QT_TRANSLATE_NOOP("reference", "Tell USCIS a new address"),
    QT_TRANSLATE_NOOP("reference", "For people with an application there, and for some papers."),
    QT_TRANSLATE_NOOP("reference", "Who tells USCIS?"),
    QT_TRANSLATE_NOOP(
        "reference",
        "By the ICE page: people who file for benefits, with expedited removal (I-860), or who filed for a "
        "credible-fear interview. With parole only if a work permit was asked for.",
    ),
    QT_TRANSLATE_NOOP("reference", "Sources say 10 days, or 5 business days."),
    QT_TRANSLATE_NOOP("reference", "Open the page: Form AR-11, or your account."),
    QT_TRANSLATE_NOOP("reference", "One for each person, with every receipt number."),
    QT_TRANSLATE_NOOP("reference", "Questions? USCIS has a phone line."),
    QT_TRANSLATE_NOOP("reference", "Keep the confirmation."),
    QT_TRANSLATE_NOOP("reference", "Have mail sent on (USPS)"),
    QT_TRANSLATE_NOOP("reference", "So that letters find the new home."),
    QT_TRANSLATE_NOOP("reference", "Open the page of the post office."),
    QT_TRANSLATE_NOOP("reference", "It only sends mail on."),
    QT_TRANSLATE_NOOP("reference", "It does not tell ICE, the court or USCIS."),
    QT_TRANSLATE_NOOP("reference", "Keep the receipt."),
    QT_TRANSLATE_NOOP("reference", "Get ready for the day"),
    QT_TRANSLATE_NOOP("reference", "Copies, a companion, food, a number by heart."),
    QT_TRANSLATE_NOOP("reference", "Bring copies."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Of open applications, of time in the United States, and of what is special: children’s birth papers, "
        "medical papers. The call-in letter (G-56) may list others.",
    ),
    QT_TRANSLATE_NOOP("reference", "How much time do the papers show? Sources differ."),
    QT_TRANSLATE_NOOP("reference", "Original or copy? Sources differ."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ASAP says to bring copies. By another rule, people of 18 years or more carry evidence of registration, for "
        "example an I-94, a work permit, a green card or a Notice to Appear. A lawyer can tell you whether to carry "
        "the original.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Papers for 2 full years fit both readings. News of 2026 speaks of 2 years, ASAP of more than 14 days. A "
        "lawyer can tell you more.",
    ),
    QT_TRANSLATE_NOOP("reference", "Somebody can come along."),
    QT_TRANSLATE_NOOP("reference", "ASAP names a U.S. citizen with proof, best one who speaks English."),
    QT_TRANSLATE_NOOP("reference", "A meal, water and a jacket."),
    QT_TRANSLATE_NOOP("reference", "One phone number by heart, or on the arm."),
    QT_TRANSLATE_NOOP("reference", "Somebody you trust knows the plan."),
    QT_TRANSLATE_NOOP("reference", "They have the name, the A-number, the birth date and the country."),
    QT_TRANSLATE_NOOP("reference", "ICE holds a passport or papers"),
    QT_TRANSLATE_NOOP("reference", "Ask for it back, borrow it, or get a copy."),
    QT_TRANSLATE_NOOP("reference", "Write down when it was taken, and the receipt."),
    QT_TRANSLATE_NOOP("reference", "Ask for it at a check-in."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ICE says that this is possible. ASAP says that it is often kept until the case ends.",
    ),
    QT_TRANSLATE_NOOP("reference", "Ask to borrow it."),
    QT_TRANSLATE_NOOP("reference", "For a stated reason, and back by the day that ICE gives."),
    QT_TRANSLATE_NOOP("reference", "Or ask for a copy."),
    QT_TRANSLATE_NOOP("reference", "Of all pages, or at least of the page with the photo."),
    QT_TRANSLATE_NOOP("reference", "Before a consulate is asked."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ASAP says: with fear of that government it is probably a bad idea. With fear of others it may be safe. "
        "Who is not sure can ask a lawyer. For people who ask for no asylum, withholding or CAT it is fine in most "
        "cases.",
    ),
    QT_TRANSLATE_NOOP("reference", "Write down each request and its answer."),
    QT_TRANSLATE_NOOP("reference", "An ankle monitor"),
    QT_TRANSLATE_NOOP("reference", "How long it stays differs. It can be asked about."),
    QT_TRANSLATE_NOOP("reference", "The time differs from person to person."),
    QT_TRANSLATE_NOOP("reference", "Ask the officer what is needed to take it off."),
    QT_TRANSLATE_NOOP("reference", "A lawyer may ask for it, too."),
    QT_TRANSLATE_NOOP("reference", "Collect the dates you kept, and medical papers."),
    QT_TRANSLATE_NOOP("reference", "A letter can ask in your words."),
    QT_TRANSLATE_NOOP("reference", "ISAP: visits, calls, an app"),
    QT_TRANSLATE_NOOP("reference", "A program of its own, run by companies for ICE."),
    QT_TRANSLATE_NOOP("reference", "ISAP has its own officers and its own dates."),
    QT_TRANSLATE_NOOP("reference", "An ISAP visit and an ICE check-in are two things. Write down both."),
    QT_TRANSLATE_NOOP("reference", "It can mean a monitor, visits or calls."),
    QT_TRANSLATE_NOOP("reference", "The ICE Check-In App is only for people whom ICE enrolled."),
    QT_TRANSLATE_NOOP("reference", "Moving? The ISAP officer may want to know, too."),
    QT_TRANSLATE_NOOP("reference", "Write down each visit and each call."),
)
