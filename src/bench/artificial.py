"""Creates a valid data package of any size with records that are recognisably synthetic."""

import csv
import datetime
import json
import shutil
from zlib import crc32

from harness import ROOT

SOURCES = [f"artificial-source-{i:02}" for i in range(100)]
TITLES = [f"artificial-title-{letter}" for letter in "abcd"]
LATIN = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"]
CYRILLIC = ["ба", "де", "фи", "го", "ку", "ла", "ме", "ни", "по", "ру"]
MADE_UP = "Made up to measure how cost grows."


def name(i, syllables=LATIN):
    """Returns a unique name for each place. The names of ten neighbours differ only in the last syllable."""
    return "".join(syllables[int(digit)] for digit in f"{i:06}").capitalize()


def region(i):
    """Returns the region of a place; each has a hundred places. ISO 3166-1 reserves XA to XZ for private use."""
    return f"X{chr(ord('A') + i // 1000 % 26)}-{i // 100 % 1000:03}"


def day(year, days):
    return (datetime.date(year, 1, 1) + datetime.timedelta(days)).isoformat()


def records(places):
    """Yields the file and the cells of each record."""
    for source in SOURCES:
        yield "sources", {"id": source, "title": MADE_UP, "kind": "website", "grade": "B"}
    for title in TITLES:
        yield "titles", {"id": title, "name_en": title, "conferring_state": "RU", "description": MADE_UP}
    for i in range(places):
        place, award, figure = f"artificial-{i:06}", f"artificial-{i:06}-award", f"artificial-{i:06}-figure"
        yield "places", {
            "id": place, "kind": "town", "latitude": f"{-60 + i * 7 % 11999 / 100:.2f}",
            "longitude": f"{-180 + i * 13 % 35993 / 100:.2f}", "region": f"Artificial region {i // 100}",
            "region_code": region(i), "recognised_country": region(i)[:2]}
        for language, script, syllables in ("en", "Latn", LATIN), ("ru", "Cyrl", CYRILLIC):
            yield "place-names", {
                "id": f"{place}-{language}", "place": place, "value": name(i, syllables), "language": language,
                "script": script, "kind": "current", "preferred": "true"}
        yield "awards", {
            "id": award, "title": TITLES[i % 4], "place": place, "awarded": day(1945, i % 25000),
            "name_at_award": name(i), "conferring_state": "RU"}
        yield "acts", {
            "id": f"{award}-act", "award": award, "kind": "decree", "effect": "conferred", "date": day(1945, i % 25000),
            "number": str(i), "number_status": "confirmed", "signatories": f"Artificial signatory {i % 20}"}
        for event in f"{place}-event-1", f"{place}-event-2":
            yield "events", {
                "id": event, "kind": "battle", "date": day(1941, i % 1400), "label": f"Battle of {name(i)}",
                "description": MADE_UP, "scope": "places"}
            yield "event-places", {"event": event, "place": place}
        yield "figures", {
            "id": figure, "place": place, "property": "garrison", "label": MADE_UP, "value": str(i), "unit": "men"}


def statements(resource, row):
    """Yields a statement for each value that requires one."""
    for field in resource["schema"]["fields"]:
        if field.get("stated") and row.get(field["name"]):
            yield {
                "subject": f"{resource['subject']}/{row['id']}", "property": field["name"], "value": row[field["name"]],
                "source": SOURCES[crc32(row["id"].encode()) % len(SOURCES)], "locator": "made up", "rank": "normal"}


def write(places, folder):
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "seed-data/datapackage.json", folder)
    (folder / "README.md").write_text(MADE_UP)
    package = json.loads((folder / "datapackage.json").read_text())
    resources = {resource["name"]: resource for resource in package["resources"]}
    rows = {resource: [] for resource in resources}
    for file, row in records(places):
        rows[file].append(row)
        rows["statements"].extend(statements(resources[file], row))
    for file, resource in resources.items():
        key = resource["schema"]["primaryKey"]
        with (folder / resource["path"]).open("w", encoding="utf-8", newline="") as target:
            columns = [field["name"] for field in resource["schema"]["fields"]]
            table = csv.DictWriter(target, columns, lineterminator="\n")
            table.writeheader()
            table.writerows(sorted(rows[file], key=lambda row: [row[column] for column in key]))
