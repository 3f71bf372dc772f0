"""The words of the installer for makensis, in every language that Regain speaks: those of NSIS, and ours from
`assets/text/*/package.ftl`. Windows chooses among them by the language that it speaks itself; English, the first, is for all others.
"""
import re
import sys
import unicodedata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import words  # noqa: E402

# The name of each in NSIS. Spanish is the one that Windows has had since 2000.
NAMES = {
    "en": "English", "cs": "Czech", "de": "German", "es": "SpanishInternational", "fr": "French", "hi": "Hindi", "id": "Indonesian",
    "it": "Italian", "ja": "Japanese", "nl": "Dutch", "pl": "Polish", "pt-BR": "PortugueseBR", "ro": "Romanian", "ru": "Russian",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh-CN": "SimpChinese",
}
# What stands for the arguments of a sentence.
GIVEN = {"version": "${VERSION}", "folder": "$INSTDIR", "data": "${DATA}"}
NSIS = Path("/usr/share/nsis/Contrib/Language files")


def said(sentence):
    """A sentence as it stands between quotation marks in NSIS."""
    plain = sentence.replace("$", "$$").replace('"', '$\\"')
    return re.sub(r"\{ \$\$([a-z]+) \}", lambda found: GIVEN[found[1]], plain)


def install_button(name):
    """What NSIS writes on the button that installs; the letter behind `&` is for the keyboard, in brackets in Chinese and Japanese."""
    lines = (NSIS / f"{name}.nlf").read_text(encoding="utf-8-sig").splitlines()
    button = re.sub(r"\(&.\)|&", "", lines[lines.index("# ^InstallBtn") + 1])
    # Letter and accent are two signs in the Vietnamese of NSIS.
    return unicodedata.normalize("NFC", button)


def script():
    """The lines for `regain.nsi`."""
    spoken = {"en": words.of("en"), **words.others()}
    lines = [f'!insertmacro MUI_LANGUAGE "{name}"' for name in NAMES.values()]
    for tag, sentences in spoken.items():
        name = NAMES[tag]
        assert install_button(name) in sentences["installer-press"], f"{tag}: the button says “{install_button(name)}”"
        lines += [f'LangString {key} ${{LANG_{name.upper()}}} "{said(sentence)}"' for key, sentence in sentences.items()
                  if key.startswith("installer-") or key == "package-comment"]
    return "\n".join([*lines, ""])
