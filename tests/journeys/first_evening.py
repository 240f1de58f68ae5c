"""What the first-time visitor types, and how: the words of one evening, each of which has to reach the documents."""

from __future__ import annotations

import re
from email.message import EmailMessage
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit

from tests.support.visitor import Visitor

GIVEN, FAMILY = "Ánh Tuyết", "Núñez-O’Brien"
NAME = f"{GIVEN} {FAMILY}"
A_NUMBER_TYPED, A_NUMBER_SHOWN, A_NUMBER_DIGITS = "12345678", "A 012-345-678", "012345678"
PASSPHRASE = "zapato luna verde nube"

# Markup stands in every field that a document prints: none of it may be read as markup.
IDENTITY = {
    "Other names and spellings": "Nguyễn Thị Ánh <esposa>",
    "Birth date": "14 Mar 1987",
    "Country of birth": "Việt Nam & Honduras &amp;",
    "Birthplace": "Đà Nẵng a <b c",
    "Birthplace on papers": "DA NANG </para>",
    "Name on papers": "NUNEZ OBRIEN <img src=”x”>",
    "Phone": "347-555-0142",
    "Email": "tuyet&amp;co@example.org",
    "Street and number": "1200 Peña <b>Street</b>",
    "Apartment": "4-B </para>",
    "City": "Queens <img src=/etc/hostname>",
    "State": "NY",
    "ZIP code": "11372",
    "FIN": "1234567890",
    "USCIS receipt number": "IOE0912345678",
    "I-94 number": "123456789A1",
}
CONTACT = {
    "Name": "José Ñáñez <esposa>",
    "Who is this to you?": "tío & padrino &amp;",
    "Phone": "718-555-0188",
    "Second phone": "718-555-0189",
    "Best time to call": "después de las 6 a <b c",
    "Email": "jose<x>@example.org",
    "Notes": "vive cerca </para> <img src=x>",
}
DOCUMENT = {
    "What is it called?": "Carta <esposa> &amp;",
    "Where is it?": "carpeta azul a <b c",
    "Note": "</para> copia",
}
CHILD = {
    "Name": "Sofía <esposa>",
    "School": "P.S. 24 &amp; room a <b c",
    "School phone": "718-555-0150",
    "Allergies": "maní </para>",
    "Medicines, dose, times": "inhalador <img src=x>",
}
HEARD = "No había nadie. <esposa> a <b c &amp; </para> <img src=”x”>"
HEARD_ENGLISH = "There was nobody. <wife> &amp;"
TRANSLATOR = "Lê Văn <b>Tú</b>"
VOICEMAIL = "Me llamo Tuyết &amp; llamo otra vez </para>"
EMAIL_HEARD = "Thank you <no-reply> &amp; goodbye"


def create_folder(v: Visitor) -> str:
    """The first run, up to the first person; returns the recovery code."""
    v.press("English")
    v.press("Next")
    v.press("Other people too")
    v.press("Next")
    v.press("One folder for the family")
    v.press("Next")
    v.type("Your passphrase", PASSPHRASE)
    v.type("The same passphrase again", PASSPHRASE)
    v.press("Next")
    v.wait_to_see("Your recovery sheet")
    groups = [str(v.window.findChild(QLabel, f"group{number}").text()) for number in range(1, 8)]
    v.press("I have the code on paper, printed or copied by hand")
    v.press("Next")
    asked = [label.text() for label in v.front().findChildren(QLabel) if re.fullmatch(r"Part \d of 7", label.text())]
    v.type(asked[0], "0000" if groups[int(asked[0][5]) - 1] != "0000" else "1111")
    v.type(asked[1], groups[int(asked[1][5]) - 1].lower())
    v.press("Finish")
    v.wait_to_see("This is not what stands on the sheet.")
    v.type(asked[0], groups[int(asked[0][5]) - 1])
    v.meanwhile(lambda: add_person(v))
    v.press("Finish")
    v.wait_to_see(NAME)
    return "-".join(groups)


def add_person(v: Visitor) -> None:
    """The small form for a new person."""
    v.type("Given names", GIVEN)
    v.type("Family names", FAMILY)
    v.type("A-number", A_NUMBER_TYPED)
    v.wait_to_see("012-345-678")
    v.press("Add the person")


def fill_identity(v: Visitor) -> None:
    """Everything on the Identity page; Subject ID is answered with "I don't have it"."""
    v.press("Identity")
    v.input("Given names")
    for name, text in IDENTITY.items():
        v.type(name, text)
    v.press("Subject ID: I don’t have it")
    v.wait_to_see("Subject ID: I have it now")


def add_contact(v: Visitor) -> None:
    """One emergency contact with every field, to be learned by heart."""
    v.press("Contacts")
    v.press("Add the first contact")
    for name in ("Name", "Who is this to you?", "Phone"):
        v.type(name, CONTACT[name])
    v.press("Add this contact")
    v.wait_to_see("Call number 1 of 1")
    for name in ("Second phone", "Best time to call", "Email", "Notes"):
        v.type(name, CONTACT[name])
    v.press("Learn this number by heart")
    v.press("May pick up the children")


def add_document(v: Visitor) -> None:
    """One document of the person's own, in hand, with its place."""
    v.press("Documents")
    v.wait_to_see("No documents yet")
    v.press("Choose from all documents")
    v.type("Not in the list? Write its name", DOCUMENT["What is it called?"])
    v.press("Add it")
    v.wait(lambda: not v.input("Not in the list? Write its name").text() or v.sees("Do you have it?"))
    if v.sees("Done"):
        v.press("Done")
    v.find(QComboBox, "Do you have it?")
    v.choose("Do you have it?", "Have it")
    v.type("Where is it?", DOCUMENT["Where is it?"])
    v.type("Note", DOCUMENT["Note"])


def add_child(v: Visitor) -> None:
    """One child in the plan."""
    v.press("Emergency plan")
    v.pick_row("Parts of the plan", "Children")
    v.press("Add a child")
    v.type("Name of the child", CHILD["Name"])
    v.press("Add this child")
    v.find(QLineEdit, "School phone")
    for name in ("School", "School phone", "Allergies", "Medicines, dose, times"):
        v.type(name, CHILD[name])


def pick_files(v: Visitor, button: str, *paths: Path) -> None:
    """Add files through the program's own file dialog, by typing their names."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(paths[0].parent))
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        edit.setText(" ".join(f'"{path.name}"' for path in paths))
        dialog.accept()

    v.meanwhile(answer, QFileDialog)
    v.press(button)


def save_pdf(v: Visitor, path: Path) -> None:
    """Save what is previewed: agree that it is not encrypted, then say where."""

    def where() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        dialog.findChild(QLineEdit, "fileNameEdit").setText(path.name)
        dialog.accept()

    def agree() -> None:
        v.wait_to_see("This file is not encrypted")
        v.meanwhile(where, QFileDialog)
        v.press("Choose where to save")

    v.meanwhile(agree)
    v.press("Save PDF")
    v.wait(path.exists, f"{path.name} was not written")
    v.wait_to_see("The PDF is here:")


def evidence(folder: Path) -> tuple[Path, Path]:
    """A sent message and a screenshot, the way a phone and a mail program hand them over."""
    message = EmailMessage()
    message["From"], message["To"] = "tuyet@example.org", "NewYork.Outreach@example.org"
    message["Subject"], message["Date"] = f"Check-in of {NAME}", "Fri, 20 Nov 2026 10:00:00 -0500"
    message.set_content(f"My A-number is {A_NUMBER_SHOWN}.\n")
    sent = folder / "sent.eml"
    sent.write_bytes(message.as_bytes())
    picture = Image.new("RGB", (540, 960), "white")
    ImageDraw.Draw(picture).text((40, 80), "Outgoing call 1 833 383 1465", fill="black")
    shot = folder / "screenshot.png"
    picture.save(shot)
    return sent, shot


def log_no_answer(v: Visitor) -> None:
    """A call nobody answered, written in Spanish with a translation."""
    v.press("Contact attempts")
    v.press("Add the first attempt")
    v.find(QAbstractButton, "Save this attempt")
    v.press("Phone call")
    v.type("Office or line", "ICE <Oficina> &amp;")
    v.type("Number called", "1-833-383-1465")
    v.press("No answer")
    v.type("What did you hear or read?", HEARD)
    v.choose("In which language?", "Spanish")
    v.type("The same in English", HEARD_ENGLISH)
    v.type("Who translated it?", TRANSLATOR)
    v.type("Who typed it?", "José <b>Ñáñez</b>, tío")
    save_attempt(v, 1)


def log_voicemail(v: Visitor) -> None:
    """A voicemail left."""
    v.press("Add an attempt")
    v.find(QAbstractButton, "Save this attempt")
    v.press("Phone call")
    v.type("Office or line", "New York Field Office")
    v.type("Number called", "212-436-9315")
    v.press("Left a voicemail")
    v.type("What did you say on the voicemail?", VOICEMAIL)
    save_attempt(v, 2)


def log_email(v: Visitor, sent: Path, shot: Path) -> None:
    """An e-mail, with the sent message and a screenshot as proof."""
    v.press("Add an attempt")
    v.find(QAbstractButton, "Save this attempt")
    v.press("Email")
    v.type("Office or line", "New York Field Office")
    v.type("Email, web or street address", "NewYork.Outreach@example.org")
    v.press("Email sent")
    v.type("What did you hear or read?", EMAIL_HEARD)
    pick_files(v, "Add files", sent, shot)
    v.wait_to_see(sent.name)
    v.wait_to_see(shot.name)
    save_attempt(v, 3)


def save_attempt(v: Visitor, number: int) -> None:
    """Save, and wait until the log shows it."""
    v.press("Save this attempt")
    v.wait_to_see(f"Attempt {number} of {number}")


def lock_and_open(v: Visitor) -> None:
    """Lock with the keyboard, fail once, open again."""
    v.settle()
    v.shortcut("Ctrl+L")
    v.wait(lambda: v.sees("All saved.") or v.sees("Locked at"))
    v.type("Passphrase", "something else entirely")
    v.press("Unlock")
    v.wait_to_see("This passphrase does not open")
    v.type("Passphrase", PASSPHRASE)
    v.press("Unlock")
    v.wait_to_see(NAME)


def save_documents(v: Visitor, folder: Path) -> dict[str, Path]:
    """Both documents in both languages, by their languages."""
    made = {name: folder / f"{name}.pdf" for name in ("plan.en", "plan.es", "report.en", "report.es")}
    v.press("Overview")
    v.press("Emergency plan PDF")
    v.press("Your lawyer")
    v.find(QComboBox, "Language")
    for language, words in (("en", "English"), ("es", "Español")):
        v.choose("Language", words)
        save_pdf(v, made[f"plan.{language}"])
    v.press("Overview")
    v.press("Proof-of-attempt report")
    v.find(QComboBox, "Language of the report")
    v.press("Names and notes")
    v.press("Names of those who tried")  # without it they appear by their role
    for language, words in (("en", "English"), ("es", "English, with Spanish")):
        v.choose("Language of the report", words)
        save_pdf(v, made[f"report.{language}"])
    return made
