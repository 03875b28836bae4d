import { messages } from "#lib/messages/all.ts";

/** The steps from choosing a role to a plan, for the landing page. */
export function HowItWorks() {
  return (
    <section aria-labelledby="how" className="flex flex-col gap-5">
      <h2 id="how" className="text-h2">
        {messages.landing.howHeading}
      </h2>
      <ol className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {messages.landing.how.map(([title, text]) => (
          <li key={title}>
            <h3 className="text-h3">{title}</h3>
            <p className="text-muted">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
