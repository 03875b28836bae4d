import { Download } from "lucide-react";
import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { words } from "#lib/messages/en/all.ts";

export default async function DataPage() {
  await requireLearner("/settings/data");
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{words.myData.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to="/settings">{words.accountSafety.backToSettings}</BackLink>
        <h1 className="text-h1">{words.myData.title}</h1>
        <p>{words.myData.lead}</p>
      </div>
      <div>
        <a href="/settings/data/archive" download className="control control-strong">
          <Download size={18} aria-hidden="true" />
          {words.myData.download}
        </a>
      </div>
      <section aria-labelledby="inside" className="flex flex-col gap-3">
        <h2 id="inside" className="text-h2">
          {words.myData.inside}
        </h2>
        <dl className="grid gap-x-6 border-t border-line sm:grid-cols-[8rem_1fr]">
          {words.myData.parts.map(([name, text]) => (
            <div key={name} className="border-b border-line py-3 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
              <dt className="font-medium">{name}</dt>
              <dd className="text-muted">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="text-muted">{words.myData.outside}</p>
      </section>
    </div>
  );
}
