import { askPage } from "#app/_ui/page-commands.ts";
import { setTheme } from "#app/_ui/theme/set-theme.ts";
import { themes } from "#app/_ui/theme/theme.ts";
import { cutWords } from "#lib/catalog/words.ts";
import { chooseMessages } from "#lib/messages/choose.ts";
import { customiseMessages } from "#lib/messages/customise.ts";
import { dialogsMessages } from "#lib/messages/dialogs.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { siteMessages } from "#lib/messages/site.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { todayMessages } from "#lib/messages/today.ts";

export type PaletteEntry = { id: string; kind: keyof typeof dialogsMessages.palette.kinds; name: string; run: () => void };

/** The milestones of the learner's current plan, or of a guest's plan in this browser. */
export type PlanTitles = { plan: string | null; guestRole?: string; milestones: readonly { id: string; title: string }[] };

type Go = (path: string) => void;

/** All pages and actions of the palette. */
export function listPaletteEntries(
  go: Go,
  signedIn: boolean,
  roles: readonly { id: string; title: string }[],
  { plan, guestRole, milestones }: PlanTitles,
): PaletteEntry[] {
  const page = (path: string, name: string): PaletteEntry => ({ id: `page-${path}`, kind: "page", name, run: () => go(path) });
  const action = (id: string, name: string, run: () => void): PaletteEntry => ({ id: `action-${id}`, kind: "action", name, run });
  const own = [
    page("/today", todayMessages.title),
    page("/plan", siteMessages.plan),
    page("/progress", progressMessages.title),
    page("/plans", siteMessages.plans),
    page("/plans/import", dialogsMessages.palette.import),
    page("/settings", siteMessages.settings),
  ];
  const ofPlan = plan
    ? [
        page(`/plans/${plan}/map`, screenMessages.map.link),
        page(`/plans/${plan}/time`, screenMessages.setTime),
        page(`/plans/${plan}/known`, timeMessages.knownLink),
        page(`/plans/${plan}/order`, customiseMessages.orderLink),
        page(`/plans/${plan}/milestones/new`, dialogsMessages.palette.newMilestone),
        page(`/plans/${plan}/history`, dialogsMessages.palette.history),
        page(`/plans/${plan}/export`, dialogsMessages.palette.export),
        page(`/plans/${plan}/share`, dialogsMessages.palette.share),
        page("/roles#change", planMessages.changeRole),
        action("left", dialogsMessages.keys.names.left, () => askPage({ kind: "left" }) || go("/plan?show=left")),
      ]
    : [];
  const tried = `/try/${guestRole}`;
  const ofGuest = [
    ...(guestRole
      ? [
          page(`${tried}/today`, todayMessages.title),
          page(tried, siteMessages.plan),
          page(`${tried}/progress`, progressMessages.title),
          page(`${tried}/time`, screenMessages.setTime),
          page(`${tried}/known`, timeMessages.knownLink),
          page("/roles#change", planMessages.changeRole),
        ]
      : []),
    page("/sign-in", siteMessages.signIn),
    page("/sign-up", siteMessages.signUp),
  ];
  const undo = document.querySelector("[data-undo]")
    ? [action("undo", dialogsMessages.keys.names.undo, () => askPage({ kind: "undo" }))]
    : [];
  return [
    ...(signedIn ? own : ofGuest),
    ...ofPlan,
    ...undo,
    page("/roles", siteMessages.roles),
    page("/choose", chooseMessages.headerLink),
    page("/compare", dialogsMessages.palette.compare),
    page("/jobs", siteMessages.pasteJob),
    page("/search", siteMessages.search),
    page("/milestones", siteMessages.milestones),
    ...roles.map(({ id, title }): PaletteEntry => ({ id, kind: "role", name: title, run: () => go(`/roles/${id}`) })),
    ...themes.map((theme) =>
      action(theme, `${screenMessages.theme.label}: ${screenMessages.theme.names[theme].toLowerCase()}`, () => setTheme(theme)),
    ),
    ...(signedIn ? [action("sign-out", siteMessages.signOut, pressSignOut)] : []),
    action("keys", dialogsMessages.palette.keysAction, () => askPage({ kind: "dialog", dialog: "keys" })),
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

/** Presses the button of the page, so that local data is cleared in the same way. */
function pressSignOut(): void {
  document.querySelector<HTMLFormElement>("form[data-leaves-device]")?.requestSubmit();
}

/** The entry offered when nothing matches: search everywhere. */
export function searchEntry(go: Go, typed: string): PaletteEntry {
  const find = typed.trim();
  return { id: "search", kind: "page", name: dialogsMessages.palette.search(find), run: () => go(`/search?q=${encodeURIComponent(find)}`) };
}

/** Entries in which a word begins with each typed one: pages before milestones, and first those that start with the typed text. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const asked = typed.toLowerCase().trim();
  const parts = cutWords(asked);
  const found = asked && parts.length === 0 ? [] : entries.filter(({ name }) => parts.every((part) => hasBeginning(name, part)));
  const begins = ({ name }: PaletteEntry) => name.toLowerCase().startsWith(asked);
  const place = (entry: PaletteEntry) => (entry.kind === "milestone" ? 2 : 0) + (begins(entry) ? 0 : 1);
  return found.toSorted((one, other) => place(one) - place(other));
}

/** Whether a word of the name begins like this, or some words in one: people type powerbi. */
function hasBeginning(name: string, part: string): boolean {
  const words = cutWords(name);
  return words.some((_, at) => words.slice(at).join("").startsWith(part));
}
