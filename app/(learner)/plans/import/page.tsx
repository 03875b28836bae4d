import { ImportForm } from "#app/_features/import/import-form.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { mostEvidence } from "#lib/data/plans/customise.ts";
import { mostFileBytes } from "#lib/export/read-plan-file.ts";
import { messages } from "#lib/messages/all.ts";

export default async function ImportPage() {
  await requireLearner("/plans/import");
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.imports.title}</PageTitle>
      <h1 className="text-h1">{messages.imports.title}</h1>
      <p>{messages.imports.lead}</p>
      <ImportForm
        most={mostFileBytes}
        mostLinks={mostEvidence}
        roleTitles={Object.fromEntries(catalog().roles.map((role) => [role.id, role.title]))}
      />
      <p className="text-small text-muted">{messages.imports.emptyBoxes}</p>
    </div>
  );
}
