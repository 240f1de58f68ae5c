"""Marks the texts of the rules in `resources/reference/`: papers, duties, time limits, points on which sources differ.

A test keeps this list and the shipped data equal.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

# Names of release papers, what they look like, and what stands on them.
PAPERS: Final = (
    QT_TRANSLATE_NOOP("reference", "Notice to Appear (Form I-862)"),
    QT_TRANSLATE_NOOP("reference", "Says “Notice to Appear” at the top. Form number I-862."),
    QT_TRANSLATE_NOOP("reference", "I-220A"),
    QT_TRANSLATE_NOOP("reference", "Order of Release on Recognizance (Form I-220A)"),
    QT_TRANSLATE_NOOP(
        "reference", "Says “Order of Release on Recognizance”. Form number I-220A. The check-in date stands here."
    ),
    QT_TRANSLATE_NOOP("reference", "Notice and Order of Expedited Removal (Form I-860)"),
    QT_TRANSLATE_NOOP("reference", "Says “Notice and Order of Expedited Removal”. Form number I-860."),
    QT_TRANSLATE_NOOP("reference", "G-56 call-in letter"),
    QT_TRANSLATE_NOOP(
        "reference", "If a later Notice to Appear opens a court case, the court also gets the new address."
    ),
    QT_TRANSLATE_NOOP("reference", "Parole with Alternatives to Detention"),
    QT_TRANSLATE_NOOP(
        "reference", "A paper about parole with the day it ends, together with a monitor, an app or visits."
    ),
    QT_TRANSLATE_NOOP("reference", "The day on which parole ends stands on the paper."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ICE says that the next free appointment meets the release terms, also after parole ends. No source says "
        "that a booking makes parole longer. More time can be asked for at the check-in.",
    ),
    QT_TRANSLATE_NOOP("reference", "Notice to Report (Form I-385)"),
    QT_TRANSLATE_NOOP("reference", "Says “Notice to Report”. Form number I-385. It may give a limit, often 60 days."),
    QT_TRANSLATE_NOOP("reference", "The I-385 itself may give a limit, often 60 days"),
    QT_TRANSLATE_NOOP("reference", "A Notice to Report is not a Notice to Appear, which may come later."),
    QT_TRANSLATE_NOOP("reference", "Order of Supervision (Form I-220B), after a removal order"),
    QT_TRANSLATE_NOOP(
        "reference", "Says “Order of Supervision”. Form number I-220B. It comes with a sheet for each visit."
    ),
    QT_TRANSLATE_NOOP("reference", "I-220B and its reporting sheet"),
    QT_TRANSLATE_NOOP("reference", "The reporting sheet goes along to each visit."),
    QT_TRANSLATE_NOOP("reference", "A guide says: a higher chance of being detained, see a lawyer first."),
    QT_TRANSLATE_NOOP("reference", "Immigration bond"),
    QT_TRANSLATE_NOOP("reference", "Papers about money that was paid for the release."),
    QT_TRANSLATE_NOOP("reference", "The papers of the bond or a G-56, if there is one"),
    QT_TRANSLATE_NOOP("reference", "ISAP/ATD monitoring (ankle monitor, phone app, home or office visits)"),
    QT_TRANSLATE_NOOP(
        "reference", "No paper of ICE, but an ankle monitor, a phone app, or visits at home or at an office."
    ),
    QT_TRANSLATE_NOOP("reference", "Papers of the company that runs ISAP"),
    QT_TRANSLATE_NOOP("reference", "Private companies run ISAP for ICE."),
    QT_TRANSLATE_NOOP("reference", "To have a monitor taken off: ask the officer or a lawyer."),
    QT_TRANSLATE_NOOP("reference", "Call-in letter (Form G-56)"),
    QT_TRANSLATE_NOOP("reference", "A letter that calls to an office on a certain day. Form number G-56."),
    QT_TRANSLATE_NOOP("reference", "It may list other papers to bring."),
    QT_TRANSLATE_NOOP("reference", "I do not know which papers I have"),
    QT_TRANSLATE_NOOP("reference", "Choose this when no form number can be found. It can be changed later."),
    QT_TRANSLATE_NOOP("reference", "Look for the form number in a corner at the top or the bottom of the page"),
)

# Whom to tell of a move, what comes before it, and what a paper means for a booking.
RULES: Final = (
    QT_TRANSLATE_NOOP(
        "reference",
        "Table on the ICE page: with a Notice to Appear (I-862), ICE and the immigration court get the new address",
    ),
    QT_TRANSLATE_NOOP(
        "reference", "Table on the ICE page: with expedited removal papers (I-860), ICE and USCIS get the new address"
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Table on the ICE page: with parole and Alternatives to Detention, ICE gets the new address, and USCIS "
        "only if a work permit was requested",
    ),
    QT_TRANSLATE_NOOP("reference", "Table on the ICE page: with a Notice to Report (I-385), ICE gets the new address"),
    QT_TRANSLATE_NOOP(
        "reference",
        "Table on the ICE page: after asking USCIS for a credible-fear interview, USCIS also gets the new address",
    ),
    QT_TRANSLATE_NOOP("reference", "Top of the ICE page: the court gets the new address when a court case is pending"),
    QT_TRANSLATE_NOOP("reference", "Top of the ICE page: USCIS gets the new address when something was filed with it"),
    QT_TRANSLATE_NOOP("reference", "Everyone with check-ins: ICE gets the new address within 5 days after the move"),
    QT_TRANSLATE_NOOP(
        "reference", "The ICE page also names mail forwarding with the post office (USPS). It informs no agency."
    ),
    QT_TRANSLATE_NOOP("reference", "With an I-220A: written permission from the ICE officer before moving"),
    QT_TRANSLATE_NOOP("reference", "With an I-220B: the ICE officer is told in writing 48 hours before moving"),
    QT_TRANSLATE_NOOP(
        "reference", "Other papers: nothing is needed before moving, except where the papers or an officer said so"
    ),
    QT_TRANSLATE_NOOP("reference", "Papers not known: treated like the strictest, ICE is asked in writing first"),
    QT_TRANSLATE_NOOP(
        "reference", "Monitored under ISAP or ATD: the case officer is asked before moving and gets the new address"
    ),
    QT_TRANSLATE_NOOP(
        "reference", "Bond: the papers of the bond are checked, and the person who paid it is told of the move"
    ),
    QT_TRANSLATE_NOOP("reference", "Bond: a bond usually goes with a court case, then the court gets the new address"),
    QT_TRANSLATE_NOOP(
        "reference",
        "After a removal order: when a motion or an appeal is pending, the form for the new address is EOIR-33/BIA",
    ),
    QT_TRANSLATE_NOOP("reference", "When a paper gives no date, time or place, the check-in is booked online."),
    QT_TRANSLATE_NOOP("reference", "When a date is printed on the paper, no new booking is needed."),
    QT_TRANSLATE_NOOP("reference", "After a first check-in is done, what ICE said there counts."),
)

# Where sources differ, and what is shown first.
CONFLICTS: Final = (
    QT_TRANSLATE_NOOP("reference", "New address: 5 days or 5 business days"),
    QT_TRANSLATE_NOOP("reference", "5 calendar days"),
    QT_TRANSLATE_NOOP("reference", "Both dates are shown, the earlier one first."),
    QT_TRANSLATE_NOOP("reference", "USCIS: 10 days in general, 5 business days on the ICE page"),
    QT_TRANSLATE_NOOP("reference", "5 calendar days; the 10 days are named, too"),
    QT_TRANSLATE_NOOP("reference", "Before or after the move"),
    QT_TRANSLATE_NOOP(
        "reference",
        "with an I-220A permission first, with an I-220B notice 48 hours first; the 5 days after the move stay",
    ),
    QT_TRANSLATE_NOOP("reference", "Two tasks, not one."),
    QT_TRANSLATE_NOOP("reference", "I-220B: 48 hours before, or within 48 hours"),
    QT_TRANSLATE_NOOP("reference", "48 hours before"),
    QT_TRANSLATE_NOOP(
        "reference", "Hours of the ICE line: 8 to 8 Eastern Time, or 8 to 5 (help with the website, 2021)"
    ),
    QT_TRANSLATE_NOOP("reference", "8 to 8; 8 to 5 is inside both"),
    QT_TRANSLATE_NOOP(
        "reference",
        "Whom to tell: the row of the Notice to Appear leaves out USCIS, the top of the page names it for people "
        "who filed something",
    ),
    QT_TRANSLATE_NOOP("reference", "both together"),
    QT_TRANSLATE_NOOP(
        "reference", "Another city on the day: any office near you, the same place, or ask before moving far"
    ),
    QT_TRANSLATE_NOOP("reference", "the listed office, as long as ICE confirmed no other one in writing"),
    QT_TRANSLATE_NOOP("reference", "If that is impossible: an office nearby on that day, written down in the log."),
    QT_TRANSLATE_NOOP("reference", "Time of day: any time that day, or only in the posted hours of the office"),
    QT_TRANSLATE_NOOP("reference", "the time on the paper, inside the posted hours, early"),
    QT_TRANSLATE_NOOP(
        "reference", "Login of the scheduler: Subject ID and birthplace, data on the I-385, or the Subject ID alone"
    ),
    QT_TRANSLATE_NOOP("reference", "all three are kept ready"),
    QT_TRANSLATE_NOOP(
        "reference",
        "Without a Subject ID: one guide says that an online change is impossible, another one says to try the site",
    ),
    QT_TRANSLATE_NOOP("reference", "the site and the steps by phone are both offered"),
    QT_TRANSLATE_NOOP(
        "reference", "A mailing address where one does not live: fine for ICE, taken off the form of the court in 2026"
    ),
    QT_TRANSLATE_NOOP("reference", "the home address for the court; a lawyer can tell about a mailing address"),
    QT_TRANSLATE_NOOP(
        "reference",
        "Email to the local office: a guide says to try it, ICE says that the mailboxes are for job applicants",
    ),
    QT_TRANSLATE_NOOP("reference", "an email only as an extra try, never as the only one"),
    QT_TRANSLATE_NOOP(
        "reference", "Proof of time in the U.S.: 14 days in a guide, 2 years by the rule in force, as news reports say"
    ),
    QT_TRANSLATE_NOOP("reference", "proof for 2 full years and longer"),
    QT_TRANSLATE_NOOP("reference", "A lawyer has to check this."),
    QT_TRANSLATE_NOOP(
        "reference",
        "The door: nobody has to open without a warrant signed by a judge; a memo of ICE says that Form I-205 is "
        "enough for people with a final order",
    ),
    QT_TRANSLATE_NOOP("reference", "both stand side by side; do not block the door or resist"),
    QT_TRANSLATE_NOOP("reference", "This is before the courts."),
    QT_TRANSLATE_NOOP("reference", "Languages of the scheduler: two (2021) or five"),
    QT_TRANSLATE_NOOP("reference", "five are listed; please check"),
    QT_TRANSLATE_NOOP(
        "reference", "Coming without an appointment: book first; but on the day of the appointment the hour is free"
    ),
    QT_TRANSLATE_NOOP("reference", "book first"),
    QT_TRANSLATE_NOOP("reference", "Phone or address of a field office and of its check-in place differ"),
    QT_TRANSLATE_NOOP("reference", "both, each with its role"),
    QT_TRANSLATE_NOOP("reference", "A sentence of one guide about hearings that later reports contradict"),
    QT_TRANSLATE_NOOP("reference", "that sentence is not repeated"),
    QT_TRANSLATE_NOOP("reference", "Number of field offices: 24 or 25"),
    QT_TRANSLATE_NOOP("reference", "25"),
    QT_TRANSLATE_NOOP("reference", "Form number of the Notice to Appear: I-862 or I-86"),
    QT_TRANSLATE_NOOP("reference", "I-862"),
    QT_TRANSLATE_NOOP("reference", "The other one is a typing mistake on the page."),
    QT_TRANSLATE_NOOP("reference", "Hours of DRIL: 8 to 8 Eastern Time (2023) or 8 to 5 (page of 2012)"),
    QT_TRANSLATE_NOOP(
        "reference", "A passport that ICE holds: kept until the case ends, or it can be asked for at a check-in"
    ),
    QT_TRANSLATE_NOOP("reference", "both are true: ask, and write down the day and the answer"),
)

# Time limits with every reading, and how days are counted.
LIMITS: Final = (
    QT_TRANSLATE_NOOP("reference", "Tell ICE the new address"),
    QT_TRANSLATE_NOOP("reference", "5 calendar days after the move"),
    QT_TRANSLATE_NOOP("reference", "5 business days after moving"),
    QT_TRANSLATE_NOOP("reference", "Get written permission from the ICE officer before moving"),
    QT_TRANSLATE_NOOP("reference", "permission in hand before moving; after the move also the new address to ICE"),
    QT_TRANSLATE_NOOP("reference", "before the move, written permission"),
    QT_TRANSLATE_NOOP("reference", "Tell the ICE officer in writing about a move"),
    QT_TRANSLATE_NOOP("reference", "at least 48 hours before; after the move also the new address to ICE"),
    QT_TRANSLATE_NOOP("reference", "48 hours before the move, in writing"),
    QT_TRANSLATE_NOOP("reference", "within 48 hours of a change of residence or job (law-firm summary)"),
    QT_TRANSLATE_NOOP(
        "reference",
        "A law firm writes: travel outside the named area for more than 48 hours is told to ICE first, with dates "
        "and places.",
    ),
    QT_TRANSLATE_NOOP("reference", "A law firm writes: changes of the job, too."),
    QT_TRANSLATE_NOOP("reference", "Ask ICE before moving, where the papers or an officer said so"),
    QT_TRANSLATE_NOOP("reference", "ask before moving; after the move also the new address to ICE"),
    QT_TRANSLATE_NOOP("reference", "not needed before moving with other papers, except where told"),
    QT_TRANSLATE_NOOP("reference", "File EOIR-33/IC with the immigration court and serve DHS (OPLA)"),
    QT_TRANSLATE_NOOP("reference", "as soon as possible, no later than 5 calendar days"),
    QT_TRANSLATE_NOOP("reference", "5 days"),
    QT_TRANSLATE_NOOP("reference", "5 working days of the change or of getting a charging paper with wrong data"),
    QT_TRANSLATE_NOOP("reference", "5 business days"),
    QT_TRANSLATE_NOOP("reference", "immediately (wording on the NTA)"),
    QT_TRANSLATE_NOOP("reference", "One form for each member of the family."),
    QT_TRANSLATE_NOOP("reference", "The court changes its records only from this form."),
    QT_TRANSLATE_NOOP("reference", "The “in care of” lines were taken off the form in 2026."),
    QT_TRANSLATE_NOOP("reference", "Also for a new phone number or email address."),
    QT_TRANSLATE_NOOP("reference", "Tell USCIS (AR-11 or online), list all receipts"),
    QT_TRANSLATE_NOOP("reference", "5 calendar days (our safe date); 10 days is the general USCIS rule"),
    QT_TRANSLATE_NOOP("reference", "10 days after moving"),
    QT_TRANSLATE_NOOP("reference", "5 business days (ICE page, all agencies)"),
    QT_TRANSLATE_NOOP("reference", "Sources say that not telling can be a misdemeanor."),
    QT_TRANSLATE_NOOP("reference", "Mail forwarding with USPS"),
    QT_TRANSLATE_NOOP("reference", "same day"),
    QT_TRANSLATE_NOOP("reference", "no legal limit; do it with the others"),
    QT_TRANSLATE_NOOP("reference", "Report to ICE within N days (often 60) as on the paper"),
    QT_TRANSLATE_NOOP(
        "reference", "a booking before the date on the paper, with proof; some offices book a year ahead"
    ),
    QT_TRANSLATE_NOOP("reference", "booking the next free appointment counts, even if later than the paper says"),
    QT_TRANSLATE_NOOP("reference", "Parole end date"),
    QT_TRANSLATE_NOOP("reference", "talk to a lawyer before parole ends; booking does not extend parole"),
    QT_TRANSLATE_NOOP(
        "reference", "a later appointment still meets the release terms; ask for extension at the check-in"
    ),
    QT_TRANSLATE_NOOP("reference", "Annual asylum fee after the government notice"),
    QT_TRANSLATE_NOOP("reference", "30 days from the date on the notice"),
    QT_TRANSLATE_NOOP("reference", "30 days after notice; non-payment can end the application"),
    QT_TRANSLATE_NOOP("reference", "Work permit renewal"),
    QT_TRANSLATE_NOOP("reference", "180 days before it ends"),
    QT_TRANSLATE_NOOP("reference", "can be filed up to 180 days before expiry"),
    QT_TRANSLATE_NOOP("reference", "no automatic extension if renewal filed on/after 2025-10-30 (TPS differs)"),
    QT_TRANSLATE_NOOP(
        "reference", "Motion to reopen an order made because the person missed court (exceptional circumstances)"
    ),
    QT_TRANSLATE_NOOP("reference", "a lawyer, the same day"),
    QT_TRANSLATE_NOOP("reference", "180 days from the order"),
    QT_TRANSLATE_NOOP("reference", "Filing papers before a court hearing"),
    QT_TRANSLATE_NOOP("reference", "30 days; the court can be asked, and the order of a judge counts more"),
    QT_TRANSLATE_NOOP("reference", "15 days before (older manual copies)"),
    QT_TRANSLATE_NOOP("reference", "30 days before a non-detained individual hearing (newer manual)"),
    QT_TRANSLATE_NOOP("reference", "Filed means received, not mailed."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Saturday moves to Friday before; Sunday to Monday after; Jan 1 on Saturday is observed Dec 31 of the year "
        "before",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "A last day on a weekend or holiday may move to the next business day (8 CFR 1.2, 1001.1(h)). The earlier "
        "business day is shown as the safe date, the later one as what the rule may allow.",
    ),
)

# Names of the sections of the emergency plan.
PLAN: Final = (
    QT_TRANSLATE_NOOP("reference", "One page for the folder (never the fridge)"),
    QT_TRANSLATE_NOOP("reference", "Fridge page"),
    QT_TRANSLATE_NOOP("reference", "People to call"),
    QT_TRANSLATE_NOOP("reference", "Numbers to learn by heart"),
    QT_TRANSLATE_NOOP("reference", "Each child"),
    QT_TRANSLATE_NOOP("reference", "Care authority papers (state by state)"),
    QT_TRANSLATE_NOOP("reference", "Health and medicines"),
    QT_TRANSLATE_NOOP("reference", "Legal help"),
    QT_TRANSLATE_NOOP("reference", "If someone is taken"),
    QT_TRANSLATE_NOOP("reference", "If afraid to be sent back or to another country"),
    QT_TRANSLATE_NOOP("reference", "Home and money"),
    QT_TRANSLATE_NOOP("reference", "Pets and others who depend on me"),
    QT_TRANSLATE_NOOP("reference", "Consulate"),
    QT_TRANSLATE_NOOP("reference", "Where papers are"),
    QT_TRANSLATE_NOOP("reference", "Companion at the check-in"),
    QT_TRANSLATE_NOOP("reference", "Talk it over and review"),
)

# Names of the sources behind them.
SOURCES: Final = (
    QT_TRANSLATE_NOOP("reference", "EOIR-33 supporting statement (cites 8 CFR 1003.15(d)(2))"),
    QT_TRANSLATE_NOOP("reference", "EOIR Immigration Court Practice Manual 3.1 (receipt rule)"),
    QT_TRANSLATE_NOOP(
        "reference", "Older copies of the Immigration Court Practice Manual, ch. 3 (2008, 2013, c. 2020 copies)"
    ),
    QT_TRANSLATE_NOOP("reference", "Immigrant Defense Project: plan for childcare needs"),
    QT_TRANSLATE_NOOP("reference", "CLINIC: Emergency planning for immigrant families, 50-state resource"),
)
