import { describe, expect, test } from "vitest";
import { judgeCall, judgeHiddenFields } from "#lib/next-internals/form-format.ts";

const id = "40".padEnd(42, "a1");
const state = { values: { email: "ada@example.org", note: "$$5 a month" }, errors: {} };

/** A form with a state, as React writes it, with some fields in another form or (undefined) missing. */
function hiddenFields(changes: Record<string, string | undefined> = {}): FormData {
  const form = new FormData();
  const fields = {
    $ACTION_REF_1: "",
    "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
    "$ACTION_1:1": JSON.stringify([state]),
    $ACTION_KEY: `k${"0".repeat(32)}`,
    email: "ada@example.org",
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  return form;
}

function onlyField(name: string, value: string): FormData {
  const form = new FormData();
  form.append(name, value);
  return form;
}

const nested = (depth: number): unknown => (depth === 0 ? "text" : { inner: nested(depth - 1) });

describe("the hidden fields of a form", () => {
  test("of our own are recognised with and without a state, and so is a form without hidden fields", () => {
    expect(judgeHiddenFields(hiddenFields())).toBe("known");
    expect(judgeHiddenFields(onlyField(`$ACTION_ID_${id}`, ""))).toBe("known");
    expect(judgeHiddenFields(onlyField("email", "$K9"))).toBe("known");
  });

  test.each([
    ["a torn descriptor", { "$ACTION_1:0": '{"id":' }],
    ["a descriptor that is a list", { "$ACTION_1:0": "[]" }],
    ["an id that is none", { "$ACTION_1:0": '{"id":"x","bound":"$@9"}' }],
    ["a part that is not there", { "$ACTION_1:0": JSON.stringify({ id, bound: "$@9" }) }],
    ["a state with a reference", { "$ACTION_1:1": '[{"values":{"email":"$K9"},"errors":{}}]' }],
    ["a state with a reference for a name", { "$ACTION_1:1": '[{"$1:__proto__":"x"}]' }],
    ["a state that is a list", { "$ACTION_1:1": "[[]]" }],
    ["two states", { "$ACTION_1:1": "[{},{}]" }],
    ["no state", { "$ACTION_1:1": "[]" }],
    ["a state with a prototype", { "$ACTION_1:1": '[{"__proto__":{"x":1}}]' }],
    ["a state that is too deep", { "$ACTION_1:1": JSON.stringify([nested(51)]) }],
    ["a broken key", { $ACTION_KEY: `k${"0".repeat(32)}x` }],
    ["a reference with a value", { $ACTION_REF_1: "x" }],
    ["a missing descriptor", { "$ACTION_1:0": undefined }],
    ["a missing state", { "$ACTION_1:1": undefined }],
    ["a missing reference", { $ACTION_REF_1: undefined }],
  ])("with %s are broken", (_, changes) => {
    expect(judgeHiddenFields(hiddenFields(changes))).toBe("broken");
  });

  test("in files are broken", () => {
    const form = hiddenFields();
    form.set("$ACTION_1:1", new File(["[{}]"], "state.json"));
    expect(judgeHiddenFields(form)).toBe("broken");
  });

  test.each([
    ["longer ids", { "$ACTION_1:0": JSON.stringify({ id: "a1".repeat(32), bound: "$@1" }) }],
    [
      "ids in another alphabet",
      { "$ACTION_1:0": JSON.stringify({ id: "app/settings#saveName~Zy8".padEnd(40, "_").replace("~", "-"), bound: "$@1" }) },
    ],
    ["another reference to the state", { "$ACTION_1:0": JSON.stringify({ id, bound: "$Z1" }) }],
    ["more in the descriptor", { "$ACTION_1:0": JSON.stringify({ id, bound: "$@1", signature: "a1b2" }) }],
    ["another kind of value in the state", { "$ACTION_1:1": '[{"when":"$Ztomorrow"}]' }],
    ["another key", { $ACTION_KEY: `q${"0".repeat(64)}` }],
    ["other names", { $ACTION_REF_1: undefined, "$ACTION_1:0": undefined, "$ACTION_1:1": undefined, $ACTION_1_ref: "" }],
    ["another prefix", { $ACTION_REF_1: undefined, "$ACTION_1:0": undefined, "$ACTION_1:1": undefined, $FORM_1: "{}" }],
    ["one field more, and broken ones", { $ACTION_SIGNATURE: "a1b2", "$ACTION_1:1": "[" }],
  ])("of a later version with %s are unknown", (_, changes) => {
    expect(judgeHiddenFields(hiddenFields(changes))).toBe("unknown");
  });

  test("of a later version with longer ids are unknown, also without a state", () => {
    expect(judgeHiddenFields(onlyField(`$ACTION_ID_${"a1".repeat(32)}`, ""))).toBe("unknown");
  });
});

describe("a call from our script", () => {
  test.each([
    ["a form", '["$K1"]', ["_1_email", "_1_do"]],
    ["a form without fields", '["$K1"]', []],
    ["a state and a form", JSON.stringify([state, "$K1"]), ["_1_email"]],
    ["a form under another number", JSON.stringify([state, "$Ka"]), ["_a_email"]],
  ])("with %s is known", (_, root, names) => {
    expect(judgeCall(root, names)).toBe("known");
  });

  test.each([
    ["nothing", ""],
    ["half a list", "["],
    ["no arguments", "[]"],
    ["null", "[null]"],
    ["text", '["text"]'],
    ["a state and text", JSON.stringify([state, "text"])],
    ["a form that is not there", '["$K9"]'],
    ["another row", '["$F1"]'],
    ["a file", '["$B1"]'],
    ["a promise", '["$@1"]'],
    ["a form in the state", '[{"values":"$K1"},"$K1"]'],
    ["two states", '[{},{},"$K1"]'],
    ["a state that is too deep", JSON.stringify([nested(51), "$K1"])],
    ["an object", "{}"],
    ["a number", "7"],
    ["2000 lists", "[".repeat(2000)],
  ])("with %s is broken", (_, root) => {
    expect(judgeCall(root, ["_1_email"])).toBe("broken");
    expect(judgeCall(root, [])).toBe("broken");
  });

  test.each([
    ["another reference to the form", '["$Z1"]', ["_1_email"]],
    ["a reference with a name", '["$K1#form"]', ["_1_email"]],
    ["another kind of value in the state", '[{"when":"$Ztomorrow"},"$K1"]', ["_1_email"]],
    ["named arguments", '{"state":{},"form":"$K1"}', ["_1_email"]],
    ["other names for the fields", '["$K1"]', ["1/email"]],
    ["another name for the arguments", undefined, ["args", "_1_email"]],
    ["arguments that are not JSON", '0:["$K1"]', ["_1_email"]],
  ])("of a later version with %s is unknown", (_, root, names) => {
    expect(judgeCall(root, names)).toBe("unknown");
  });
});
