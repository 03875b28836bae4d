import { requireLearner } from "../../../../lib/auth/session.ts";
import { catalog } from "../../../../lib/catalog/catalog.ts";
import { mostEvidence } from "../../../../lib/data/own.ts";
import { mostFileBytes } from "../../../../lib/export/read-plan-file.ts";
import { words } from "../../../../lib/words/en.ts";
import { PageTitle } from "../../../_components/page-title.tsx";
import { ImportForm } from "./import-form.tsx";

export default async function ImportPage() {
  await requireLearner("/plans/import");
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{words.imports.title}</PageTitle>
      <h1 className="text-h1">{words.imports.title}</h1>
      <p>{words.imports.lead}</p>
      <ImportForm
        most={mostFileBytes}
        mostLinks={mostEvidence}
        roleTitles={Object.fromEntries(catalog().roles.map((role) => [role.id, role.title]))}
      />
      <p className="text-small text-muted">{words.imports.emptyBoxes}</p>
    </div>
  );
}
