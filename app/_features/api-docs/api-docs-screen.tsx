import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { type JsonSchema, makeSchemas } from "#lib/api/openapi.ts";
import { operations } from "#lib/api/routes.ts";
import { messages } from "#lib/messages/all.ts";
import { Call } from "./call.tsx";
import { Shape } from "./shape.tsx";

const { apiAccess, apiDocs } = messages;

/** The documentation of the HTTP API, made from its definitions. */
export function ApiDocsScreen() {
  const schemas = Object.entries<JsonSchema>(makeSchemas(operations));
  return (
    <div className="page flex max-w-reading flex-col gap-10 py-8">
      <PageTitle>{apiAccess.docsTitle}</PageTitle>
      <div className="flex flex-col gap-3">
        <h1 className="text-h1">{apiAccess.docsTitle}</h1>
        <p>{apiAccess.docsLead}</p>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {apiAccess.docsRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>
          <a href="/api/v1/openapi.json" className="link">
            {apiAccess.docsDocument}
          </a>
        </p>
      </div>
      <section aria-labelledby="tokens" className="flex flex-col gap-3">
        <h2 id="tokens" className="text-h2">
          {apiAccess.docsToken}
        </h2>
        <p>
          {apiAccess.docsTokenText}{" "}
          <Link href="/settings" className="link">
            {messages.settings.title}
          </Link>
        </p>
        <h3 className="font-medium">{apiAccess.docsExample}</h3>
        <pre className="whitespace-pre-wrap rounded-lg border [overflow-wrap:anywhere] border-line bg-raised p-4 text-small">
          <code>{apiAccess.example}</code>
        </pre>
      </section>
      {Object.entries(apiDocs.docs.tags).map(([tag, title]) => (
        <section key={tag} aria-labelledby={tag} className="flex flex-col gap-6">
          <h2 id={tag} className="text-h2">
            {title}
          </h2>
          {operations
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <Call key={operation.id} operation={operation} />
            ))}
        </section>
      ))}
      <section aria-labelledby="shapes" className="flex flex-col gap-6">
        <h2 id="shapes" className="text-h2">
          {apiAccess.docsSchemas}
        </h2>
        {schemas.map(([name, schema]) => (
          <Shape key={name} name={name} schema={schema} />
        ))}
      </section>
    </div>
  );
}
