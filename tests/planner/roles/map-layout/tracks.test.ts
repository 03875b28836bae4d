import { expect, test } from "vitest";
import { assignColumns } from "#lib/planner/roles/map-layout/columns.ts";
import { buildStations } from "#lib/planner/roles/map-layout/stations.ts";
import { assignTracks } from "#lib/planner/roles/map-layout/tracks.ts";

/** How often places are looked at, and where a chain of five ends up, in a lane that holds so many milestones of one's own besides. */
function place(own: number) {
  const chain = Array.from({ length: 5 }, (_, at) => ({ id: `m${at}`, name: "SQL", lane: "a", needs: at > 0 ? [`m${at - 1}`] : [] }));
  const others = Array.from({ length: own }, (_, at) => ({ id: `own-${at}`, name: "Tea", lane: "a", needs: [] }));
  const stations = buildStations(["a"], [...chain, ...others]);
  const { tracks } = assignColumns(1, stations);
  let looks = 0;
  for (const station of stations) {
    let { track } = station;
    Object.defineProperty(station, "track", {
      get: () => {
        looks += 1;
        return track;
      },
      set: (next: number) => {
        track = next;
      },
    });
  }
  assignTracks(stations, tracks);
  return { looks, chain: stations.slice(0, chain.length).map(({ track }) => track), tracks: tracks[0] };
}

test("as many milestones of one's own as there can be take work in proportion, and stand beside the others", () => {
  const [some, many] = [place(100), place(300)];
  expect(many.tracks).toBeGreaterThan(50);
  expect(many.chain).toEqual([0, 0, 0, 0, 0]);
  // Three times as many, and not their square.
  expect(many.looks / some.looks).toBeLessThan(4);
});
