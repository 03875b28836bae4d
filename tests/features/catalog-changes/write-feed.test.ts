import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChangesScreen } from "#app/_features/catalog-changes/changes-screen.tsx";
import { writeFeed } from "#app/_features/catalog-changes/write-feed.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { editions } from "#lib/catalog/changes.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { changesMessages } from "#lib/messages/changes.ts";
import { describeWith, runProgram } from "../../support/programs.ts";

const site = new URL("https://plan.example/");

/** Reads a feed, and the HTML in each entry, with Python's parsers of XML and of HTML. */
const pythonProgram = `
import json, sys
from html.parser import HTMLParser
from xml.etree import ElementTree
class Links(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.links, self.words = [], []
        self.feed(html)
        self.close()
    def handle_starttag(self, tag, attributes):
        if tag == "a": self.links.append(dict(attributes)["href"])
    def handle_data(self, data):
        self.words.append(data)
atom = "{http://www.w3.org/2005/Atom}"
root = ElementTree.fromstring(sys.stdin.buffer.read())
assert root.tag == atom + "feed", root.tag
def read(element):
    found = {name: element.findtext(atom + name) for name in ("id", "title", "updated", "summary")}
    found["hrefs"] = {link.get("rel"): link.get("href") for link in element.findall(atom + "link")}
    content = element.find(atom + "content")
    if content is not None:
        html = Links(content.text)
        found.update(type=content.get("type"), links=html.links, text=" ".join(html.words))
    return found
print(json.dumps({**read(root), "author": root.findtext(atom + "author/" + atom + "name"), "entries": [read(e) for e in root.findall(atom + "entry")]}))
`;

type Read = { id: string; title: string; updated: string; hrefs: Record<string, string> };
type ReadEntry = Read & { summary: string; type: string; links: string[]; text: string };

describeWith("python3", "python3", () => {
  const readFeed = (): Read & { author: string; entries: ReadEntry[] } =>
    JSON.parse(runProgram("python3", ["-c", pythonProgram], { input: writeFeed(site) }));

  test("the feed has what Atom asks for, and an entry for each edition with its day", () => {
    const { id, updated, hrefs, author, entries } = readFeed();
    expect({ id, hrefs, author }).toEqual({
      id: "https://plan.example/changes",
      hrefs: { self: "https://plan.example/changes/feed.xml", alternate: "https://plan.example/changes" },
      author: "Milepost",
    });
    expect(updated).toBe(`${editions[0]?.day}T00:00:00Z`);
    expect(entries.map(({ title, updated: day, summary, type }) => ({ title, day, summary, type }))).toEqual(
      editions.map(({ number, day, summary }) => ({
        title: changesMessages.edition(number),
        day: `${day}T00:00:00Z`,
        summary,
        type: "html",
      })),
    );
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(editions.length);
  });

  test("an entry has every change in its words, with links to the milestones, and the version of the catalog", () => {
    const { entries } = readFeed();
    for (const [index, { changes, past }] of editions.entries()) {
      const { text = "", links = [] } = entries[index] ?? {};
      for (const change of changes) expect(text).toContain(change.text);
      const named = new Set(changes.flatMap(({ milestones }) => milestones));
      expect(new Set(links)).toEqual(new Set([...named].map((id) => `https://plan.example/milestones/${id}`)));
      expect(text).toContain(past?.version ?? catalog().version);
    }
  });
});

test("the page has the same changes, and each role's hours now and before", () => {
  const html = renderToStaticMarkup(createElement(ChangesScreen));
  const text = html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
  for (const { changes } of editions) for (const change of changes) expect(text).toContain(change.text);
  const { milestones, hours } = computeWorkload(getRole("data-analyst"), catalog());
  const now = changesMessages.size(milestones, hours.low, hours.high);
  expect(text).toContain(changesMessages.sizeBefore(now, changesMessages.size(34, 178, 378)));
});
