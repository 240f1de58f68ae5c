"""The logical structure of a document (tagged PDF, ISO 32000-1, 14.7 and 14.8): headings, tables, pictures, links.

Nodes are built while pages are laid out; `writer` puts them into the finished file. The result is a tagged PDF;
conformance with PDF/UA is not claimed, because no validator has checked it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Target:
    """A place in a document that others point to. `page` counts from 0 and is -1 until the place is drawn."""

    page: int = -1
    y: float = 0.0


@dataclass(slots=True, eq=False)
class Link:
    """An area of page `page` (from 0) that leads to `target`: left, bottom, right, top. `text` says where to."""

    page: int
    area: tuple[float, float, float, float]
    target: Target
    text: str


@dataclass(slots=True, eq=False)
class Node:
    """One structure element: `kind` is a standard structure type ("P", "TD").

    Kids are nodes, (page, mark), or the link that a "Link" stands for. `alt` describes a "Figure" in words; `box` is
    its area.
    """

    kind: str
    parent: Node | None = None
    language: str = ""
    scope: str = ""
    kids: list[Node | tuple[int, int] | Link] = field(default_factory=list)
    alt: str = ""
    box: tuple[float, float, float, float] | None = None

    def add(self, kind: str, language: str = "", scope: str = "") -> Node:
        """A new last child."""
        child = Node(kind, self, language, scope)
        self.kids.append(child)
        return child


@dataclass(frozen=True, slots=True)
class Numbers:
    """Object numbers: of the nodes from `first` on, of the tree's root, of each page and each link by identity."""

    first: int
    root: int
    pages: Mapping[int, int]
    links: Mapping[int, int]


def used_nodes(root: Node) -> list[Node]:
    """The nodes that hold content, parents before children; empty branches are left out."""
    _prune(root)
    found: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting.extend(kid for kid in reversed(node.kids) if isinstance(kid, Node))
    return found


def within(node: Node, pages: range, parent: Node | None = None) -> Node:
    """A copy of a tree that holds only what stands on `pages`; for a part of a document."""
    copy = Node(node.kind, parent, node.language, node.scope, [], node.alt, node.box)
    for kid in node.kids:
        if isinstance(kid, Node):
            copy.kids.append(within(kid, pages, copy))
        elif (kid.page in pages and kid.target.page in pages) if isinstance(kid, Link) else kid[0] in pages:
            copy.kids.append(kid)
    if copy.kind == "Link" and not any(isinstance(kid, Link) for kid in copy.kids):
        copy.kind = "Span"  # what it leads to stands in another part
    return copy


def _prune(node: Node) -> bool:
    """Drop kids without content; whether the node itself holds any."""
    node.kids = [kid for kid in node.kids if _is_used(kid)]
    return bool(node.kids)


def _is_used(kid: Node | tuple[int, int] | Link) -> bool:
    if isinstance(kid, Node):
        return _prune(kid)
    return not isinstance(kid, Link) or kid.target.page >= 0


def serialise(nodes: Sequence[Node], numbers: Numbers) -> list[bytes]:
    """Every node as the bytes of its object, in the order of their numbers."""
    own = {id(node): numbers.first + place for place, node in enumerate(nodes)}
    objects: list[bytes] = []
    for node in nodes:
        parent = own[id(node.parent)] if node.parent is not None else numbers.root
        page = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(f"{own[id(kid)]} 0 R")
            elif isinstance(kid, Link):
                kids.append(f"<</Type/OBJR/Pg {numbers.pages[kid.page]} 0 R/Obj {numbers.links[id(kid)]} 0 R>>")
            elif kid[0] == page:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type/MCR/Pg {numbers.pages[kid[0]]} 0 R/MCID {kid[1]}>>")
        parts = [f"<</S/{node.kind}/P {parent} 0 R/K[{' '.join(kids)}]"]
        if page is not None:
            parts.append(f"/Pg {numbers.pages[page]} 0 R")
        if node.language:
            parts.append(f"/Lang({node.language})")
        if node.scope:
            parts.append(f"/A<</O/Table/Scope/{node.scope}>>")
        if node.box:
            parts.append(f"/A<</O/Layout/Placement/Block/BBox[{' '.join(f'{edge:.2f}' for edge in node.box)}]>>")
        if node.alt:
            parts.append(f"/Alt{text_string(node.alt)}")
        parts.append(">>")
        objects.append("".join(parts).encode("ascii"))
    return objects


def parent_tree(nodes: Sequence[Node], numbers: Numbers) -> bytes:
    """The ParentTree number tree: for each page the element of each of its marks, then for each link its element.

    Pages have the keys from 0 in their order, links the keys after them.
    """
    marks: dict[int, dict[int, int]] = {page: {} for page in numbers.pages}
    owners: dict[int, int] = {}
    for place, node in enumerate(nodes):
        for kid in node.kids:
            if isinstance(kid, tuple):
                marks[kid[0]][kid[1]] = numbers.first + place
            elif isinstance(kid, Link):
                owners[id(kid)] = numbers.first + place
    rows = []
    for key, found in enumerate(marks.values()):
        refs = " ".join(
            f"{found[mark]} 0 R" if mark in found else "null" for mark in range(max(found, default=-1) + 1)
        )
        rows.append(f"{key}[{refs}]")
    rows += [f"{len(marks) + place} {owners[link]} 0 R" for place, link in enumerate(numbers.links)]
    return f"<</Nums[{' '.join(rows)}]>>".encode("ascii")


def link_objects(links: Sequence[Link], numbers: Numbers) -> list[bytes]:
    """Every link as the bytes of its annotation object, in the order of `numbers.links`."""
    objects = []
    for place, link in enumerate(links):
        area = " ".join(f"{edge:.2f}" for edge in link.area)
        objects.append(
            f"<</Type/Annot/Subtype/Link/Rect[{area}]/Border[0 0 0]/F 4/Contents{text_string(link.text)}"
            f"/StructParent {len(numbers.pages) + place}"
            f"/Dest[{numbers.pages[link.target.page]} 0 R/XYZ null {link.target.y:.2f} null]>>".encode("ascii")
        )
    return objects


def text_string(text: str) -> str:
    """A PDF text string in hexadecimal digits, UTF-16 with its mark (ISO 32000-1, 7.9.2.2)."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
