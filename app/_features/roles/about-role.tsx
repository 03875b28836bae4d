import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { AskedForFold } from "./asked-for-fold.tsx";
import { FromOthers } from "./from-others.tsx";
import { TitledFold } from "./titled-fold.tsx";

/** The work of a role and what it takes, folded: so that visitors can tell whether it suits them. */
export function AboutRole({ role }: { role: Role }) {
  return (
    <section aria-labelledby="about" className="flex flex-col gap-1">
      <h2 id="about" className="text-h3">
        {messages.role.details}
      </h2>
      <div>
        <TitledFold title={messages.role.work} heading="h3">
          <div className="flex flex-col gap-3">
            <p>{role.work}</p>
            <h4 className="font-semibold">{messages.role.produces}</h4>
            <Lines lines={role.produces} />
          </div>
        </TitledFold>
        <TitledFold title={messages.role.week} heading="h3">
          <Lines lines={role.week} />
        </TitledFold>
        <TitledFold title={messages.role.suits} heading="h3">
          <div className="flex flex-col gap-3">
            <Lines lines={role.suits} />
            <h4 className="font-semibold">{messages.role.suitsLess}</h4>
            <Lines lines={role.suitsLess} />
          </div>
        </TitledFold>
        <TitledFold title={messages.role.needs} heading="h3">
          <div className="flex flex-col gap-3">
            <Lines lines={role.needs} />
            <h4 className="font-semibold">{messages.role.hoursFor}</h4>
            <p>{role.hoursFor}</p>
          </div>
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
