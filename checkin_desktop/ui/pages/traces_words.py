"""What stays on computers, printers and phones, what the program does about it, and what the person can do."""

from __future__ import annotations

from dataclasses import dataclass

from checkin_desktop.ui.language import translate


@dataclass(frozen=True, slots=True)
class Trace:
    """One place where something stays. `source` names who says so, where it is not common knowledge."""

    icon: str
    title: str
    stays: str
    done: str
    advice: str
    source: str = ""


def traces() -> tuple[Trace, ...]:
    """All of them in the window's language, what matters most to most people first."""
    return (*_copies(), *_computer(), *_elsewhere())


def _copies() -> tuple[Trace, ...]:
    return (
        Trace(
            "document",
            translate("Traces", "PDFs you saved, and files you added"),
            translate(
                "Traces",
                "A saved PDF is not encrypted. A scan or photo that you added is still where you took it from, too.",
            ),
            translate(
                "Traces", "It lists every copy it wrote. Files you add are copied in; your own are not touched."
            ),
            translate(
                "Traces",
                "Save PDFs on a USB stick that you keep. Delete scans and photos you no longer need elsewhere, also "
                "from the recycle bin.",
            ),
        ),
        Trace(
            "key",
            translate("Traces", "Older copies inside the folder"),
            translate(
                "Traces",
                "Damaged originals are kept in the folder. After a new key those from before still open with the "
                "earlier sheet and passphrases.",
            ),
            translate(
                "Traces",
                "They stay encrypted. It erases the whole copy of before once the new sheet is confirmed, but never "
                "a damaged original.",
            ),
            translate(
                "Traces",
                "Destroy the earlier sheet. “Check this folder” lists where damaged originals are; delete them when "
                "nothing is missing.",
            ),
        ),
        Trace(
            "printer",
            translate("Traces", "Printers and the print service"),
            translate(
                "Traces",
                "The computer’s print service may keep a page for a day and the list of jobs for longer. Large "
                "printers and copiers have a disk of their own.",
            ),
            translate(
                "Traces",
                "It calls every job “document”, and removes its own print files. It cannot reach what others keep.",
            ),
            translate("Traces", "Print at home or with people you trust. Take all pages with you, also bad ones."),
            translate(
                "Traces",
                "Source: CUPS, cupsd.conf, PreserveJobFiles; U.S. Federal Trade Commission, Digital Copier Data "
                "Security.",
            ),
        ),
        Trace(
            "history",
            translate("Traces", "Backups with an old passphrase"),
            translate(
                "Traces",
                "A backup opens with the passphrase of the day it was made. A new passphrase changes neither it nor "
                "a copy of the folder that somebody took before.",
            ),
            translate("Traces", "It says so when you change the passphrase, and offers a new key for the folder."),
            translate("Traces", "Make a new backup after a change, then erase the old ones you can reach."),
        ),
        Trace(
            "image",
            translate("Traces", "Small pictures and lists of recent files"),
            translate(
                "Traces",
                "When you open a saved PDF, the computer may keep a small picture of its first page and its name in a "
                "list of recent files. The program that shows it may keep a copy.",
            ),
            translate(
                "Traces",
                "It shows pages itself, from memory, and opens no other program. After each file dialog it clears "
                "what the dialog remembered. Names of files it offers never hold a name or a number.",
            ),
            translate(
                "Traces", "Look at your papers here. Clear the list of recent files in the computer’s settings."
            ),
            translate("Traces", "Source: freedesktop.org, Thumbnail Managing Standard and Desktop Bookmark Spec."),
        ),
    )


def _computer() -> tuple[Trace, ...]:
    return (
        Trace(
            "save",
            translate("Traces", "Erased files on a disk or USB stick"),
            translate(
                "Traces",
                "Modern disks and USB sticks write to a new place each time. Older parts stay for long, also after "
                "you delete or overwrite a file.",
            ),
            translate(
                "Traces",
                "All it keeps is encrypted before it reaches the disk. What stays there is unreadable without the "
                "passphrase.",
            ),
            translate(
                "Traces",
                "Turn on disk encryption in the computer’s settings. Before you give a disk away, erase all of it, or "
                "break it.",
            ),
            translate(
                "Traces", "Source: Wei and others, Reliably Erasing Data From Flash-Based Solid State Drives, 2011."
            ),
        ),
        Trace(
            "moon",
            translate("Traces", "Sleep, hibernation and memory on disk"),
            translate(
                "Traces",
                "While the folder is open, its pages are in memory. A computer that sleeps keeps memory alive; one "
                "that hibernates or is short of memory writes it to the disk.",
            ),
            translate(
                "Traces",
                "It locks before sleep and forgets the key. It writes no crash file, and other programs of yours may "
                "not read its memory.",
            ),
            translate(
                "Traces",
                "Turn on disk encryption. Turn the computer off, not only to sleep, before you travel or leave it.",
            ),
            translate("Traces", "Source: Halderman and others, Lest We Remember: Cold Boot Attacks, 2008."),
        ),
        Trace(
            "lock",
            translate("Traces", "Memory after locking"),
            translate(
                "Traces",
                "After locking, single words you typed or read may stay in memory until the program ends.",
            ),
            translate(
                "Traces",
                "It wipes the keys, empties every field and list, and gives memory back. It cannot wipe every letter.",
            ),
            translate("Traces", "Close the program when you are done. Turn the computer off to be sure."),
        ),
        Trace(
            "copy",
            translate("Traces", "Copied text"),
            translate(
                "Traces", "Programs that keep a history of what was copied may keep a number that you copied here."
            ),
            translate(
                "Traces",
                "It marks copied text as secret, which most of them respect, and clears it after a short time and at "
                "lock.",
            ),
            translate("Traces", "Turn such a history off, or clear it. Type a number instead of copying it."),
        ),
        Trace(
            "list",
            translate("Traces", "Logs of the computer"),
            translate(
                "Traces",
                "The computer may note that this program was started, when, and which disk was plugged in. Anybody at "
                "this computer can see that the folder is there, and how big it is.",
            ),
            translate(
                "Traces",
                "It puts no name and no number into its own log, its settings or the title of its window.",
            ),
            translate(
                "Traces", "If that alone is a danger, keep the folder on a USB stick, and use another computer."
            ),
        ),
    )


def _elsewhere() -> tuple[Trace, ...]:
    return (
        Trace(
            "mail",
            translate("Traces", "Email and messages"),
            translate(
                "Traces",
                "What you send stays in drafts, in the sent mail, with the mail company and with whoever got it.",
            ),
            translate(
                "Traces",
                "It sends nothing. It never uses the internet. Only when you ask, it looks for scanners in your own "
                "network.",
            ),
            translate(
                "Traces",
                "Hand papers over in person, or ask your lawyer for a safe way. Write down here who has a copy.",
            ),
        ),
        Trace(
            "globe",
            translate("Traces", "Cloud folders"),
            translate(
                "Traces",
                "Folders that are copied to the internet keep older states of a file for weeks, also after you delete "
                "it.",
            ),
            translate(
                "Traces",
                "The folder and backups are encrypted before the cloud sees them, and it warns when it notices one.",
            ),
            translate("Traces", "Do not save PDFs there. Keep the folder outside of them."),
        ),
        Trace(
            "phone",
            translate("Traces", "Photos on a phone"),
            translate(
                "Traces",
                "A photo of a paper or of the recovery sheet stays on the phone, often goes to the cloud, and waits "
                "among deleted photos for about a month.",
            ),
            translate("Traces", "Nothing can be done from here."),
            translate(
                "Traces",
                "Do not photograph the recovery sheet. Delete photos of papers twice: from the album, and from the "
                "deleted ones.",
            ),
        ),
    )
