"""Which pages the window has, where they stand in the sidebar, and the actions that begin on one of them."""

from __future__ import annotations

from typing import Final

from checkin_desktop.ui.language import translate
from checkin_desktop.ui.sidebar import NavItem

PAGES: Final[dict[str, tuple[str, str]]] = {
    "today": ("today", "TodayPage"),
    "people": ("people", "PeoplePage"),
    "import": ("people_import", "PeopleImportPage"),
    "overview": ("overview", "OverviewPage"),
    "identity": ("identity", "IdentityPage"),
    "appointments": ("appointments", "AppointmentsPage"),
    "papers": ("papers", "PapersPage"),
    "calendar": ("calendar", "CalendarPage"),
    "round": ("round", "RoundPage"),
    "attempts": ("attempts", "AttemptsPage"),
    "anchors": ("anchors", "AnchorsPage"),
    "documents": ("documents", "DocumentsPage"),
    "binder": ("binder", "BinderPage"),
    "proof_of_time": ("proof_of_time", "ProofOfTimePage"),
    "withheld": ("withheld", "WithheldPage"),
    "contacts": ("contacts", "ContactsPage"),
    "directory": ("directory", "DirectoryPage"),
    "plan": ("plan", "PlanPage"),
    "plan_interview": ("plan_interview", "PlanInterviewPage"),
    "plan_print": ("plan_print", "PlanPrintPage"),
    "plan_copies": ("plan_copies", "PlanCopiesPage"),
    "tonight": ("tonight", "TonightPage"),
    "plan_review": ("plan_review", "PlanReviewPage"),
    "legal_help": ("legal_help", "LegalHelpPage"),
    "moves": ("moves", "MovesPage"),
    "guides": ("guides", "GuidesPage"),
    "letters": ("letters", "LettersPage"),
    "readiness": ("readiness", "ReadinessPage"),
    "safety": ("safety", "SafetyPage"),
    "backups": ("backups", "BackupsPage"),
    "moving": ("moving", "MovingPage"),
    "keys": ("keys", "KeysPage"),
    "find_someone": ("find_someone", "FindSomeonePage"),
    "copies": ("copies", "CopiesPage"),
    "traces": ("traces", "TracesPage"),
    "settings": ("settings", "SettingsPage"),
    "help": ("help", "HelpPage"),
    "facts": ("facts", "FactsPage"),
    "search": ("search_results", "SearchResultsPage"),
    "check": ("check", "CheckPage"),
    "verify": ("verify", "VerifyPage"),
}
"""page id: (module below `ui.pages`, class)."""

PARENTS: Final[dict[str, str]] = {
    "import": "people",
    "papers": "appointments",
    "facts": "help",
    "calendar": "appointments",
    "round": "appointments",
    "anchors": "attempts",
    "readiness": "appointments",
    "copies": "safety",
    "traces": "safety",
    "check": "safety",
    "keys": "safety",
    "find_someone": "safety",
    "backups": "safety",
    "moving": "safety",
    "verify": "safety",
    "plan_interview": "plan",
    "plan_print": "plan",
    "plan_copies": "plan",
    "tonight": "plan",
    "plan_review": "plan",
    "legal_help": "plan",
    "binder": "documents",
    "proof_of_time": "documents",
    "withheld": "documents",
}
"""page id of a page below another one: which page the sidebar marks for it."""

ACTIONS: Final[dict[str, tuple[str, str]]] = {
    "add_person": ("people", "new"),
    "add_appointment": ("appointments", "new"),
    "change_date": ("appointments", "change"),
    "everybody_calendar": ("calendar", "everybody"),
    "add_attempt": ("attempts", "new"),
    "call": ("attempts", "call"),
    "print_report": ("attempts", "print"),
    "plan_section": ("plan", "section"),
    "plan_question": ("plan_interview", "show"),
    "print_plan": ("plan_print", "choose"),
    "add_document": ("documents", "new"),
    "add_contact": ("contacts", "new"),
    "add_move": ("moves", "new"),
    "guide": ("guides", "show"),
    "add_papers": ("papers", "new"),
    "new_letter": ("letters", "new"),
    "check_report": ("verify", "given"),
}
"""action: (page it belongs to, what the page's `act` is told).

"new_letter:<kind>" begins a letter of a `LetterKind` value, filled from the case, on the page of letters;
"new_letter:<kind>:appointment-<id>" or "new_letter:<kind>:move-<id>" from that appointment or move; "new_letter" alone
asks for the kind. "add_attempt:website_error" begins an attempt on a website that failed. "guide:<id>" shows a guide
of `resources/reference/guides.json`. "check_report" checks the file that `WindowContext.begin_check` was given.

"plan_section:<PlanSectionId value>" brings a section of the plan to the front.
"plan_question:<id>" brings a question of `domain.interview` to the front, "plan_question" alone the one to go on with.

"print_plan" asks who will see the copy; "print_plan:<PlanMode value>" shows that print, "print_plan:copy-<id>" a copy
as it was made before, "print_plan:family" the set for a family, "print_plan:again" the copies that are out of date.

An action may be told what it is about: "name:what" is looked up as "name", and `act` hears "new:what" instead of
"new".
"""

NUMBERED: Final = (
    "overview",
    "identity",
    "attempts",
    "documents",
    "contacts",
    "directory",
    "plan",
    "appointments",
    "moves",
)
FOR_NOBODY: Final = frozenset({"directory"})
"""Numbered pages that show the same for everybody, and also where nobody is in the folder yet."""


def destination(wanted: str) -> tuple[str, str]:
    """The page that `wanted` leads to, and what its `act` is told; "" for a page alone. See ACTIONS."""
    name, colon, what = wanted.partition(":")
    page_id, action = ACTIONS.get(name, (name, ""))
    return page_id, f"{action}{colon}{what}"


def top_items() -> tuple[NavItem, ...]:
    """The pages of a person, and those of all, in their order."""
    return (
        NavItem("today", "sun", lambda: translate("Window", "Today")),
        NavItem("people", "users", lambda: translate("Window", "People")),
        NavItem("overview", "home", lambda: translate("Window", "Overview")),
        NavItem("identity", "identity", lambda: translate("Window", "Identity")),
        NavItem("appointments", "calendar", lambda: translate("Window", "Appointments")),
        NavItem("attempts", "phone", lambda: translate("Window", "Contact attempts")),
        NavItem("documents", "document", lambda: translate("Window", "Documents")),
        NavItem("contacts", "user", lambda: translate("Window", "Contacts")),
        NavItem("directory", "book", lambda: translate("Window", "Directory")),
        NavItem("plan", "shield-check", lambda: translate("Window", "Emergency plan")),
        NavItem("moves", "truck", lambda: translate("Window", "Moves")),
        NavItem("letters", "mail", lambda: translate("Window", "Letters")),
        NavItem("guides", "list", lambda: translate("Window", "Guides")),
    )


def bottom_items() -> tuple[NavItem, ...]:
    """What stands at the bottom of the sidebar."""
    return (
        NavItem("safety", "lock", lambda: translate("Window", "Safety")),
        NavItem("settings", "settings", lambda: translate("Window", "Settings")),
        NavItem("help", "help", lambda: translate("Window", "Help")),
    )
