import { Download } from "lucide-react";
import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { messages } from "#lib/messages/all.ts";

export default async function DataPage() {
  await requireLearner("/settings/data");
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.myData.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to="/settings">{messages.accountSafety.backToSettings}</BackLink>
        <h1 className="text-h1">{messages.myData.title}</h1>
        <p>{messages.myData.lead}</p>
      </div>
      <div>
        <a href="/settings/data/archive" download className="control control-strong">
          <Download size={18} aria-hidden="true" />
          {messages.myData.download}
        </a>
      </div>
      <section aria-labelledby="inside" className="flex flex-col gap-3">
        <h2 id="inside" className="text-h2">
          {messages.myData.inside}
        </h2>
        <dl className="grid gap-x-6 border-t border-line sm:grid-cols-[8rem_1fr]">
          {messages.myData.parts.map(([name, text]) => (
            <div key={name} className="border-b border-line py-3 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
              <dt className="font-medium">{name}</dt>
              <dd className="text-muted">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="text-muted">{messages.myData.outside}</p>
      </section>
    </div>
  );
}
