"""The logical structure of a document (tagged PDF, ISO 32000-1, 14.7 and 14.8): headings, paragraphs, tables.

Nodes are built while pages are laid out; `writer` puts them into the finished file. The result is a tagged PDF;
conformance with PDF/UA is not claimed, because no validator has checked it.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Node:
    """One structure element: `kind` is a standard structure type ("P", "TD"); kids are nodes or (page, mark)."""

    kind: str
    parent: Node | None = None
    language: str = ""
    scope: str = ""
    kids: list[Node | tuple[int, int]] = field(default_factory=list)

    def add(self, kind: str, language: str = "", scope: str = "") -> Node:
        """A new last child."""
        child = Node(kind, self, language, scope)
        self.kids.append(child)
        return child


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


def _prune(node: Node) -> bool:
    """Drop kids without content; whether the node itself holds any."""
    node.kids = [kid for kid in node.kids if not isinstance(kid, Node) or _prune(kid)]
    return bool(node.kids)


def serialise(nodes: list[Node], first_number: int, root_number: int, page_numbers: list[int]) -> list[bytes]:
    """Every node as the bytes of its object. `nodes[0]` gets number `first_number`, the next one more, and so on.

    `root_number` is the object of the StructTreeRoot, `page_numbers` the objects of the pages.
    """
    numbers = {id(node): first_number + place for place, node in enumerate(nodes)}
    objects: list[bytes] = []
    for node in nodes:
        parent = numbers[id(node.parent)] if node.parent is not None else root_number
        page = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(f"{numbers[id(kid)]} 0 R")
            elif kid[0] == page:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type/MCR/Pg {page_numbers[kid[0]]} 0 R/MCID {kid[1]}>>")
        parts = [f"<</S/{node.kind}/P {parent} 0 R/K[{' '.join(kids)}]"]
        if page is not None:
            parts.append(f"/Pg {page_numbers[page]} 0 R")
        if node.language:
            parts.append(f"/Lang({node.language})")
        if node.scope:
            parts.append(f"/A<</O/Table/Scope/{node.scope}>>")
        parts.append(">>")
        objects.append("".join(parts).encode("ascii"))
    return objects


def parent_tree(nodes: list[Node], first_number: int, page_count: int) -> bytes:
    """The ParentTree number tree: for each page the structure element of each of its marks."""
    pages: list[dict[int, int]] = [{} for _ in range(page_count)]
    for place, node in enumerate(nodes):
        for kid in node.kids:
            if isinstance(kid, tuple):
                pages[kid[0]][kid[1]] = first_number + place
    rows = []
    for page, marks in enumerate(pages):
        refs = " ".join(
            f"{marks[mark]} 0 R" if mark in marks else "null" for mark in range(max(marks, default=-1) + 1)
        )
        rows.append(f"{page}[{refs}]")
    return f"<</Nums[{' '.join(rows)}]>>".encode("ascii")
