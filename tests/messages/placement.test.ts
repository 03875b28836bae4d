import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { pathOf } from "#lib/catalog/path.ts";
import { placementMessages } from "#lib/messages/placement.ts";

test("every skill area has a name of its own that fits one line of a phone next to its stones", () => {
  for (const role of catalog().roles) {
    const names = pathOf(role, catalog()).map(({ id }) => placementMessages.shortArea(id, ""));
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(14);
  }
});
