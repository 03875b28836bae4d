import { SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NeedsOfRole, WorkOfRole } from "#app/_features/roles/about-role.tsx";
import { MoreAboutRole } from "#app/_features/roles/more-about-role.tsx";
import { RoleAreas } from "#app/_features/roles/role-areas.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones, pathOf } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

/** Renders a part of a page whose address has no query. */
const render = (element: ReactNode) => renderToStaticMarkup(createElement(SearchParamsContext, { value: new URLSearchParams() }, element));
const addresses = (html: string) => [...html.matchAll(/href="\/milestones\/([^"]+)"/g)].map(([, id = ""]) => id);
const folded = /<details[\s\S]*?<\/details>/g;
const title = (id: string) => (catalog().milestones.get(id)?.title ?? "").replaceAll("&", "&amp;").replaceAll("'", "&#x27;");

describe.each(catalog().roles.map((role): [string, Role] => [role.id, role]))("the page of %s", (_, role) => {
  test("leads to each milestone that the role offers once, folded", () => {
    const html = render(createElement(MoreAboutRole, { role }));
    const core = newPlanMilestones(role, catalog());
    const path = addresses(html);
    expect([...path].sort()).toEqual([...role.order].sort());
    expect(path.filter((id) => core.has(id))).toEqual(role.order.filter((id) => core.has(id)));
    expect(addresses(html.replaceAll(folded, ""))).toEqual([]);
  });

  test("names each choice, and its default first", () => {
    const html = render(createElement(MoreAboutRole, { role }));
    for (const choice of role.choices) {
      const after = html.split(messages.role.oneOf(choice.title))[1] ?? "";
      expect(addresses(after).slice(0, choice.milestones.length).sort()).toEqual([...choice.milestones].sort());
      expect(addresses(after)[0]).toBe(choice.default);
    }
  });

  test("says how much the role needs a milestone", () => {
    const html = render(createElement(MoreAboutRole, { role }));
    for (const [ids, word] of [
      [role.useful, "useful"],
      [role.extra, "extra"],
    ] as const) {
      for (const id of ids.filter((each) => !role.choices.some(({ milestones }) => milestones.includes(each)))) {
        expect(html.split(title(id))[1]?.match(/ · ([a-z]+)<\/p>/)?.[1], id).toBe(messages.role.importance[word]);
      }
    }
  });

  test("says what the work is like and what it needs at once, and folds the rest", () => {
    const about = render(createElement(WorkOfRole, { role })) + render(createElement(NeedsOfRole, { role }));
    const inHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
    const open = about.replaceAll(/<details[\s\S]*?<\/details>/g, "");
    for (const text of [role.work, ...role.needs]) expect(open).toContain(inHtml(text));
    for (const text of [role.hoursFor, ...role.produces, ...role.week, ...role.suits, ...role.suitsLess, ...Object.values(role.differs)]) {
      expect(about).toContain(inHtml(text));
      expect(open).not.toContain(inHtml(text));
    }
  });

  test("shows the areas in the role's order", () => {
    const html = render(createElement(RoleAreas, { role, path: pathOf(role, catalog()) }));
    const areas = [...html.matchAll(/href="\/roles\/[^/]+\/([^"]+)"/g)].map(([, id = ""]) => id);
    expect(areas.filter((id) => id !== "foundations")).toEqual(role.areas.map(({ id }) => id));
    expect(new Set(addresses(html))).toEqual(newPlanMilestones(role, catalog()));
  });
});
