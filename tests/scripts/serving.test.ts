import { join } from "node:path";
import { expect, test } from "vitest";
import { servingVariables } from "../../scripts/serving.mjs";

test("whoever runs the server may say where compiled code is kept and how memory is", () => {
  const own = { NODE_COMPILE_CACHE: join("built", "milepost-compiled"), MALLOC_ARENA_MAX: "2" };
  expect(servingVariables("built", {})).toEqual(own);
  const chosen = { NODE_COMPILE_CACHE: "/var/cache/milepost", MALLOC_ARENA_MAX: "8" };
  expect(servingVariables("built", { ...chosen, PORT: "1" })).toEqual(chosen);
});
