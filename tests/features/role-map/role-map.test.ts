import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RoleMap } from "#app/_features/role-map/role-map.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { mapMessages } from "#lib/messages/curriculum.ts";

const decode = (text: string) => text.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** The accessible names of the posts of each of the two drawings, by address. */
function readPosts(role: Role, settled: ReadonlySet<string> = new Set()) {
  const html = renderToStaticMarkup(createElement(RoleMap, { role, settled, followed: true, list: "path" }));
  const found = [...html.matchAll(/<a href="\/milestones\/([^"]+)" aria-label="([^"]+)"/g)];
  return found.map(([, id = "", name = ""]) => ({ id, name: decode(name) }));
}

test.each(catalog().roles.map((role): [string, Role] => [role.id, role]))(
  "the map of %s numbers in study order, and names each post by its short name and its title",
  (_, role) => {
    const order = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
    const posts = readPosts(role);
    expect(posts).toHaveLength(2 * role.order.length);
    for (const { id, name } of posts) {
      const { shortName = "", title = "" } = catalog().milestones.get(id) ?? {};
      const number = order.indexOf(id) + 1;
      expect(name).toContain(mapMessages.post(number === 0 ? undefined : number, mapMessages.fullName(shortName, title)));
    }
  },
);

test("who has a plan is at the first milestone in study order that is not settled", () => {
  const [role] = catalog().roles as [Role];
  const [first = "", second] = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
  const here = readPosts(role, new Set([first])).filter(({ name }) => name.includes(mapMessages.next.toLowerCase()));
  expect(here.map(({ id }) => id)).toEqual([second, second]);
});
