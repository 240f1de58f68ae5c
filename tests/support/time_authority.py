"""A time-stamp authority of a test's own: a root, a certificate for time stamps under it, and `openssl ts` to answer.

Nothing is contacted. Certificates are made here so that an expired one, or one for another purpose, can be had.
"""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NAME = "Test Time Authority"
ORGANISATION = "Clocks of the Test"
_CONFIG = """
[tsa]
default_tsa = it
[it]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
certs = {folder}/ca.pem
signer_key = {folder}/tsa.key
signer_digest = {digest}
default_policy = 1.3.6.1.4.1.99999.1
digests = {accepts}
accuracy = secs:1
ess_cert_id_alg = {essence}
"""


class TimeAuthority:
    """Answers requests with the moment of this computer's clock."""

    def __init__(
        self,
        folder: Path,
        *,
        kind: str = "rsa",
        digest: str = "sha256",
        essence: str = "sha256",
        accepts: str = "sha256",
        purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.TIME_STAMPING,
        ended: bool = False,
    ) -> None:
        """`kind` of key is "rsa" or "ec". With `ended` the certificate for time stamps ran out yesterday."""
        self.folder = folder
        folder.mkdir()
        now = datetime.now(UTC)
        root_key, key = _key(kind), _key(kind)
        root_name = _name("Test Root")
        root = _certificate(root_name, root_name, root_key, root_key, now + timedelta(days=900))
        root = root.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        ends = now - timedelta(days=1) if ended else now + timedelta(days=300)
        own = _certificate(_name(NAME), root_name, key, root_key, ends)
        own = own.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
        self.root = folder / "ca.pem"
        self.root_key = root_key
        self.root.write_bytes(root.sign(root_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        (folder / "tsa.pem").write_bytes(own.sign(root_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        (folder / "tsa.key").write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        (folder / "serial").write_text("01\n")
        config = _CONFIG.format(folder=folder, digest=digest, accepts=accepts, essence=essence)
        (folder / "tsa.cnf").write_text(config)

    def root_certificate(self) -> x509.Certificate:
        """The certificate that everything leads to."""
        return x509.load_pem_x509_certificate(self.root.read_bytes())

    def answer(self, request: Path, reply: Path) -> Path:
        """The `.tsr` for a `.tsq`."""
        self._run("-reply", "-config", self.folder / "tsa.cnf", "-queryfile", request, "-out", reply)
        return reply

    def answer_bytes(self, request: bytes) -> bytes:
        """The same for bytes."""
        asked = self.folder / "asked.tsq"
        asked.write_bytes(request)
        return self.answer(asked, self.folder / "answer.tsr").read_bytes()

    def confirms(self, reply: Path, *how: str | Path) -> bool:
        """What `openssl ts -verify` says; `how` names the data: `-queryfile FILE` or `-digest HASH`."""
        verify = ["openssl", "ts", "-verify", "-in", reply, "-CAfile", self.root, *how]
        done = subprocess.run(verify, check=False, capture_output=True, text=True)
        return done.returncode == 0 and "Verification: OK" in done.stdout + done.stderr

    @staticmethod
    def _run(*words: str | Path) -> None:
        subprocess.run(["openssl", "ts", *words], check=True, capture_output=True)


def _key(kind: str) -> CertificateIssuerPrivateKeyTypes:
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, 2048)


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, ORGANISATION),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: CertificateIssuerPrivateKeyTypes,
    issuer_key: CertificateIssuerPrivateKeyTypes,
    ends: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(ends - timedelta(days=1000))
        .not_valid_after(ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )
