"""The words of what is installed, in every language that Regain speaks: `assets/text/*/package.ftl`, one line each."""
import re
from pathlib import Path

TEXT = Path(__file__).resolve().parent.parent / "assets/text"


def of(tag):
    """The words of a language, by their names."""
    lines = (TEXT / tag / "package.ftl").read_text().splitlines()
    return dict(re.match(r"([a-z-]+) = (.+)", line).groups() for line in lines if line and not line.startswith("#"))


def others():
    """Each language but English, with its words."""
    tags = sorted(folder.name for folder in TEXT.iterdir() if folder.name != "en" and (folder / "package.ftl").exists())
    return {tag: of(tag) for tag in tags}
