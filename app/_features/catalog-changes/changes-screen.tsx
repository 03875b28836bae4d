import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { changesMessages } from "#lib/messages/changes.ts";
import { type DescribedChange, type DescribedEdition, type DescribedGroup, describeEditions } from "./describe-edition.ts";

/** What changed between the editions of the curriculum, the newest first. */
export function ChangesScreen() {
  return (
    <div className="page flex flex-col gap-10 py-10">
      <PageTitle>{changesMessages.title}</PageTitle>
      <header className="flex max-w-reading flex-col gap-3">
        <h1 className="text-h1 md:text-display">{changesMessages.title}</h1>
        <p className="text-lead">{changesMessages.lead}</p>
        <a href="/changes/feed.xml" type="application/atom+xml" className="link self-start">
          {changesMessages.feed}
        </a>
      </header>
      {describeEditions().map((edition) => (
        <EditionPart key={edition.number} edition={edition} />
      ))}
    </div>
  );
}

function EditionPart({ edition: { number, title, facts, summary, groups } }: { edition: DescribedEdition }) {
  const id = `edition-${number}`;
  return (
    <section aria-labelledby={id} className="flex max-w-reading flex-col gap-3">
      <h2 id={id} className="scroll-mt-4 text-h2">
        {title}
      </h2>
      <p className="tabular text-small text-muted">{facts}</p>
      <p>{summary}</p>
      <div className="flex flex-col">
        {groups.map((group) =>
          group.changes.length > 0 ? (
            <Fold key={group.title} summary={<GroupTitle group={group} />}>
              <ul data-role={group.role} className="flex flex-col gap-4 border-l-2 border-role pl-4">
                {group.changes.map((change) => (
                  <Change key={change.text} change={change} />
                ))}
              </ul>
            </Fold>
          ) : (
            <div key={group.title} className="border-b border-line py-2 first:border-t">
              <GroupTitle group={group} />
            </div>
          ),
        )}
      </div>
    </section>
  );
}

function GroupTitle({ group: { title, size } }: { group: DescribedGroup }) {
  return (
    <h3 className="min-w-0 flex-1 text-h3">
      {title}
      {size ? <span className="tabular block text-small font-normal text-muted">{size}</span> : null}
    </h3>
  );
}

function Change({ change: { kind, text, links } }: { change: DescribedChange }) {
  return (
    <li className="flex flex-col gap-1">
      <p>
        <span className="font-semibold">{kind}.</span> {text}
      </p>
      {links.length > 0 ? (
        <ul className="flex flex-col text-small">
          {links.map(({ path, title }) => (
            <li key={path}>
              <Link href={path as `/milestones/${string}`} className="link inline-block py-0.5">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
