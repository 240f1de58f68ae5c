"""E-mails of every shape that the standard library's own test messages have, made here, and those themselves.

The messages of `test.test_email` come with CPython's sources and with pyenv, not with Debian's Python: where they are
not installed, only the ones made here are read.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

HEAD = b"Received: from a.example (SECRET)\nFrom: b@c.example\nTo: d@e.example\nDate: Fri, 4 May 2001 14:05:44 -0400\n"
HEAD += b"Subject: shape\nX-Originating-IP: SECRET\nMIME-Version: 1.0\n"


def parts(kind: bytes, *inside: bytes, boundary: bytes = b"BB") -> bytes:
    """A multipart body with its Content-Type."""
    body = b"".join(b"--%s\n%s\n" % (boundary, part) for part in inside)
    return b"Content-Type: multipart/%s; boundary=%s\n\npreamble\n%s--%s--\nepilogue\n" % (
        kind,
        boundary,
        body,
        boundary,
    )


TEXT = b"Content-Type: text/plain; charset=us-ascii\n\nThe plain words.\n"
HTML = b"Content-Type: text/html; charset=utf-8\n\n<p>The <b>marked</b> words.<img src='https://x.example/p.gif'>\n"
FILE = b'Content-Type: image/gif; name="fish.gif"\nContent-Transfer-Encoding: base64\n\nR0lGODlh\n'

MADE = {
    "plain": HEAD + b"\nThe plain words.\n",
    "unix from": b"From b@c.example Fri May  4 14:05:44 2001\n" + HEAD + b"\nThe plain words.\n",
    "crlf": (HEAD + b"\nThe plain words.\n").replace(b"\n", b"\r\n"),
    "cr only": (HEAD + b"\nThe plain words.\n").replace(b"\n", b"\r"),
    "no body": HEAD,
    "mixed": HEAD + parts(b"mixed", TEXT, FILE),
    "alternative": HEAD + parts(b"alternative", TEXT, HTML),
    "only html": HEAD + HTML,
    "related": HEAD + parts(b"related", HTML, FILE),
    "nested": HEAD + parts(b"mixed", parts(b"alternative", TEXT, HTML, boundary=b"CC"), FILE),
    "empty inner": HEAD + parts(b"mixed", b"Content-Type: multipart/mixed; boundary=CC\n\n--CC--\n", TEXT),
    "forwarded": HEAD + parts(b"mixed", TEXT, b"Content-Type: message/rfc822\n\n" + HEAD + b"\nInner SECRET words.\n"),
    "digest": HEAD + parts(b"digest", b"\n" + HEAD + b"\nInner.\n", b"\n" + HEAD + b"\nInner.\n"),
    "bounce": HEAD
    + parts(
        b"report; report-type=delivery-status",
        TEXT,
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; SECRET\n",
        b"Content-Type: text/rfc822-headers\n\nReceived: SECRET\n",
    ),
    "signed": HEAD + parts(b"signed", TEXT, b"Content-Type: application/pgp-signature; name=s.asc\n\nSECRET\n"),
    "no boundary": HEAD + b"Content-Type: multipart/mixed\n\n--BB\n\nThe plain words.\n--BB--\n",
    "no end boundary": HEAD + b"Content-Type: multipart/mixed; boundary=BB\n\n--BB\n\nThe plain words.\n",
    "wrong boundary": HEAD + b"Content-Type: multipart/mixed; boundary=ZZ\n\n--BB\n\nThe plain words.\n--BB--\n",
    "same boundary twice": HEAD + parts(b"mixed", parts(b"mixed", TEXT, boundary=b"BB")),
    "bad charset": HEAD + b"Content-Type: text/plain; charset=nonsense-8\n\nThe plain words \xe9.\n",
    "codec that is none": HEAD + b"Content-Type: text/plain; charset=rot13\n\nThe plain words.\n",
    "bad base64": HEAD + b"Content-Transfer-Encoding: base64\n\nVGhlIHBsYWluIHdvcmRz!!!=\n",
    "bad quoted": HEAD + b"Content-Transfer-Encoding: quoted-printable\n\nThe plain =C3=B words =\n",
    "uuencoded": HEAD + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 666 a\n0<V]M92!P;&%I;B!W;W)D<P \n \nend\n",
    "unknown encoding": HEAD + b"Content-Transfer-Encoding: x-nothing\n\nThe plain words.\n",
    "encoded words": b"From: =?iso-8859-1?q?Mar=EDa?= <b@c.example>\nSubject: =?utf-8?b?5rGJ5a2X?= =?bad?q?x?=\n"
    b"To: =?utf-8?b?///?= <d@e.example>\n\nThe plain words.\n",
    "raw bytes in headers": "From: María <b@c.example>\nSubject: Ñandú\n\nThe plain words.\n".encode("latin-1"),
    "folded headers": b"From: b@c.example\nTo: d@e.example,\n\tf@g.example\nSubject: one\n two\n\nThe plain words.\n",
    "split file name": HEAD
    + parts(b"mixed", TEXT, b"Content-Type: text/html; name*0*=us-ascii'en'long; name*1*=%20name.html\n\n<p>x\n"),
    "no separator": b"From: b@c.example\nSubject: x\nno header at all\nReceived: SECRET\n\nThe plain words.\n",
    "header after junk": b"junk first\nFrom: b@c.example\nReceived: SECRET\n\nThe plain words.\n",
    "not a message": b"\x00\x01\x02 The plain words.\n",
    "empty": b"",
    "two froms": b"From: b@c.example\nFrom: h@i.example\nSubject: x\n\nThe plain words.\n",
    "no colon value": b"From:\nSubject:\n\nThe plain words.\n",
    "external body": HEAD
    + parts(b"mixed", TEXT, b'Content-Type: message/external-body; access-type=URL; url="http://x.example/"\n\n\n'),
}


def library_messages() -> dict[str, bytes]:
    """The standard library's own test messages, by file name; empty where they are not installed."""
    try:
        found = importlib.util.find_spec("test.test_email")
    except ImportError:
        return {}
    if found is None or not found.submodule_search_locations:
        return {}
    folder = Path(next(iter(found.submodule_search_locations))) / "data"
    return {path.name: path.read_bytes() for path in sorted(folder.glob("msg_*.txt"))}


ALL = {**MADE, **library_messages()}
