"""Marks the texts of `resources/reference/guides.json`: the groups, and the guides about dates.

The others are in `reference_guides_moving` and `reference_guides_help`. A test keeps them and the data equal.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

GUIDES: Final = (
    QT_TRANSLATE_NOOP("reference", "Check-in and court dates"),
    QT_TRANSLATE_NOOP("reference", "A new address"),
    QT_TRANSLATE_NOOP("reference", "The visit, papers and monitors"),
    QT_TRANSLATE_NOOP("reference", "Ask for help"),
    QT_TRANSLATE_NOOP("reference", "If somebody is taken"),
    QT_TRANSLATE_NOOP("reference", "Find the date on your papers"),
    QT_TRANSLATE_NOOP("reference", "See if a date is already there before you book."),
    QT_TRANSLATE_NOOP("reference", "Say which release papers there are."),
    QT_TRANSLATE_NOOP("reference", "The page for release papers says where each form number is printed."),
    QT_TRANSLATE_NOOP("reference", "Look for a date, a time and a place."),
    QT_TRANSLATE_NOOP(
        "reference",
        "With a Notice to Appear (I-862), look on Form I-220A. With expedited removal (I-860), parole with "
        "Alternatives to Detention, or a Notice to Report (I-385), look on the call-in letter, Form G-56. The "
        "I-385 can also give a limit, for example 60 days.",
    ),
    QT_TRANSLATE_NOOP("reference", "A date is printed: ICE says that no new booking is needed."),
    QT_TRANSLATE_NOOP("reference", "Save it under Appointments, with a scan of the paper."),
    QT_TRANSLATE_NOOP("reference", "Nothing is printed: ICE says to book online."),
    QT_TRANSLATE_NOOP("reference", "After a check-in, what ICE said there counts."),
    QT_TRANSLATE_NOOP("reference", "Write down what was said, and the next date."),
    QT_TRANSLATE_NOOP("reference", "A check-in is not a court hearing."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Not everybody has check-ins. Signs of one: a paper that says so, a Notice to Report, or ICE told the "
        "person to report in a set time.",
    ),
    QT_TRANSLATE_NOOP("reference", "Book a check-in online"),
    QT_TRANSLATE_NOOP("reference", "What the ICE scheduler asks, in its order."),
    QT_TRANSLATE_NOOP("reference", "Open the ICE scheduler and choose a language."),
    QT_TRANSLATE_NOOP("reference", "Type the Subject ID and the birthplace."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Type both just as they stand on the papers from the border, mistakes too. Then solve the puzzle and press "
        "Submit.",
    ),
    QT_TRANSLATE_NOOP("reference", "Type the address and choose an office."),
    QT_TRANSLATE_NOOP("reference", "The page offers the three nearest offices."),
    QT_TRANSLATE_NOOP("reference", "Choose the soonest free time."),
    QT_TRANSLATE_NOOP(
        "reference",
        "It may be later than the paper says. ICE says that this still meets the release rules: at 120 days when the"
        " paper says 60, after a year, or after parole ends. No source says that a booking makes parole longer.",
    ),
    QT_TRANSLATE_NOOP("reference", "Press Confirm, and Confirm again."),
    QT_TRANSLATE_NOOP(
        "reference",
        "The last page shows the details and a confirmation number. Print it, send it to yourself or copy it by "
        "hand. Then press End Session.",
    ),
    QT_TRANSLATE_NOOP("reference", "Keep the confirmation here."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Save the number, the place, the day and the time, and add a picture of the page. ICE says that such "
        "details can show that a person tried.",
    ),
    QT_TRANSLATE_NOOP("reference", "An error, or no free time?"),
    QT_TRANSLATE_NOOP("reference", "Take a picture of the page and write down the try. Then there is the phone."),
    QT_TRANSLATE_NOOP("reference", "Change or cancel a date online"),
    QT_TRANSLATE_NOOP("reference", "The old date stays until there is proof of a new one."),
    QT_TRANSLATE_NOOP("reference", "Only another time on the same day?"),
    QT_TRANSLATE_NOOP(
        "reference",
        "Two sources say that any time on that day is enough. But offices post short hours, some from 9 to 11 "
        "a.m., some on one day of a month. The time on the paper, inside the posted hours, fits both.",
    ),
    QT_TRANSLATE_NOOP("reference", "The old date counts until ICE confirms another."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Save your wish as “asked for”. Here the old date stays in front until you add a confirmation.",
    ),
    QT_TRANSLATE_NOOP("reference", "Open the ICE scheduler."),
    QT_TRANSLATE_NOOP("reference", "Type both just as they stand on the papers from the border."),
    QT_TRANSLATE_NOOP("reference", "Choose Reschedule or Cancel."),
    QT_TRANSLATE_NOOP("reference", "For a new date choose the soonest free time. Then press Confirm twice."),
    QT_TRANSLATE_NOOP("reference", "Keep the number and a picture of the page."),
    QT_TRANSLATE_NOOP("reference", "Add both to the appointment. Only then it takes the place of the old date here."),
    QT_TRANSLATE_NOOP("reference", "Not possible online?"),
    QT_TRANSLATE_NOOP("reference", "The officer, the ICE line and the local office can be asked, too."),
    QT_TRANSLATE_NOOP("reference", "Change a date by phone"),
    QT_TRANSLATE_NOOP("reference", "Whom to call, what to have ready, what to write down."),
    QT_TRANSLATE_NOOP("reference", "Try the officer or the local office."),
    QT_TRANSLATE_NOOP(
        "reference",
        "The directory lists offices and check-in places, with source and date. Your paper or officer may give "
        "another number. Add it there, with the day.",
    ),
    QT_TRANSLATE_NOOP("reference", "Have these ready."),
    QT_TRANSLATE_NOOP("reference", "Then try the ICE Services Line."),
    QT_TRANSLATE_NOOP("reference", "One number, three names: two more are in older texts."),
    QT_TRANSLATE_NOOP("reference", "Ask for a confirmation."),
    QT_TRANSLATE_NOOP(
        "reference",
        "A new date without a confirmation stays “asked for” here. Ask for a number, a letter or an email, and for "
        "the name of the person.",
    ),
    QT_TRANSLATE_NOOP("reference", "Write down each call."),
    QT_TRANSLATE_NOOP("reference", "Day and time, number called, answer."),
    QT_TRANSLATE_NOOP("reference", "Some lines are not for check-ins."),
    QT_TRANSLATE_NOOP(
        "reference",
        "The detention line (DRIL) is about people in custody. The tip line takes reports about crimes. No source "
        "says that they can change a date.",
    ),
    QT_TRANSLATE_NOOP("reference", "Nobody answers?"),
    QT_TRANSLATE_NOOP("reference", "There is no Subject ID"),
    QT_TRANSLATE_NOOP("reference", "Many people have none. Other ways are open."),
    QT_TRANSLATE_NOOP("reference", "Look once more at the papers from the border."),
    QT_TRANSLATE_NOOP(
        "reference",
        "It is printed on Form I-385. ICE also says: on papers from the border. How many digits it has is not "
        "published. It is not the A-number.",
    ),
    QT_TRANSLATE_NOOP("reference", "You can answer “I don’t have it”."),
    QT_TRANSLATE_NOOP(
        "reference",
        "RIF says that a change online is then not possible. ASAP says to try the website, then the phone. Both "
        "stand here.",
    ),
    QT_TRANSLATE_NOOP("reference", "Call the ICE Services Line."),
    QT_TRANSLATE_NOOP("reference", "Try the officer or the local office, too."),
    QT_TRANSLATE_NOOP("reference", "By phone, or by a letter that you bring or mail."),
    QT_TRANSLATE_NOOP("reference", "Write down each try."),
    QT_TRANSLATE_NOOP("reference", "Nobody answers"),
    QT_TRANSLATE_NOOP("reference", "What to say, what to try next, what to keep."),
    QT_TRANSLATE_NOOP("reference", "Most calls are not answered, RIF says."),
    QT_TRANSLATE_NOOP("reference", "That is why each try is written down."),
    QT_TRANSLATE_NOOP("reference", "Leave a voicemail if you can."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Say the name, the phone number and the A-number. It is not always possible to leave one.",
    ),
    QT_TRANSLATE_NOOP("reference", "Keep calling."),
    QT_TRANSLATE_NOOP("reference", "Tries on other days and at other hours make a better record."),
    QT_TRANSLATE_NOOP("reference", "An email can be one more try."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ASAP says to email the local office. ICE says that the addresses on its page of offices are for people who "
        "look for a job there, not for questions. Its pages of check-in places print the same ones. So an email is "
        "never the only try. Keep a copy of each.",
    ),
    QT_TRANSLATE_NOOP("reference", "The website may work on another day."),
    QT_TRANSLATE_NOOP("reference", "Take a picture of an error. It belongs to the try."),
    QT_TRANSLATE_NOOP("reference", "The report puts all tries on paper."),
    QT_TRANSLATE_NOOP(
        "reference",
        "It says what you wrote and when. It does not say what an office or a court will think of it.",
    ),
    QT_TRANSLATE_NOOP("reference", "A check-in was missed"),
    QT_TRANSLATE_NOOP("reference", "A new date, the reason, and papers that show it."),
    QT_TRANSLATE_NOOP(
        "reference",
        "This page also says what a missed check-in can lead to. You can stop at any time.",
    ),
    QT_TRANSLATE_NOOP("reference", "Write down why, today."),
    QT_TRANSLATE_NOOP("reference", "What happened, when, and who saw it."),
    QT_TRANSLATE_NOOP("reference", "What one source says about it."),
    QT_TRANSLATE_NOOP(
        "reference",
        "ASAP says that it may count as breaking the release rules, and that the risk of being detained can grow. "
        "A lawyer can tell you what it means for you.",
    ),
    QT_TRANSLATE_NOOP("reference", "Ask for a new date."),
    QT_TRANSLATE_NOOP(
        "reference",
        "Online or by phone. Keep every answer. A new date counts once ICE has confirmed it.",
    ),
    QT_TRANSLATE_NOOP("reference", "Collect papers that show why."),
    QT_TRANSLATE_NOOP(
        "reference",
        "For example a hospital paper, a picture of an error page, or the list of your calls.",
    ),
    QT_TRANSLATE_NOOP("reference", "A letter can tell it in your words."),
    QT_TRANSLATE_NOOP("reference", "A missed court hearing is another matter."),
    QT_TRANSLATE_NOOP(
        "reference",
        "A judge can order removal of a person who is not there. The time to ask for a new look is limited. A "
        "lawyer can tell you more.",
    ),
    QT_TRANSLATE_NOOP("reference", "Parole ends soon"),
    QT_TRANSLATE_NOOP("reference", "The end date, a booking, and questions for the visit."),
    QT_TRANSLATE_NOOP("reference", "Look at the end date on the paper."),
    QT_TRANSLATE_NOOP("reference", "A notice or a court can change it."),
    QT_TRANSLATE_NOOP("reference", "Book the soonest free time."),
    QT_TRANSLATE_NOOP("reference", "ICE says to do so even if it is after parole ends."),
    QT_TRANSLATE_NOOP("reference", "A booking does not make parole longer."),
    QT_TRANSLATE_NOOP("reference", "No source that we read says that it does. A lawyer can tell you more."),
    QT_TRANSLATE_NOOP("reference", "At the visit, more time can be asked for."),
    QT_TRANSLATE_NOOP("reference", "Write your questions for a lawyer."),
    QT_TRANSLATE_NOOP("reference", "For example: What ends with parole? What about the work permit?"),
    QT_TRANSLATE_NOOP("reference", "Look up a court date"),
    QT_TRANSLATE_NOOP("reference", "Court dates can change. The court’s own system shows what the court has set."),
    QT_TRANSLATE_NOOP("reference", "Have the A-number ready, with nine digits."),
    QT_TRANSLATE_NOOP("reference", "Open the page of the court system."),
    QT_TRANSLATE_NOOP(
        "reference",
        "A new hearing shows only after the court has set it. Check-ins with ICE do not show here.",
    ),
    QT_TRANSLATE_NOOP("reference", "It may also ask for the nationality."),
    QT_TRANSLATE_NOOP("reference", "Often that is the country of birth, but not always."),
    QT_TRANSLATE_NOOP("reference", "Or call. A recording answers."),
    QT_TRANSLATE_NOOP("reference", "ICE says that its portal shows court details, too."),
    QT_TRANSLATE_NOOP("reference", "Write down what you saw: the same, or changed."),
    QT_TRANSLATE_NOOP("reference", "One key in the list of appointments keeps the day and the time."),
    QT_TRANSLATE_NOOP("reference", "The paper and the page differ?"),
    QT_TRANSLATE_NOOP("reference", "Keep both here. The court or a lawyer can tell which one counts."),
)
