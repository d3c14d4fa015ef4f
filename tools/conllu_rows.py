"""Reading CoNLL-U for the scorers beside this file."""


def sentences(lines):
    """Of each sentence the columns of its words; ranges and empty nodes are left out."""
    rows = []
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if columns[0].isdigit():
            rows.append(columns)
        elif columns == [""] and rows:
            yield rows
            rows = []
    if rows:
        yield rows
