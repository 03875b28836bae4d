import { words } from "../../lib/words/en.ts";
import { askPage } from "./page-commands.ts";
import { setTheme } from "./set-theme.ts";
import { themes } from "./theme.ts";

export type PaletteEntry = { id: string; kind: keyof typeof words.screen.palette.kinds; name: string; run: () => void };

/** What the palette fetches of the learner's current plan. */
export type PlanTitles = { plan: string | null; milestones: readonly { id: string; title: string }[] };

type Go = (path: string) => void;

/** All that can be gone to or done from anywhere. */
export function listEntries(
  go: Go,
  signedIn: boolean,
  roles: readonly { id: string; title: string }[],
  { plan, milestones }: PlanTitles,
): PaletteEntry[] {
  const page = (path: string, name: string): PaletteEntry => ({ id: `page-${path}`, kind: "page", name, run: () => go(path) });
  const action = (id: string, name: string, run: () => void): PaletteEntry => ({ id: `action-${id}`, kind: "action", name, run });
  const own = [
    page("/today", words.today.title),
    page("/plan", words.site.plan),
    page("/progress", words.progress.title),
    page("/plans", words.site.plans),
    page("/settings", words.site.settings),
  ];
  const ofPlan = plan
    ? [
        page(`/plans/${plan}/map`, words.screen.map.link),
        page(`/plans/${plan}/time`, words.screen.setTime),
        page(`/plans/${plan}/known`, words.time.known.link),
        page(`/plans/${plan}/order`, words.own.orderLink),
        page(`/plans/${plan}/milestones/new`, words.screen.palette.newMilestone),
        page(`/plans/${plan}/history`, words.history.title),
        action("left", words.screen.keys.names.left, () => askPage({ kind: "left" }) || go("/plan?show=left")),
      ]
    : [];
  const undo = document.querySelector("button[name=change][value=undo]")
    ? [action("undo", words.screen.keys.names.undo, () => askPage({ kind: "undo" }))]
    : [];
  return [
    ...(signedIn ? own : []),
    ...ofPlan,
    ...undo,
    page("/roles", words.site.roles),
    page("/choose", words.choose.headerLink),
    page("/compare", words.screen.palette.compare),
    page("/search", words.site.search),
    ...roles.map(({ id, title }): PaletteEntry => ({ id, kind: "role", name: title, run: () => go(`/roles/${id}`) })),
    ...themes.map((theme) =>
      action(theme, `${words.screen.theme.label}: ${words.screen.theme.names[theme].toLowerCase()}`, () => setTheme(theme)),
    ),
    action("keys", words.screen.palette.keysAction, () => askPage({ kind: "dialog", dialog: "keys" })),
    ...milestones.map(
      ({ id, title }): PaletteEntry => ({
        id,
        kind: "milestone",
        name: title,
        run: () => askPage({ kind: "reveal", id }) || go(`/plan?open=${id}#${id}`),
      }),
    ),
  ];
}

/** Those that have all words, the ones that begin with what was typed first. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const asked = typed.toLowerCase().trim();
  const parts = asked.split(/\s+/);
  const found = entries.filter(({ name }) => parts.every((part) => name.toLowerCase().includes(part)));
  const begins = ({ name }: PaletteEntry) => name.toLowerCase().startsWith(asked);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}
