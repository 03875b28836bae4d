import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { draftKey, hasWaitingDraft, keepDraft, readDraft, removeDraft, removeDrafts } from "#app/_ui/kept-form/form-draft.ts";

/** A tab's storage, of which everything is an own property, as in a browser. */
function makeStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
}

afterEach(() => vi.unstubAllGlobals());

const key = draftKey("ada", "/plans/1/milestones/sql-basics", "note");

test("any text comes back as it was typed, also when it waits for signing in", () => {
  vi.stubGlobal("sessionStorage", makeStorage());
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme" })), fc.boolean(), (typed, waits) => {
      const draft = Object.fromEntries(Object.entries({ ...typed, note: "waits {" }).filter(([name]) => name !== "__proto__"));
      expect(keepDraft(key, draft, waits)).toBe(true);
      expect(readDraft(key)).toEqual(draft);
      expect(hasWaitingDraft()).toBe(waits);
    }),
  );
});

test("a draft belongs to its learner, page and form", () => {
  vi.stubGlobal("sessionStorage", makeStorage());
  keepDraft(key, { note: "mine" });
  expect(readDraft(draftKey("grace", "/plans/1/milestones/sql-basics", "note"))).toBeUndefined();
  expect(readDraft(draftKey("ada", "/plans/2/milestones/sql-basics", "note"))).toBeUndefined();
  expect(readDraft(draftKey("ada", "/plans/1/milestones/sql-basics", "link"))).toBeUndefined();
  removeDraft(key);
  expect(readDraft(key)).toBeUndefined();
});

test("signing out removes every draft; in another tab, the one that was refused for it stays for its learner", () => {
  vi.stubGlobal("sessionStorage", makeStorage());
  const other = draftKey("ada", "/settings", "token");
  sessionStorage.setItem("something else", "stays");
  keepDraft(key, { note: "sent after signing out" }, true);
  keepDraft(other, { name: "laptop" });
  removeDrafts("waiting");
  expect([readDraft(key), readDraft(other)]).toEqual([{ note: "sent after signing out" }, undefined]);
  removeDrafts();
  expect([readDraft(key), hasWaitingDraft(), sessionStorage.getItem("something else")]).toEqual([undefined, false, "stays"]);
});

test("where the browser keeps nothing, it says so and nothing throws", () => {
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(keepDraft(key, { note: "x" })).toBe(false);
  expect([readDraft(key), hasWaitingDraft()]).toEqual([undefined, false]);
  removeDraft(key);
  removeDrafts();
});

test("what is not a draft is none", () => {
  const storage = makeStorage();
  vi.stubGlobal("sessionStorage", storage);
  for (const text of ["", "null", "1", "{", "waits "]) {
    storage.setItem(key, text);
    expect(readDraft(key), text).toBeUndefined();
  }
  storage.setItem(key, '{"note":"a","count":1}');
  expect(readDraft(key)).toEqual({ note: "a" });
});
