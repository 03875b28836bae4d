import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AboutRole } from "#app/_features/roles/about-role.tsx";
import { RoleAreas } from "#app/_features/roles/role-areas.tsx";
import { RolePath } from "#app/_features/roles/role-path.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones, pathOf } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

const render = (element: ReactNode) => renderToStaticMarkup(element);
const addresses = (html: string) => [...html.matchAll(/href="\/milestones\/([^"]+)"/g)].map(([, id = ""]) => id);
const folded = /<details[\s\S]*?<\/details>/g;
const title = (id: string) => (catalog().milestones.get(id)?.title ?? "").replaceAll("&", "&amp;").replaceAll("'", "&#x27;");

describe.each(catalog().roles.map((role): [string, Role] => [role.id, role]))("the page of %s", (_, role) => {
  test("leads to each milestone that the role offers once, the first of them in sight", () => {
    const html = render(createElement(RolePath, { role }));
    const core = newPlanMilestones(role, catalog());
    const path = addresses(html);
    expect([...path].sort()).toEqual([...role.order].sort());
    expect(path.filter((id) => core.has(id))).toEqual(role.order.filter((id) => core.has(id)));
    expect(addresses(html.replaceAll(folded, "")).length).toBeLessThan(15);
  });

  test("names each choice, and its default first", () => {
    const html = render(createElement(RolePath, { role }));
    for (const choice of role.choices) {
      const after = html.split(messages.role.oneOf(choice.title))[1] ?? "";
      expect(addresses(after).slice(0, choice.milestones.length).sort()).toEqual([...choice.milestones].sort());
      expect(addresses(after)[0]).toBe(choice.default);
    }
  });

  test("says how much the role needs a milestone", () => {
    const html = render(createElement(RolePath, { role }));
    for (const [ids, word] of [
      [role.useful, "useful"],
      [role.extra, "extra"],
    ] as const) {
      for (const id of ids.filter((each) => !role.choices.some(({ milestones }) => milestones.includes(each)))) {
        expect(html.split(title(id))[1]?.match(/ · ([a-z]+)<\/p>/)?.[1], id).toBe(messages.role.importance[word]);
      }
    }
  });

  test("folds what it needs, and says for whom the hours are meant", () => {
    const about = render(createElement(AboutRole, { role }));
    expect(about).toContain(messages.role.needs);
    expect(about.replaceAll(folded, "")).not.toContain(messages.role.needs);
    expect(about.match(folded)?.join("").match(/<li>/g)?.length).toBe(
      [role.needs, role.week, role.suits, role.suitsLess].reduce((sum, lines) => sum + lines.length, 0),
    );
    expect(render(createElement(RolePath, { role }))).toContain(role.hoursFor.replaceAll("'", "&#x27;"));
  });

  test("shows the areas in the role's order", () => {
    const html = render(createElement(RoleAreas, { role, path: pathOf(role, catalog()) }));
    const areas = [...html.matchAll(/href="\/roles\/[^/]+\/([^"]+)"/g)].map(([, id = ""]) => id);
    expect(areas.filter((id) => id !== "foundations")).toEqual(role.areas.map(({ id }) => id));
  });
});
