"""E-mails of every shape: read, or kept whole with a note; never a crash, a fetched picture or a leaked header."""

from __future__ import annotations

import email
import json
import socket
import time
from email import policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin_desktop.domain import emails
from checkin_desktop.domain.emails import NOT_PARSED, PARTLY, EmailText, parse_email, read_email_facts
from checkin_desktop.domain.html_text import PICTURE, html_to_text, name_pictures
from tests.domain.mails import ALL, HEAD, MADE, TEXT, parts
from tests.support.campaign import count

WORDS = "The plain words"


def squeezed(text: str) -> str:
    return "".join(text.split())


def everything(mail: EmailText) -> str:
    return "\n".join(str(value) for value in mail.facts().values())


@pytest.mark.parametrize("name", ALL)
def test_every_shape_is_read_or_kept_whole_with_a_note(name: str) -> None:
    data = ALL[name]
    mail = parse_email(data)
    assert read_email_facts(json.loads(json.dumps(mail.facts()))) == mail
    if mail.note == NOT_PARSED and not (mail.sender or mail.to or mail.subject or mail.date):
        assert squeezed(mail.body) == squeezed(emails._clean(emails._lenient(data, "utf-8")))
        return
    told = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(told, EmailMessage)
    subject = " ".join(str(told.get("subject", "")).split())
    if "\ufffd" not in subject and not told.defects:
        assert mail.subject == subject
    leaves = [part for part in told.walk() if not part.is_multipart() and not _inside_message(told, part)]
    shown = squeezed(mail.body)
    for part in leaves:
        plain = part.get_content_type() == "text/plain" and not part.get_filename()
        if plain and part.get_content_disposition() != "attachment" and part["content-transfer-encoding"] is None:
            assert squeezed(str(part.get_payload()).encode("ascii", "ignore").decode()) in squeezed(
                shown.encode("ascii", "ignore").decode()
            )


def _inside_message(told: EmailMessage, part: object) -> bool:
    messages = [one for one in told.walk() if one.get_content_maintype() == "message"]
    return any(part is inner for message in messages for inner in message.walk())


@pytest.mark.parametrize("name", [name for name in MADE if MADE[name].startswith(HEAD[:9])])
def test_how_it_went_stays_out_of_what_is_read(name: str) -> None:
    mail = parse_email(MADE[name])
    if mail.note != NOT_PARSED:
        assert "SECRET" not in everything(mail)
        assert mail.subject == "shape"
        assert mail.date.startswith("Fri, 4 May 2001")


def test_shapes_say_what_they_hold() -> None:
    def said(name: str) -> tuple[str, list[str], str]:
        mail = parse_email(MADE[name])
        return mail.body, [file.name for file in mail.files], mail.note

    assert said("mixed") == ("The plain words.", ["fish.gif"], "")
    assert said("alternative") == ("The plain words.", [], "")
    assert said("only html") == (f"The marked words. {PICTURE}", [], "")
    assert said("forwarded") == ("The plain words.", ["message/rfc822"], "")
    assert said("bounce")[0] == "The plain words."
    assert said("no boundary")[2] == NOT_PARSED
    assert WORDS in said("no boundary")[0]
    assert said("no end boundary") == ("The plain words.", [], "")
    assert said("header after junk")[2] == NOT_PARSED
    assert said("no separator")[2] == NOT_PARSED
    assert said("split file name")[1] == ["long name.html"]
    words = parse_email(MADE["encoded words"])
    assert (words.sender, words.subject) == ("María <b@c.example>", "汉字x")
    assert parse_email(MADE["raw bytes in headers"]).sender == "María <b@c.example>"
    assert parse_email(MADE["two froms"]).sender == "b@c.example, h@i.example"
    assert parse_email(MADE["folded headers"]).to == "d@e.example, f@g.example"
    assert parse_email(MADE["bad charset"]).body == "The plain words é."


MARKUP = """<HEAD><title>no</title><script>no()</script><style>no</style>
<body onload=no><p>Dear&nbsp;officer,<br>I called &lt;twice&gt;.<!-- no --></p>
<a href="https://x.example/no?a=1">the page</a> <a href="https://x.example/">https://x.example</a>
<img src="https://x.example/no.gif" alt="a door"><template>no</template><table><tr><td>a<td>b</table>
<a href="javascript:no()">here</a>"""


def test_html_is_text_and_nothing_else() -> None:
    assert name_pictures(html_to_text(MARKUP), "[picture]").splitlines() == [
        "Dear officer,",
        "I called <twice>.",
        "the page <https://x.example/no?a=1> https://x.example [picture] a door",
        "a",
        "b",
        "here",
    ]


def test_an_unclosed_head_hides_no_body() -> None:
    assert html_to_text("<head><title>t<body>words") == "words"


def test_nothing_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    html = (
        HEAD
        + b"Content-Type: text/html\n\n"
        + MARKUP.encode()
        + b"<link href=http://x.example><iframe src=//x.example>"
    )
    assert "called" in parse_email(html).body
    for data in MADE.values():
        parse_email(data)


def nested(depth: int) -> bytes:
    inside = TEXT
    for level in range(depth):
        inside = parts(b"mixed", inside, boundary=b"b%d" % level)
    return HEAD + inside


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (nested(20), ""),
        (nested(60), PARTLY),
        (nested(400), PARTLY),
        (HEAD + parts(b"mixed", *([TEXT] * 3000)), PARTLY),
        (HEAD + parts(b"mixed", *([b"Content-Type: image/gif\n\nx\n"] * 300)), PARTLY),
        (HEAD + b"\n" + b"word " * 100_000, PARTLY),
        (b"Subject: " + b"x" * 5_000_000 + b"\n\nwords", ""),
        (b"From: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nwords", ""),
        (HEAD + b"Content-Type: message/rfc822\n\n" * 400 + b"words", NOT_PARSED),
    ],
    ids=["deep", "too deep", "bomb", "many parts", "many files", "long", "long header", "many words", "messages"],
)
def test_bombs_are_bounded(data: bytes, note: str) -> None:
    began = time.process_time()
    mail = parse_email(data)
    assert time.process_time() - began < 20
    assert mail.note == note
    assert len(mail.body) <= emails.TEXT_LIMIT
    assert len(mail.files) <= emails.MOST_FILES
    assert max(len(mail.subject), len(mail.sender)) <= emails.HEADER_LIMIT


@pytest.mark.campaign
@settings(max_examples=count(100, 20_000), deadline=None)
@given(st.data())
def test_spoilt_messages_never_break_it(data: st.DataObject) -> None:
    names = sorted(ALL)
    whole = ALL[data.draw(st.sampled_from(names))]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(len(whole), start + 60)))
        filling = data.draw(
            st.one_of(
                st.binary(max_size=20),
                st.sampled_from([b"\n\n", b"--BB\n", b"--BB--\n", b"Content-Type: ", b"=?utf-8?b?", b"\x00", b";"]),
                st.sampled_from(names).map(lambda name: ALL[name][:300]),
            )
        )
        whole = whole[:start] + filling + whole[end:]
    mail = parse_email(whole)
    assert read_email_facts(json.loads(json.dumps(mail.facts()))) == mail
    assert "\x00" not in everything(mail)


@given(st.binary(max_size=300))
def test_any_bytes_give_something(data: bytes) -> None:
    assert isinstance(parse_email(data), EmailText)


@pytest.mark.parametrize(
    "answer", [None, [], {}, {"files": 3}, {"files": [1]}, {"files": [{"name": "a"}]}, {"files": [{}] * 900}]
)
def test_an_answer_that_is_none_is_refused(answer: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_email_facts(answer)


def test_controls_and_turned_lines_are_not_taken_over() -> None:
    facts = EmailText(subject="a\u202eb\x00\nc", body="x\u2066\x07\r\ny", note="odd").facts()
    assert read_email_facts({**facts, "files": []}) == EmailText(subject="ab c", body="x\ny")
