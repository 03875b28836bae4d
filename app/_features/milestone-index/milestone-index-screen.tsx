import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { listMilestones, type MilestoneFilter, type MilestoneGroup } from "./list-milestones.ts";
import styles from "./milestone-list.module.css";

const longestFilter = 100;
const { milestones: texts, site } = messages;

/** Every milestone of the curriculum by skill area, folded; a filter opens what it finds. */
export function MilestoneIndexScreen({ words, role }: MilestoneFilter) {
  const find = words.trim().slice(0, longestFilter);
  const groups = listMilestones({ words: find, role }, catalog());
  const count = groups.reduce((sum, { milestones }) => sum + milestones.length, 0);
  const isFiltered = find !== "" || role !== undefined;
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{site.milestones}</PageTitle>
      <StructuredData data={describeList(groups)} />
      <div className="flex flex-col gap-2">
        <h1 className="text-h1">{site.milestones}</h1>
        <p className="text-muted">{texts.lead(catalog().milestones.size)}</p>
      </div>
      <Filter words={find} roleId={role?.id} />
      {isFiltered ? (
        <p className="flex flex-wrap items-center gap-x-4">
          {count === 0 ? texts.nothing : texts.found(count)}
          <Link href="/milestones" className="link inline-flex min-h-11 items-center">
            {texts.clear}
          </Link>
        </p>
      ) : null}
      <div>
        {groups.map((group) => (
          <Group key={group.id} group={group} isOpen={find !== ""} />
        ))}
      </div>
    </div>
  );
}

function Filter({ words, roleId }: { words: string; roleId: string | undefined }) {
  return (
    <search>
      <form action="/milestones" aria-label={texts.filter} className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-0 flex-1 basis-56 flex-col gap-1.5">
          <span className="text-small font-medium">{texts.find}</span>
          <input name="q" type="search" defaultValue={words} maxLength={longestFilter} autoComplete="off" className="field" />
        </label>
        <label className="flex min-w-0 flex-1 basis-40 flex-col gap-1.5">
          <span className="text-small font-medium">{texts.role}</span>
          <select name="role" defaultValue={roleId ?? ""} className="field">
            <option value="">{texts.anyRole}</option>
            {catalog().roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="control control-quiet min-h-11">
          {texts.apply}
        </button>
      </form>
    </search>
  );
}

function Group({ group: { title, roleId, milestones }, isOpen }: { group: MilestoneGroup; isOpen: boolean }) {
  return (
    <Fold
      isOpen={isOpen}
      summary={
        <h2 className="flex min-w-0 flex-1 items-center gap-3 text-body font-semibold">
          <span data-role={roleId} aria-hidden="true" className="size-3 shrink-0 rounded-full bg-role forced-color-adjust-none" />
          <span className="min-w-0 flex-1">{title}</span>
          <span className="tabular text-small font-normal text-muted">{milestones.length}</span>
        </h2>
      }
    >
      <ul className={styles.list}>
        {milestones.map(({ id, title: name, hours, roles }) => (
          <li key={id}>
            <Link href={`/milestones/${id}`}>
              <span>{name}</span>
              <span>{texts.facts(hours.low, hours.high, roles)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function describeList(groups: readonly MilestoneGroup[]) {
  const all = groups.flatMap(({ milestones }) => milestones);
  return {
    "@type": "ItemList",
    name: site.milestones,
    numberOfItems: all.length,
    itemListElement: all.map(({ id }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: new URL(`/milestones/${id}`, siteAddress()).href,
    })),
  };
}
