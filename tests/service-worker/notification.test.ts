import { expect, test } from "vitest";
import { readNotification } from "#lib/service-worker/notification.ts";

test("a notification is read as the server wrote it", () => {
  expect(readNotification('{"title":"Your week","text":"First: Joins"}')).toEqual({ title: "Your week", text: "First: Joins" });
});

test.each([undefined, "", "no JSON", "null", "[]", '{"title":"Your week"}', '{"title":1,"text":"x"}'])(
  "%j is shown all the same",
  (sent) => {
    expect(readNotification(sent)).toEqual({ title: "Milepost", text: "" });
  },
);
