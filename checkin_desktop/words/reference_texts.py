"""Marks the other shown texts of `resources/reference/`: lines, identifiers and the names of sources.

Places, addresses and quoted hours stay as published. A test keeps this list and the shipped data equal.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

# Names, purposes and warnings of phone lines and websites.
LINES: Final = (
    QT_TRANSLATE_NOOP("reference", "ICE Services Line"),
    QT_TRANSLATE_NOOP("reference", "change of address with ICE"),
    QT_TRANSLATE_NOOP("reference", "ask about or move a check-in when the officer or office cannot be reached"),
    QT_TRANSLATE_NOOP("reference", "ICE ERO Detention Reporting and Information Line"),
    QT_TRANSLATE_NOOP(
        "reference",
        "someone is detained: basic case information, serious problems in detention, separated child, abuse, "
        "medical/mental health",
    ),
    QT_TRANSLATE_NOOP("reference", "next step after the field office did not help"),
    QT_TRANSLATE_NOOP("reference", "Immigration court automated case information"),
    QT_TRANSLATE_NOOP("reference", "next court hearing, judge, decision status"),
    QT_TRANSLATE_NOOP("reference", "Not for ICE check-ins. It does not show a new hearing until the court sets it."),
    QT_TRANSLATE_NOOP("reference", "Immigration court automated case information (web)"),
    QT_TRANSLATE_NOOP("reference", "court date"),
    QT_TRANSLATE_NOOP("reference", "EOIR Respondent Access (EOIR-33 online without login; full portal by invitation)"),
    QT_TRANSLATE_NOOP("reference", "change of address with court (EOIR-33/IC)"),
    QT_TRANSLATE_NOOP("reference", "e-file if EOIR mailed an invitation"),
    QT_TRANSLATE_NOOP("reference", "USCIS Contact Center"),
    QT_TRANSLATE_NOOP("reference", "receipt, address, missing notice for an application filed with USCIS"),
    QT_TRANSLATE_NOOP("reference", "USCIS change of address (AR-11 / online account)"),
    QT_TRANSLATE_NOOP("reference", "address change with USCIS; list every pending receipt number; one per person"),
    QT_TRANSLATE_NOOP("reference", "ICE Appointment Scheduler"),
    QT_TRANSLATE_NOOP("reference", "book, see, move or cancel a check-in date"),
    QT_TRANSLATE_NOOP("reference", "ICE online change of address"),
    QT_TRANSLATE_NOOP("reference", "change of address with ICE; save the proof page"),
    QT_TRANSLATE_NOOP("reference", "ICE Check-In App (virtual check-in)"),
    QT_TRANSLATE_NOOP("reference", "only people ICE enrolled; face match and location"),
    QT_TRANSLATE_NOOP("reference", "Do not install unless ICE enrolled you. In-person rules still apply otherwise."),
    QT_TRANSLATE_NOOP("reference", "ICE Online Detainee Locator"),
    QT_TRANSLATE_NOOP("reference", "find an adult in ICE custody"),
    QT_TRANSLATE_NOOP("reference", "ICE ERO contact form"),
    QT_TRANSLATE_NOOP("reference", "question or concern after the field office did not help"),
    QT_TRANSLATE_NOOP(
        "reference",
        "ICE says this channel is not secure for private data; ICE says to use U.S. mail for that.",
    ),
    QT_TRANSLATE_NOOP("reference", "ICE Case Review (ICR)"),
    QT_TRANSLATE_NOOP("reference", "Page dated 2023-01-17; confirm it still runs."),
    QT_TRANSLATE_NOOP("reference", "U.S. Postal Service mail forwarding"),
    QT_TRANSLATE_NOOP("reference", "forward mail; does not tell ICE, the court or USCIS"),
    QT_TRANSLATE_NOOP("reference", "ICE lawyers (OPLA) local office"),
    QT_TRANSLATE_NOOP(
        "reference",
        "serving court papers on DHS; service provider whose address was put on an NTA without consent",
    ),
    QT_TRANSLATE_NOOP("reference", "Consulate of the person's country"),
    QT_TRANSLATE_NOOP("reference", "passport, help for a detained national"),
    QT_TRANSLATE_NOOP(
        "reference",
        "An asylum seeker who fears their government should ask a lawyer before contacting it.",
    ),
    QT_TRANSLATE_NOOP("reference", "ORR National Call Center (parents of children in federal care)"),
    QT_TRANSLATE_NOOP("reference", "National Immigration Detention Hotline (Freedom for Immigrants, NGO)"),
    QT_TRANSLATE_NOOP("reference", "Hours not known; may have changed."),
    QT_TRANSLATE_NOOP("reference", "EOIR list of pro bono legal service providers"),
    QT_TRANSLATE_NOOP("reference", "Immigration Advocates Network legal directory"),
    QT_TRANSLATE_NOOP("reference", "DOJ recognized organizations and accredited representatives roster"),
    QT_TRANSLATE_NOOP("reference", "For reporting crime or people to ICE. It is not for check-ins."),
)

# What the directory says of them beside that: other names, what to have ready, languages, steps, a number's purpose.
DIRECTORY: Final = (
    QT_TRANSLATE_NOOP("reference", "ICE tip line 1-866-DHS-2-ICE"),
    QT_TRANSLATE_NOOP("reference", "VESL (2021)"),
    QT_TRANSLATE_NOOP("reference", "ICE national number"),
    QT_TRANSLATE_NOOP("reference", "scheduler technical support"),
    QT_TRANSLATE_NOOP("reference", "help with the portal"),
    QT_TRANSLATE_NOOP("reference", "24 hours"),
    QT_TRANSLATE_NOOP("reference", "changing a check-in (no source says it can)"),
    QT_TRANSLATE_NOOP("reference", "A-Number (9 digits)"),
    QT_TRANSLATE_NOOP("reference", "A-Number"),
    QT_TRANSLATE_NOOP("reference", "nationality (unverified)"),
    QT_TRANSLATE_NOOP("reference", "Subject ID"),
    QT_TRANSLATE_NOOP("reference", "place of birth as on papers"),
    QT_TRANSLATE_NOOP("reference", "robot test"),
    QT_TRANSLATE_NOOP("reference", "language help incl. Spanish"),
    QT_TRANSLATE_NOOP("reference", "English"),
    QT_TRANSLATE_NOOP("reference", "Spanish"),
    QT_TRANSLATE_NOOP("reference", "Chinese"),
    QT_TRANSLATE_NOOP("reference", "Haitian Creole"),
    QT_TRANSLATE_NOOP("reference", "Portuguese"),
    QT_TRANSLATE_NOOP("reference", "Punjabi"),
    QT_TRANSLATE_NOOP("reference", "French"),
    QT_TRANSLATE_NOOP("reference", "ask the local ERO field office first"),
    QT_TRANSLATE_NOOP("reference", "then email the ERO Senior Reviewing Official (address not in the copy read)"),
    QT_TRANSLATE_NOOP("reference", "include A-Number, other identity data, phone, working email"),
    QT_TRANSLATE_NOOP("reference", "third party needs G-28 or ICE Form 60-001"),
    QT_TRANSLATE_NOOP("reference", "detained or about to be removed: handled first; times vary"),
    QT_TRANSLATE_NOOP(
        "reference",
        "This page says all non-detained Virginia/DC cases report to Fairfax, while the DC page lists Chantilly: "
        "confirm.",
    ),
    QT_TRANSLATE_NOOP("reference", "ICE page shows a Yakima street address for Wenatchee: confirm."),
)


# What each number is, and the locator.
IDENTIFIERS: Final = (
    QT_TRANSLATE_NOOP(
        "reference",
        "One number per person for life. DHS gives it; both ICE and the immigration court use it. Not "
        "everyone has one; some people wrongly end up with two.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "ICE/CBP number used with place of birth to open the ICE scheduler. Printed on papers given at the "
        "border or by ICE; many people do not have it, and a legal-aid guide says online rescheduling is not "
        "possible without it.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "The scheduler asks for Subject ID and the birthplace that the person gave at the border; the locator "
        "asks for country of birth. Store both the true value and the value printed on the papers, because a "
        "spelling or wrong entry in the papers must be typed as printed.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "DHS biometric record number. Often in the header of CBP/ICE forms beside the Subject ID. Never "
        "needed to file a report; keep it so nobody mistakes it for an A-Number.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Number of one arrest/encounter in DHS records. Unverified: 3-letter station code + 2-digit year + "
        "2-digit month + 6 digits, i.e. the same shape as a USCIS receipt number.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "One per application. 3 letters + 10 digits (13 characters). Drop dashes, spaces and *.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "11 characters. Old: 11 digits. Since May 2019: 9 digits, then a letter, then a digit.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Letters and digits; length differs by country (source says 6 to 12). Record country of issue and "
        "expiry date. Record who holds it.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "The court has no separate public case number: the A-Number is the case key. Store court city, judge "
        "name, hearing type, next hearing date/time, detained or non-detained.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Shown after booking; the page can be printed, emailed, texted or copied by hand. Format not "
        "published: accept any text.",
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "Find an adult in ICE custody with the A-number (all 9 digits) and the country of birth, or with the "
        "first and last name exactly as ICE wrote them and the country of birth.",
    ),
)


# Names of the sources.
SOURCES: Final = (
    QT_TRANSLATE_NOOP("reference", "RIF (New York) guide: ICE check-in appointments"),
    QT_TRANSLATE_NOOP("reference", "ICE check-in portal FAQ"),
    QT_TRANSLATE_NOOP("reference", "ASAP: ICE and ISAP check-ins"),
    QT_TRANSLATE_NOOP("reference", "ICE news release: online scheduling tool"),
    QT_TRANSLATE_NOOP("reference", "ICE: contact ICE about an immigration/detention case"),
    QT_TRANSLATE_NOOP("reference", "ICE Field Offices page, saved copy in CarwilB/ice-detention"),
    QT_TRANSLATE_NOOP("reference", "ICE news: scheduler allows changes; five languages (marked archived)"),
    QT_TRANSLATE_NOOP(
        "reference",
        "ICE online change of address fully operational (HSToday reprint; law-firm copy gives address)",
    ),
    QT_TRANSLATE_NOOP("reference", "ICE Check-In App store text"),
    QT_TRANSLATE_NOOP("reference", "EOIR Immigration Court Practice Manual 2.2(c)"),
    QT_TRANSLATE_NOOP("reference", "EOIR Respondent Access, EOIR-33/IC instructions (Chinese-language page read)"),
    QT_TRANSLATE_NOOP("reference", "EOIR: The Notice to Appear"),
    QT_TRANSLATE_NOOP("reference", "EOIR Respondent Access Portal FAQ"),
    QT_TRANSLATE_NOOP("reference", "USCIS Contact Center hours (law-firm and reference pages quoting USCIS)"),
    QT_TRANSLATE_NOOP("reference", "USCIS change of address within 10 days (NAFSA, law-firm and university pages)"),
    QT_TRANSLATE_NOOP("reference", "USCIS glossary via public.law and reference pages: A-number, receipt number"),
    QT_TRANSLATE_NOOP("reference", "Online Detainee Locator System about/FAQ (end-of-term archive)"),
    QT_TRANSLATE_NOOP("reference", "CBP alphanumeric I-94 (law-firm note)"),
    QT_TRANSLATE_NOOP("reference", "Health connector: immigration document numbers"),
    QT_TRANSLATE_NOOP("reference", "DHS IDENT data elements list (FIN = Fingerprint Identification Number)"),
    QT_TRANSLATE_NOOP("reference", "Nolo and law-firm notes on Form G-56"),
    QT_TRANSLATE_NOOP("reference", "Law-firm reading of Form I-220B"),
    QT_TRANSLATE_NOOP("reference", "ImmPolicyTracking: expedited removal expanded (90 FR notice)"),
    QT_TRANSLATE_NOOP("reference", "News reports: D.C. Circuit reversed the block on the expansion (No. 25-5320)"),
    QT_TRANSLATE_NOOP("reference", "Reports on ICE third-country removal memo of 2025-07-09"),
    QT_TRANSLATE_NOOP("reference", "EAD automatic extension ended for renewals filed on/after 2025-10-30"),
    QT_TRANSLATE_NOOP("reference", "Annual asylum fee: FR notice 90 FR 34511, later interim rule (news)"),
    QT_TRANSLATE_NOOP("reference", "Evidence of registration, 8 CFR 264.1(b) (NAFSA, Maynard Nexsen)"),
    QT_TRANSLATE_NOOP("reference", "ILRC Step-by-Step Family Preparedness Plan"),
    QT_TRANSLATE_NOOP("reference", "New Sanctuary Coalition: if a loved one is detained"),
    QT_TRANSLATE_NOOP("reference", "LawHelpNY: finding a detained child or adult"),
    QT_TRANSLATE_NOOP("reference", "USCIS/legal-aid anti-fraud guidance (copies)"),
    QT_TRANSLATE_NOOP(
        "reference", "ICE check-in location pages (one page per office), saved copies in CarwilB/ice-detention"
    ),
    QT_TRANSLATE_NOOP(
        "reference",
        "ERO office list hand-built from live ICE pages, CarwilB/ice-detention data/ero-field-offices-canonical.csv",
    ),
    QT_TRANSLATE_NOOP(
        "reference", "Deportation Data Project, ice-offices, inputs/ice-areas-of-responsibility.csv (CC0)"
    ),
    QT_TRANSLATE_NOOP("reference", "5 U.S.C. 6103 summaries"),
    QT_TRANSLATE_NOOP("reference", "Case notes and process-server guides on affidavits of diligence"),
    QT_TRANSLATE_NOOP("reference", "How to read a warrant (several know-your-rights pages)"),
    QT_TRANSLATE_NOOP("reference", "INA 240(b)(5)(C), 240(e)(1): guides and EOIR self-help copy"),
    QT_TRANSLATE_NOOP("reference", "ImmPolicyTracking: ICE memo on Form I-205 and home entry"),
    QT_TRANSLATE_NOOP("reference", "OMB/EOIR emergency revision of EOIR-33 and law-firm report"),
    QT_TRANSLATE_NOOP("reference", "Our own design choice, no outside source"),
)
