def shown(written: str) -> str:
    return written.rstrip("\n")


def written(shown: str, before: str, width: int) -> str:
    return shown
