#!/usr/bin/env python3
"""Makes `benches/RESULTS.md` of what the benches left in `target/figures`, and of `benches/missed.md`, which says
for each goal that is missed what was tried and what holds it back. Ends with 1 when one is missed without such a word.
"""
import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))

# What each bench is about, in the order of the page.
TITLES = {
    "start": "The whole program",
    "frames": "Frames in the software window",
    "wire": "The journey on the wire",
    "discovery": "The search",
    "relay": "The camera's own page, passed through",
    "building": "Building the benches",
    "tests-cold": "The tests, in a fresh clone on a fresh machine",
    "tests-warm": "The tests, once more",
}


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout.strip()


def machine():
    cpu = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.M)
    memory = re.search(r"^MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text(), re.M)
    parts = [f"{os.cpu_count()} x {cpu[1] if cpu else platform.machine()}", f"{int(memory[1]) // 1_000_000} GB",
             "no graphics card" if not list(Path("/dev").glob("dri/renderD*")) else "a graphics card",
             f"Linux {platform.release()}", said("rustc", "--version")]
    return ", ".join(parts)


def number(value):
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def beside(found):
    return f"{found['name']}: {number(found['value'])}"


def table(figures):
    yield "| figure | here | floor | times its floor | others | goal | |"
    yield "|---|--:|---|--:|---|---|---|"
    for figure in figures:
        floor, ratio, goal = figure.get("floor"), figure.get("ratio"), figure.get("goal")
        yield "| {} | {} {} | {} | {} | {} | {} | {} |".format(
            figure["name"], number(figure["value"]), figure["unit"], beside(floor) if floor else "",
            f"{ratio:.2f}" if ratio is not None else "", "; ".join(map(beside, figure["peers"])), goal or "",
            {None: "", True: "reached", False: "**missed**"}[figure.get("reached")])


def parts():
    """What divan measured: the median of each part, as it prints it."""
    page = TARGET / "figures" / "parts.txt"
    row = re.compile(r"[├╰]─ (.+?)\s{2,}[\d.]+ \S+\s+│ [\d.]+ \S+\s+│ ([\d.]+ \S+)")
    return row.findall(page.read_text()) if page.exists() else []


def reasons():
    """The sections of `missed.md` by their titles."""
    sections = re.split(r"^## (.*)$", (HERE / "missed.md").read_text(), flags=re.M)
    return {title.strip(): text.strip() for title, text in zip(sections[1::2], sections[2::2])}


def main():
    lines = ["# What Regain costs", "", "Made by `benches/run`; do not edit. A floor is the least that the same can be on this machine, measured in the "
             "same run; *others* are other programs that do the like, in the same run. What is counted instead of timed stands in "
             "`tests/costs/table.tsv`, and `tests/run` holds it.", "", f"Machine: {machine()}. Program: {said('git', 'describe', '--always', '--dirty')}.", ""]
    missed, known = [], reasons()
    found = {path.stem: json.loads(path.read_text()) for path in sorted((TARGET / "figures").glob("*.json"))}
    for bench in sorted(found, key=lambda name: (list(TITLES).index(name) if name in TITLES else len(TITLES), name)):
        lines += [f"## {TITLES.get(bench, bench)}", "", *table(found[bench]), ""]
        missed += [figure["name"] for figure in found[bench] if figure.get("reached") is False]
    measured = parts()
    if measured:
        lines += ["## The pure parts", "", "| part | time |", "|---|--:|", *(f"| {name} | {time} |" for name, time in measured), ""]
    if missed:
        lines += ["## Goals that are missed", ""]
        for name in missed:
            lines += [f"- **{name}**: {known.get(name, 'nothing is said of it yet.')}"]
        lines += [""]
    (HERE / "RESULTS.md").write_text("\n".join(lines))
    unsaid = [name for name in missed if name not in known]
    for name in unsaid:
        print(f"missed, and benches/missed.md does not say why: {name}", file=sys.stderr)
    return 1 if unsaid else 0


sys.exit(main())
