import { messages } from "#lib/messages/all.ts";
import { currentTheme } from "./current-theme.ts";
import { ThemeForm } from "./theme-form.tsx";

/** The settings section for the theme. */
export async function Appearance() {
  return (
    <section aria-labelledby="appearance" className="flex flex-col gap-2">
      <h2 id="appearance" className="text-h2">
        {messages.screen.theme.label}
      </h2>
      <div className="-mx-2">
        <ThemeForm theme={await currentTheme()} />
      </div>
      <p className="text-small text-muted">{messages.screen.theme.hint}</p>
    </section>
  );
}
