"""The scans of one document."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.pages.files_section import FilesSection, FilesWords
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.labels import Rule


def scans_section(context: WindowContext, parent: QWidget | None = None) -> FilesSection:
    """The section that shows the scans of a document and adds more."""
    documents = context.case.documents
    section = FilesSection(
        context,
        FilesWords(
            title=lambda: translate("Documents", "Scans and photos"),
            hint=lambda: translate(
                "Documents", "Drop a scan or photo here, or add it. PDF and pictures from a phone work."
            ),
            add=lambda: translate("Documents", "Add a scan"),
            choose=lambda: translate("Documents", "Choose scans or photos"),
            pasted=lambda: translate("Documents", "pasted scan"),
            folder=lambda: translate("Documents", "Add a whole folder"),
            saved=lambda count: translate("Documents", "%n scan(s) saved", n=count),
        ),
        lambda document_id, item, progress, cancelled: documents.attach(
            document_id, item, progress=progress, cancelled=cancelled
        ),
        parent,
    )
    section.offer_scanner()
    return section


def end_with_scans(
    context: WindowContext, remove: Text, column: QVBoxLayout, content: QWidget
) -> tuple[FilesSection, Button]:
    """End the form of a paper with its scans and a button that takes it away; both are children of `content`."""
    scans = scans_section(context, content)
    column.addWidget(scans)
    column.addWidget(Rule(content))
    foot = QHBoxLayout()
    button = Button(remove, "destructive", "trash", small=True, parent=content)
    context.hold(button)
    foot.addWidget(button)
    foot.addStretch(1)
    column.addLayout(foot)
    return scans, button
