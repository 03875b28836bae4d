import { chooseWords } from "../../lib/words/choose.ts";
import { historyWords } from "../../lib/words/history.ts";
import { ownWords } from "../../lib/words/own.ts";
import { planWords } from "../../lib/words/plan.ts";
import { progressWords } from "../../lib/words/progress.ts";
import { screenWords } from "../../lib/words/screen.ts";
import { siteWords } from "../../lib/words/site.ts";
import { timeWords } from "../../lib/words/time.ts";
import { todayWords } from "../../lib/words/today.ts";
import { askPage } from "./page-commands.ts";
import { setTheme } from "./set-theme.ts";
import { themes } from "./theme.ts";

export type PaletteEntry = { id: string; kind: keyof typeof screenWords.palette.kinds; name: string; run: () => void };

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
    page("/today", todayWords.title),
    page("/plan", siteWords.plan),
    page("/progress", progressWords.title),
    page("/plans", siteWords.plans),
    page("/plans/import", screenWords.palette.import),
    page("/settings", siteWords.settings),
  ];
  const ofPlan = plan
    ? [
        page(`/plans/${plan}/map`, screenWords.map.link),
        page(`/plans/${plan}/time`, screenWords.setTime),
        page(`/plans/${plan}/known`, timeWords.known.link),
        page(`/plans/${plan}/order`, ownWords.orderLink),
        page(`/plans/${plan}/milestones/new`, screenWords.palette.newMilestone),
        page(`/plans/${plan}/history`, historyWords.title),
        page(`/plans/${plan}/export`, screenWords.palette.export),
        page(`/plans/${plan}/share`, screenWords.palette.share),
        page("/roles#change", planWords.changeRole),
        action("left", screenWords.keys.names.left, () => askPage({ kind: "left" }) || go("/plan?show=left")),
      ]
    : [];
  const undo = document.querySelector("button[name=change][value=undo]")
    ? [action("undo", screenWords.keys.names.undo, () => askPage({ kind: "undo" }))]
    : [];
  return [
    ...(signedIn ? own : [page("/sign-in", siteWords.signIn), page("/sign-up", siteWords.signUp)]),
    ...ofPlan,
    ...undo,
    page("/roles", siteWords.roles),
    page("/choose", chooseWords.headerLink),
    page("/compare", screenWords.palette.compare),
    page("/search", siteWords.search),
    ...roles.map(({ id, title }): PaletteEntry => ({ id, kind: "role", name: title, run: () => go(`/roles/${id}`) })),
    ...themes.map((theme) =>
      action(theme, `${screenWords.theme.label}: ${screenWords.theme.names[theme].toLowerCase()}`, () => setTheme(theme)),
    ),
    action("keys", screenWords.palette.keysAction, () => askPage({ kind: "dialog", dialog: "keys" })),
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
