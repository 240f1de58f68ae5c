"""Words of the plan's interview: what each question says, why it is asked, and what its fields are called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.interview import InterviewSection, InterviewView, Question, SectionStanding
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.ui.language import translate
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.domain.reference import ReferenceData, SourcedFact

Words = tuple[str, str]

_TITLES: Final[dict[InterviewSection, Callable[[], str]]] = {
    InterviewSection.PEOPLE: lambda: translate("Interview", "People to call"),
    InterviewSection.CHILDREN: lambda: translate("Interview", "Children"),
    InterviewSection.HEALTH: lambda: translate("Interview", "Health"),
    InterviewSection.HOME: lambda: translate("Interview", "Home, work and pets"),
    InterviewSection.PAPERS: lambda: translate("Interview", "Where documents are"),
    InterviewSection.LOCATOR: lambda: translate("Interview", "To be found"),
    InterviewSection.LEGAL: lambda: translate("Interview", "Legal help"),
    InterviewSection.BY_HEART: lambda: translate("Interview", "Numbers by heart"),
    InterviewSection.MORE: lambda: translate("Interview", "Only if you want"),
    InterviewSection.REVIEW: lambda: translate("Interview", "Look it over"),
}


def section_title(section: InterviewSection) -> str:
    """The name of a step."""
    return _TITLES[section]()


def section_state(found: SectionStanding) -> str:
    """How far a step is, in words; "" while nothing was asked."""
    if found.total and found.done == found.total:
        return translate("Interview", "Filled in")
    left = found.skipped + found.unknown
    if found.settled and left:
        return translate("Interview", "%n to come back to", n=left)
    if found.done:
        return translate("Interview", "{done} of {total} answered", done=found.done, total=found.total)
    return ""


@dataclass(frozen=True, slots=True)
class _About:
    """Names that stand in a question."""

    child: str
    contact: str


_QUESTIONS: Final[dict[str, Callable[[_About], Words]]] = {
    "people.first": lambda _: (
        translate("Interview", "Who should a helper call first?"),
        translate("Interview", "If you cannot answer the phone, a helper calls this person."),
    ),
    "people.second": lambda _: (
        translate("Interview", "Who else can a helper call?"),
        translate("Interview", "The first person may not hear the phone."),
    ),
    "people.knows": lambda a: (
        translate("Interview", "Does {name} know about this plan?", name=a.contact),
        translate("Interview", "A plan works best when the people in it have said yes."),
    ),
    "children.any": lambda _: (
        translate("Interview", "Which children are in your care?"),
        translate("Interview", "A helper has to know who needs care that same day."),
    ),
    "child.born": lambda a: (
        translate("Interview", "When and where was {name} born?", name=a.child),
        translate("Interview", "Schools, doctors and offices ask for it."),
    ),
    "child.school": lambda a: (
        translate("Interview", "Which school does {name} go to?", name=a.child),
        translate("Interview", "Someone has to call the school and go there."),
    ),
    "child.pickup": lambda a: (
        translate("Interview", "Who can pick up {name} from school?", name=a.child),
        translate("Interview", "The school gives children only to people on its list."),
    ),
    "child.list": lambda a: (
        translate("Interview", "When did you last check the school’s pick-up list for {name}?", name=a.child),
        translate("Interview", "A name in this plan is not yet a name on the school’s list."),
    ),
    "child.caregiver": lambda a: (
        translate("Interview", "Who would take care of {name} if you could not?", name=a.child),
        translate("Interview", "The first night is easier when this is clear."),
    ),
    "child.agreed": lambda a: (
        translate("Interview", "When did {contact} say yes to caring for {name}?", contact=a.contact, name=a.child),
        translate("Interview", "A plan works best when the people in it have said yes."),
    ),
    "child.health": lambda a: (
        translate("Interview", "Does {name} take medicine or have allergies?", name=a.child),
        translate("Interview", "Whoever cares for a child has to know this on the first day."),
    ),
    "child.doctor": lambda a: (
        translate("Interview", "Who is {name}’s doctor?", name=a.child),
        translate("Interview", "The doctor knows what a helper cannot know."),
    ),
    "child.papers": lambda a: (
        translate("Interview", "Where are {name}’s birth certificate and passport?", name=a.child),
        translate("Interview", "A helper has to find them without you."),
    ),
    "child.other_parent": lambda a: (
        translate("Interview", "Is there another parent a helper can call about {name}?", name=a.child),
        translate("Interview", "Leave it out if a call would not be good for you or the child."),
    ),
    "child.routine": lambda a: (
        translate("Interview", "What helps {name} feel calm?", name=a.child),
        translate("Interview", "A song, a food, a bedtime: small things help a child."),
    ),
    "care.paper": lambda _: (
        translate("Interview", "Is there a signed paper that lets someone care for the children?"),
        translate("Interview", "A helper has to know which paper there is and who keeps it."),
    ),
    "health.cannot_miss": lambda _: (
        translate("Interview", "Is there a medicine you cannot miss?"),
        translate("Interview", "A helper can ask for it or bring it in time."),
    ),
    "health.medicines": lambda _: (
        translate("Interview", "Which medicines do you take?"),
        translate("Interview", "A doctor who does not know you needs name, dose and times."),
    ),
    "health.allergies": lambda _: (
        translate("Interview", "Do you have allergies?"),
        translate("Interview", "A doctor who does not know you asks this first."),
    ),
    "health.doctor": lambda _: (
        translate("Interview", "Who is your doctor?"),
        translate("Interview", "A helper can ask there what you need."),
    ),
    "health.more": lambda _: (
        translate("Interview", "What else about your health should a helper know?"),
        translate("Interview", "Write only what you want. You choose later who sees it."),
    ),
    "health.consent": lambda _: (
        translate("Interview", "Did you write down who may hear about your health?"),
        translate("Interview", "A doctor often speaks only with people you named in writing."),
    ),
    "home.keys": lambda _: (
        translate("Interview", "Who has keys to your home?"),
        translate("Interview", "A helper has to get to your papers, medicines and pets."),
    ),
    "home.landlord": lambda _: (
        translate("Interview", "Who is your landlord, and when is rent due?"),
        translate("Interview", "Someone can pay or talk with the landlord for you."),
    ),
    "home.work": lambda _: (
        translate("Interview", "Where do you work?"),
        translate("Interview", "Someone can call your work and ask about your last pay."),
    ),
    "home.bank": lambda _: (
        translate("Interview", "How are your bills paid?"),
        translate("Interview", "Write no passwords and no full card numbers here."),
    ),
    "home.phones": lambda _: (
        translate("Interview", "Which phones and internet do you pay for?"),
        translate("Interview", "A phone that stays on lets people reach you. Write no passwords here."),
    ),
    "home.car": lambda _: (
        translate("Interview", "Do you have a car?"),
        translate("Interview", "Someone may have to move it or use it for the children."),
    ),
    "home.insurance": lambda _: (
        translate("Interview", "Where are insurance papers and things of value?"),
        translate("Interview", "Only for the people you choose. You choose later what prints."),
    ),
    "pets.pets": lambda _: (
        translate("Interview", "Do you have pets?"),
        translate("Interview", "They need food and care the same day."),
    ),
    "pets.dependents": lambda _: (
        translate("Interview", "Does anyone else need you every day?"),
        translate("Interview", "For example a parent who is old or sick."),
    ),
    "papers.originals": lambda _: (
        translate("Interview", "Where are your original papers?"),
        translate("Interview", "A helper has to find them without you."),
    ),
    "papers.copies": lambda _: (
        translate("Interview", "Where are copies?"),
        translate("Interview", "Copies help when the originals cannot be reached."),
    ),
    "papers.key": lambda _: (
        translate("Interview", "Who can open the place where the papers are?"),
        translate("Interview", "A locked box helps nobody if its key is missing."),
    ),
    "locator.born": lambda _: (
        translate("Interview", "When were you born?"),
        translate("Interview", "When somebody is looked up by name, the birth date narrows the result."),
    ),
    "locator.country": lambda _: (
        translate("Interview", "In which country were you born?"),
        translate("Interview", "Without the country of birth the detainee locator finds nobody."),
    ),
    "locator.number": lambda _: (
        translate("Interview", "What is your A-number?"),
        translate("Interview", "A helper finds a person in the detainee locator with it, and offices ask for it."),
    ),
    "pause.legal": lambda _: (
        translate("Interview", "The next questions are about help if someone is arrested"),
        translate("Interview", "There are only a few. You can skip each one, or stop here. Everything is saved."),
    ),
    "legal.lawyer": lambda _: (
        translate("Interview", "Do you have a lawyer or an accredited representative?"),
        translate("Interview", "A helper calls the lawyer right after the family."),
    ),
    "legal.dates": lambda _: (
        translate("Interview", "Which dates with a court or ICE do you have?"),
        translate("Interview", "A helper can tell the lawyer. The page Appointments holds them, too."),
    ),
    "legal.pending": lambda _: (
        translate("Interview", "Which applications are you waiting for?"),
        translate("Interview", "A lawyer asks for them and their receipt numbers."),
    ),
    "legal.free_help": lambda _: (
        translate("Interview", "Where did you ask for free legal help?"),
        translate("Interview", "So that nobody has to start at the beginning."),
    ),
    "legal.g28": lambda _: (
        translate("Interview", "Is Form G-28 signed with your lawyer?"),
        translate("Interview", "ICE speaks about a case with people who are on a signed form."),
    ),
    "legal.form_60_001": lambda _: (
        translate("Interview", "Is ICE Form 60-001 signed for someone you trust?"),
        translate("Interview", "ICE speaks about a case with people who are on a signed form."),
    ),
    "by_heart.number": lambda _: (
        translate("Interview", "Whose phone number will you learn by heart?"),
        translate("Interview", "A phone can be taken away. A number you know stays."),
    ),
    "consulate.own": lambda _: (
        translate("Interview", "Which consulate, and may a helper call it?"),
        translate("Interview", "You asked for this page. It prints only where you tick it."),
    ),
    "pause.fear": lambda _: (
        translate("Interview", "The next page is about fear of being sent back"),
        translate("Interview", "Only if you want. It can stay empty, and the plan is complete without it."),
    ),
    "fear.own": lambda _: (
        translate("Interview", "In your own words, as short as you like"),
        translate("Interview", "The program writes nothing for you. It prints only where you tick it."),
    ),
    "talk.read": lambda _: (
        translate("Interview", "Who in the family has read this plan?"),
        translate("Interview", "Somebody who has read it once knows where to look."),
    ),
    "talk.children": lambda _: (
        translate("Interview", "What did you tell the children?"),
        translate("Interview", "A helper can use the same words."),
    ),
    "other.wishes": lambda _: (
        translate("Interview", "What else should your helper know?"),
        translate("Interview", "Anything that had no place before."),
    ),
    "review": lambda _: (
        translate("Interview", "Look over your plan"),
        translate("Interview", "Read what stands here. Change what is not right any more."),
    ),
}

_FIELDS: Final[dict[str, Callable[[], str]]] = {
    "birth_date": lambda: translate("Interview", "Birth date"),
    "birthplace": lambda: translate("Interview", "Place of birth"),
    "birth_country": lambda: translate("Interview", "Country of birth"),
    "citizenship": lambda: translate("Interview", "Citizenship"),
    "a_number": lambda: translate("Interview", "A-number"),
    "school": lambda: translate("Interview", "School"),
    "teacher": lambda: translate("Interview", "Teacher or class"),
    "school_phone": lambda: translate("Interview", "School phone"),
    "pickup_list_on": lambda: translate("Interview", "Day of the last check"),
    "caregiver_agreed_on": lambda: translate("Interview", "Day of the yes"),
    "medicines": lambda: translate("Interview", "Medicines, dose, times"),
    "allergies": lambda: translate("Interview", "Allergies"),
    "doctor": lambda: translate("Interview", "Doctor"),
    "doctor_phone": lambda: translate("Interview", "Doctor’s phone"),
    "insurance": lambda: translate("Interview", "Health insurance"),
    "papers_place": lambda: translate("Interview", "Place"),
    "other_parent": lambda: translate("Interview", "Name of the other parent"),
    "other_parent_phone": lambda: translate("Interview", "Phone of the other parent"),
    "routine": lambda: translate("Interview", "Food, sleep, comfort"),
    "notes": lambda: translate("Interview", "Anything else about this child"),
}


def question_words(question: Question, view: InterviewView) -> Words:
    """The question, and why it is asked. Names are as typed."""
    child = view.child(question.child_id)
    name = child.details.name.strip() if child else ""
    contact = view.contact(child.details.caregiver_id) if child else next(iter(view.own_contacts), None)
    about = _About(
        name or translate("Interview", "this child"),
        contact.details.name if contact else translate("Interview", "this person"),
    )
    return _QUESTIONS[question.topic](about)


def field_title(key: str) -> str:
    """What the field of a `PlanAnswerKey`, a child or a person is called."""
    return _FIELDS[key]() if key in _FIELDS else label(translate, PlanAnswerKey(key))


def none_words(topic: str) -> Words:
    """The answer "there is none" of a question."""
    if topic == "children.any":
        return translate("Interview", "No children"), translate("Interview", "The plan leaves that part out.")
    if topic == "care.paper":
        return (
            translate("Interview", "No paper yet"),
            translate("Interview", "A lawyer can tell you which papers your state has."),
        )
    return translate("Interview", "Nothing to write"), translate("Interview", "We will not ask again.")


def fact_behind(topic: str, reference: ReferenceData) -> SourcedFact | None:
    """The shipped fact behind a question, or None when it only follows from daily life."""
    documents = {"legal.g28": "g28", "legal.form_60_001": "i60001"}
    sections = {
        "care.paper": "care_papers",
        "consulate.own": "consulate",
        "fear.own": "fear",
        "child.pickup": "children",
        "by_heart.number": "memorize",
    }
    if topic in documents:
        kind = reference.document(documents[topic])
        return kind.fact if kind else None
    if topic.startswith("locator."):
        return reference.locator
    wanted = sections.get(topic)
    return next((section.fact for section in reference.plan_sections if section.id == wanted), None)
