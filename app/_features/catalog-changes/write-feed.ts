import { escapeMarkup } from "#lib/http/escape-markup.ts";
import { changesMessages } from "#lib/messages/changes.ts";
import { productName } from "#lib/messages/errors.ts";
import { type DescribedEdition, type DescribedGroup, describeEditions } from "./describe-edition.ts";

/** The changes of the curriculum as an Atom feed (RFC 4287), an entry for each edition. @param site its address, for absolute links. */
export function writeFeed(site: URL): string {
  const editions = describeEditions();
  const page = new URL("/changes", site).href;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeMarkup(page)}</id>
<title>${escapeMarkup(`${productName}: ${changesMessages.title}`)}</title>
<updated>${timeOf(editions[0]?.day ?? "")}</updated>
<author><name>${escapeMarkup(productName)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(new URL("/changes/feed.xml", site).href)}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>
${editions.map((edition) => writeEntry(edition, page)).join("\n")}
</feed>
`;
}

function writeEntry(edition: DescribedEdition, page: string): string {
  const address = escapeMarkup(`${page}#edition-${edition.number}`);
  return `<entry>
<id>${address}</id>
<title>${escapeMarkup(edition.title)}</title>
<updated>${timeOf(edition.day)}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<summary>${escapeMarkup(edition.summary)}</summary>
<content type="html">${escapeMarkup(writeContent(edition, page))}</content>
</entry>`;
}

function writeContent({ facts, summary, groups }: DescribedEdition, page: string): string {
  return `<p>${escapeMarkup(facts)}</p><p>${escapeMarkup(summary)}</p>${groups.map((group) => writeGroup(group, page)).join("")}`;
}

function writeGroup({ title, size, changes }: DescribedGroup, page: string): string {
  const items = changes.map(({ kind, text, links }) => {
    const named = links.map((link) => `<a href="${escapeMarkup(new URL(link.path, page).href)}">${escapeMarkup(link.title)}</a>`);
    return `<li>${escapeMarkup(`${kind}. ${text}`)}${named.length > 0 ? `<br>${named.join("; ")}` : ""}</li>`;
  });
  const list = items.length > 0 ? `<ul>${items.join("")}</ul>` : "";
  return `<h3>${escapeMarkup(title)}</h3>${size ? `<p>${escapeMarkup(size)}</p>` : ""}${list}`;
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
