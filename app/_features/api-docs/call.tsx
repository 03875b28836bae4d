import type { Content, Operation } from "#lib/api/operations.ts";
import { messages } from "#lib/messages/all.ts";

const { apiAccess, apiDocs } = messages;

/** One call of the API: what it does, what it takes, what it answers. */
export function Call({ operation }: { operation: Operation }) {
  const { id, method, path, summary, description, parameters, body, answers, problems } = operation;
  return (
    <article aria-labelledby={id} className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 id={id} className="text-h3">
        {summary}
      </h3>
      <p>
        <code className="break-words font-semibold [overflow-wrap:anywhere]">
          {method.toUpperCase()} {path}
        </code>
      </p>
      <p>{description}</p>
      <p className="text-small text-muted">{operation.open ? apiAccess.docsPublic : apiAccess.docsPrivate}</p>
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
            <Contents content={body} />
          </Part>
        ) : null}
        <Part title={apiAccess.docsAnswers}>
          {answers.map(({ status, says, content }) => (
            <li key={status}>
              <code>{status}</code> {says}
              {content ? (
                <ul className="pl-5">
                  <Contents content={content} />
                </ul>
              ) : null}
            </li>
          ))}
          {problems.map((status) => (
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
  return Object.entries(content).map(([type, name]) => (
    <li key={type}>
      <code>{type}</code>
      {name === "text" || name === "bytes" ? null : (
        <>
          :{" "}
          <a href={`#shape-${name}`} className="link">
            {name}
          </a>
        </>
      )}
    </li>
  ));
}
