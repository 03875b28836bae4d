import { CalendarDays, Flag, ListTodo } from "lucide-react";
import { messages } from "#lib/messages/all.ts";

const icons = [ListTodo, CalendarDays, Flag];

/** Three sentences about what a plan is, for the landing page. */
export function Reasons() {
  return (
    <ul className="grid gap-8 md:grid-cols-3">
      {messages.landing.reasons.map(([title, text], at) => {
        const Icon = icons[at] ?? Flag;
        return (
          <li key={title}>
            <Icon size={20} aria-hidden="true" className="mb-3 text-role" />
            <h2 className="text-h3">{title}</h2>
            <p className="text-muted">{text}</p>
          </li>
        );
      })}
    </ul>
  );
}
