import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { AskedForFold } from "./asked-for-fold.tsx";
import { FromOthers } from "./from-others.tsx";
import { TitledFold } from "./titled-fold.tsx";

/** What the work of a role is like, in full, and what a week holds and whom it suits, folded: so that visitors can tell whether it suits them. */
export function WorkOfRole({ role }: { role: Role }) {
  return (
    <section aria-labelledby="work" className="flex flex-col gap-2">
      <h2 id="work" className="text-h3">
        {messages.role.work}
      </h2>
      <p>{role.work}</p>
      <div>
        <TitledFold title={messages.role.week} heading="h3">
          <Lines lines={role.week} />
        </TitledFold>
        <TitledFold title={messages.role.produces} heading="h3">
          <Lines lines={role.produces} />
        </TitledFold>
        <TitledFold title={messages.role.suits} heading="h3">
          <div className="flex flex-col gap-3">
            <Lines lines={role.suits} />
            <h4 className="font-semibold">{messages.role.suitsLess}</h4>
            <Lines lines={role.suitsLess} />
          </div>
        </TitledFold>
      </div>
    </section>
  );
}

/** What one needs for a role, in full, and what else is to know of it, folded. */
export function NeedsOfRole({ role }: { role: Role }) {
  return (
    <section aria-labelledby="needs" className="flex flex-col gap-2">
      <h2 id="needs" className="text-h3">
        {messages.role.needs}
      </h2>
      <Lines lines={role.needs} />
      <div>
        <TitledFold title={messages.role.hoursFor} heading="h3">
          <p>{role.hoursFor}</p>
        </TitledFold>
        <AskedForFold role={role} />
        <FromOthers role={role} />
        <TitledFold title={messages.role.tools} heading="h3">
          <p>{role.tools.map((id) => catalog().tools[id]?.name).join(", ")}</p>
        </TitledFold>
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5 marker:text-role">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
