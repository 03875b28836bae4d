import { expect, it } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { likelyOf } from "#lib/catalog/likely-of-origins.ts";
import { placementNetwork } from "#lib/catalog/origins.ts";
import { placeLearner } from "#lib/planner/placement/place.ts";
import { originIds, type PlacementAnswer } from "#lib/planner/placement/told.ts";

const nothing = { answers: new Map(), settled: new Set<string>() };

it("names milestones of the curriculum, and more of them are open or known from an origin than from nowhere", () => {
  for (const origin of originIds) {
    expect(likelyOf[origin].filter((id) => catalog().milestones.get(id)?.retired !== undefined || !catalog().milestones.has(id))).toEqual(
      [],
    );
    for (const role of catalog().roles) {
      const count = (network = placementNetwork(role, catalog())) =>
        placeLearner(network, nothing).places.filter(({ mark }) => mark !== "learn").length;
      expect(count(placementNetwork(role, catalog(), origin))).toBeGreaterThanOrEqual(count());
    }
  }
});

it("asks first for what is typical of an origin, and near it for the first questions", () => {
  for (const origin of originIds) {
    for (const role of catalog().roles) {
      const network = placementNetwork(role, catalog(), origin);
      const answers = new Map<string, PlacementAnswer>();
      for (const nth of [0, 1]) {
        const { next } = placeLearner(network, { answers, settled: new Set() });
        expect(likelyOf[origin]).toContain(next);
        if (nth === 0) expect(next).toBe(likelyOf[origin].find((id) => network.ids.includes(id)));
        answers.set(next as string, "yes");
      }
    }
  }
});
