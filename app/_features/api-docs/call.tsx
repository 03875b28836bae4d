import { type Content, listProblems, type Operation } from "#lib/api/define-route.ts";
import { listParameters, nameOf } from "#lib/api/openapi.ts";
import { messages } from "#lib/messages/all.ts";

const { apiAccess, apiDocs } = messages;

/** One operation of the API: what it does, takes and answers. */
export function Call({ operation }: { operation: Operation }) {
  const { id, method, path, auth, body, success } = operation;
  const { summary, description } = apiDocs.docs.calls[id];
  const parameters = listParameters(operation);
  return (
    <article aria-labelledby={id} className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 id={id} className="text-h3">
        {summary}
      </h3>
      <p>
        <code className="break-words font-semibold [overflow-wrap:anywhere]">
          {method} {path}
        </code>
      </p>
      <p>{description}</p>
      <p className="text-small text-muted">{auth === "public" ? apiAccess.docsPublic : apiAccess.docsPrivate}</p>
      <dl className="flex flex-col gap-2">
        {parameters.length > 0 ? (
          <Part title={apiAccess.docsParameters}>
            {parameters.map((parameter) => (
              <li key={parameter.name}>
                <code>{parameter.name}</code>: {parameter.description}
              </li>
            ))}
          </Part>
        ) : null}
        {body ? (
          <Part title={apiAccess.docsRequest}>
            <Contents content={body.content} />
          </Part>
        ) : null}
        <Part title={apiAccess.docsAnswers}>
          <li>
            <code>{success.status}</code> {success.description}
            {success.content ? (
              <ul className="pl-5">
                <Contents content={success.content} />
              </ul>
            ) : null}
          </li>
          {listProblems(operation).map((status) => (
            <li key={status} className="text-muted">
              <code>{status}</code> {apiDocs.problems[status]}
            </li>
          ))}
        </Part>
      </dl>
    </article>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="font-medium">{title}</dt>
      <dd>
        <ul className="text-small">{children}</ul>
      </dd>
    </div>
  );
}

function Contents({ content }: { content: Content }) {
  return Object.entries(content).map(([type, body]) => {
    const name = nameOf(body);
    return (
      <li key={type}>
        <code>{type}</code>
        {name ? (
          <>
            :{" "}
            <a href={`#shape-${name}`} className="link">
              <code>{name}</code>
            </a>
          </>
        ) : null}
      </li>
    );
  });
}
