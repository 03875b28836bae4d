import { askPage } from "#app/_ui/page-commands.ts";
import { setTheme } from "#app/_ui/theme/set-theme.ts";
import { themes } from "#app/_ui/theme/theme.ts";
import { chooseWords } from "#lib/messages/en/choose.ts";
import { ownWords } from "#lib/messages/en/own.ts";
import { planWords } from "#lib/messages/en/plan.ts";
import { progressWords } from "#lib/messages/en/progress.ts";
import { screenWords } from "#lib/messages/en/screen.ts";
import { siteWords } from "#lib/messages/en/site.ts";
import { timeWords } from "#lib/messages/en/time.ts";
import { todayWords } from "#lib/messages/en/today.ts";

export type PaletteEntry = { id: string; kind: keyof typeof screenWords.palette.kinds; name: string; run: () => void };

/** What the palette fetches of the learner's current plan, or of the one that a guest has in this browser for a role. */
export type PlanTitles = { plan: string | null; guestRole?: string; milestones: readonly { id: string; title: string }[] };

type Go = (path: string) => void;

/** All that can be gone to or done from anywhere. */
export function listEntries(
  go: Go,
  signedIn: boolean,
  roles: readonly { id: string; title: string }[],
  { plan, guestRole, milestones }: PlanTitles,
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
        page(`/plans/${plan}/history`, screenWords.palette.history),
        page(`/plans/${plan}/export`, screenWords.palette.export),
        page(`/plans/${plan}/share`, screenWords.palette.share),
        page("/roles#change", planWords.changeRole),
        action("left", screenWords.keys.names.left, () => askPage({ kind: "left" }) || go("/plan?show=left")),
      ]
    : [];
  const tried = `/try/${guestRole}`;
  const ofGuest = [
    ...(guestRole
      ? [
          page(`${tried}/today`, todayWords.title),
          page(tried, siteWords.plan),
          page(`${tried}/progress`, progressWords.title),
          page(`${tried}/time`, screenWords.setTime),
          page(`${tried}/known`, timeWords.known.link),
          page("/roles#change", planWords.changeRole),
        ]
      : []),
    page("/sign-in", siteWords.signIn),
    page("/sign-up", siteWords.signUp),
  ];
  const undo = document.querySelector("button[name=change][value=undo]")
    ? [action("undo", screenWords.keys.names.undo, () => askPage({ kind: "undo" }))]
    : [];
  return [
    ...(signedIn ? own : ofGuest),
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
    ...(signedIn ? [action("sign-out", siteWords.signOut, pressSignOut)] : []),
    action("keys", screenWords.palette.keysAction, () => askPage({ kind: "dialog", dialog: "keys" })),
    ...milestones.map(
      ({ id, title }): PaletteEntry => ({
        id,
        kind: "milestone",
        name: title,
        run: () => askPage({ kind: "reveal", id }) || go(`${guestRole ? tried : "/plan"}?open=${id}#${id}`),
      }),
    ),
  ];
}

/** By the button that stands on every page, so that the device is left in the same way. */
function pressSignOut(): void {
  document.querySelector<HTMLFormElement>("form[data-leaves-device]")?.requestSubmit();
}

/** What is offered when nothing has the words: to look for them everywhere. */
export function searchEntry(go: Go, typed: string): PaletteEntry {
  const find = typed.trim();
  return { id: "search", kind: "page", name: screenWords.palette.search(find), run: () => go(`/search?q=${encodeURIComponent(find)}`) };
}

/** Those that have all words: milestones after all else, and in each those first that begin with what was typed. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const asked = typed.toLowerCase().trim();
  const parts = asked.split(/\s+/);
  const found = entries.filter(({ name }) => parts.every((part) => name.toLowerCase().includes(part)));
  const begins = ({ name }: PaletteEntry) => name.toLowerCase().startsWith(asked);
  const place = (entry: PaletteEntry) => (entry.kind === "milestone" ? 2 : 0) + (begins(entry) ? 0 : 1);
  return found.toSorted((one, other) => place(one) - place(other));
}
