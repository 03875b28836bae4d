"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { type SubmitEvent, useEffect, useSyncExternalStore } from "react";
import { screenMessages } from "#lib/messages/screen.ts";
import { chooseTheme } from "./choose-theme.ts";
import { keepThemeOfKeptPage, setTheme } from "./set-theme.ts";
import { readTheme, type Theme, themes } from "./theme.ts";

const icons = { light: Sun, dark: Moon, system: Monitor };

/** Light, dark or system theme. Without JavaScript the page reloads in the new theme. */
export function ThemeForm({ theme: atFirst }: { theme: Theme }) {
  const theme = useSyncExternalStore(watchTheme, shownTheme, () => atFirst);
  useEffect(keepThemeOfKeptPage, []);

  function choose(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    setTheme(readTheme(button.value));
  }

  return (
    <form action={chooseTheme} onSubmit={choose}>
      <fieldset className="flex flex-wrap items-center gap-x-1">
        <legend className="sr-only">{screenMessages.theme.label}</legend>
        {themes.map((each) => {
          const Icon = icons[each];
          return (
            <button
              key={each}
              type="submit"
              name="theme"
              value={each}
              aria-pressed={each === theme}
              className={`flex min-h-11 items-center gap-1.5 rounded-lg px-2 ${
                each === theme ? "font-semibold text-ink underline underline-offset-4" : "hover:text-ink"
              }`}
            >
              <Icon size={16} aria-hidden="true" />
              {screenMessages.theme.names[each]}
            </button>
          );
        })}
      </fieldset>
    </form>
  );
}

function shownTheme(): Theme {
  return readTheme(document.documentElement.dataset.theme);
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
