import { StartLink } from "#app/_ui/start-link.tsx";
import { type AskedFor, listAskedFor } from "#lib/catalog/asked-for.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import styles from "./asked-for-fold.module.css";
import { TitledFold } from "./titled-fold.tsx";

/** As many bars as are read at a glance. */
const shown = 8;

/** What job advertisements ask for in the role, folded: a bar for each skill, with the count that it comes from. */
export function AskedForFold({ role }: { role: Role }) {
  const counts = listAskedFor(role, catalog());
  if (counts.length === 0) return null;
  const most = counts[0]?.skills.slice(0, 3).map(({ name }) => name) ?? [];
  const isHatched = counts.some(({ skills }) => skills.some(({ isTaught }) => !isTaught));
  return (
    <TitledFold title={messages.role.askedFor} peek={messages.role.askedForSkills(most)} heading="h3">
      <div className="flex flex-col gap-5">
        {counts.map((count) => (
          <Count key={`${count.source} ${count.role} ${count.ads}`} count={count} />
        ))}
        {isHatched ? <p className="text-meta text-muted">{messages.role.hatched}</p> : null}
        <StartLink href="/jobs" className="link inline-flex min-h-11 items-center self-start">
          {messages.site.pasteJob}
        </StartLink>
      </div>
    </TitledFold>
  );
}

function Count({ count: { role, ads, when, source, skills, together } }: { count: AskedFor }) {
  const of = together ? messages.role.togetherWith(getRole(role).title) : getRole(role).title;
  return (
    <div>
      <Bars skills={skills.slice(0, shown)} />
      {skills.length > shown ? (
        <details>
          <summary className="min-h-6 text-small text-muted pointer-coarse:min-h-11 pointer-coarse:py-3">
            {messages.role.moreSkills(skills.length - shown)}
          </summary>
          <Bars skills={skills.slice(shown)} />
        </details>
      ) : null}
      <p className="pt-1 text-meta text-muted wrap-anywhere">
        {messages.role.countedIn(ads, of, when)} {messages.role.source(source)}
      </p>
    </div>
  );
}

function Bars({ skills }: { skills: AskedFor["skills"] }) {
  return (
    <ul className={styles.bars}>
      {skills.map(({ name, percent, isTaught }) => (
        <li key={name}>
          <span className={styles.name}>{name}</span>
          <span aria-hidden="true" className={styles.bar}>
            <span data-taught={isTaught ? "" : undefined} style={{ width: `${percent}%` }} />
          </span>
          <span className={styles.share}>
            {messages.role.percent(percent)}
            {isTaught ? null : <span className="sr-only">, {messages.role.notTaught}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
