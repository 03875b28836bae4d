/**
 * How React and Next.js write a form for the server, as far as our own forms use it. Nothing of it is documented:
 * https://github.com/facebook/react/blob/main/packages/react-server/src/ReactFlightActionServer.js (hidden fields),
 * https://github.com/facebook/react/blob/main/packages/react-client/src/ReactFlightReplyClient.js (calls from a script).
 */

/**
 * - `known`: one of our forms can have sent it.
 * - `broken`: it is in the format that we know, and none of our forms can have sent it.
 * - `unknown`: at least one part is in no format that we know, so nothing can be said about the rest.
 */
export type FormVerdict = "known" | "broken" | "unknown";

/** Deeper than the state of any form of ours: a note's lists within lists. */
const maxDepth = 50;

function worst(verdicts: Iterable<FormVerdict>): FormVerdict {
  const all = new Set(verdicts);
  return all.has("unknown") ? "unknown" : all.has("broken") ? "broken" : "known";
}

/** All references that React reads in text: to a row, a promise, a form, a file, a map, and values that JSON has not. */
const reference = /^\$(?:[@hTQWKiIAOoUSsLlGgMmVBRrXx]?[0-9a-f]+(?::.*)?|H.*|T|-0|-?Infinity|NaN|D[\dTZ:.-]*|n-?\d+)$/i;

/** Text that begins with a dollar sign is a reference for React unless the sign is doubled; a state of ours has none. */
function judgeText(text: string): FormVerdict {
  if (!text.startsWith("$") || text.startsWith("$$") || text === "$undefined") return "known";
  return reference.test(text) ? "broken" : "unknown";
}

/** The state that a form had after it was last sent: plain values. They are only shown again, to the person who sent them. */
function judgeState(value: unknown, depth = 0): FormVerdict {
  if (typeof value === "string") return judgeText(value);
  if (typeof value !== "object" || value === null) return "known";
  if (depth >= maxDepth || Object.hasOwn(value, "__proto__")) return "broken";
  return worst([...Object.keys(value).map(judgeText), ...Object.values(value).map((each) => judgeState(each, depth + 1))]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Undefined for what is not JSON; JSON itself has no such value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const looksLikeJson = (text: string) => /^\s*(?:["[{]|$)/.test(text);

/**
 * Judges a call from our own script: the arguments as JSON in the field "0" (or alone, as plain text), where `$K1` stands for
 * the form whose fields begin with `_1_`. Our actions take a form, or the form's last state and the form.
 * @param root the JSON; undefined when there is no such field
 * @param names the names of all other fields
 */
export function judgeCall(root: string | undefined, names: readonly string[]): FormVerdict {
  if (root === undefined || names.some((name) => !/^_[0-9a-f]+_/.test(name))) return "unknown";
  const args = parse(root);
  if (args === undefined) return looksLikeJson(root) ? "broken" : "unknown";
  if (isRecord(args) && Object.keys(args).length > 0) return "unknown";
  if (!Array.isArray(args)) return "broken";
  const form = args.at(-1);
  const state = args.slice(0, -1);
  if (typeof form !== "string" || !isFormReference(form, names)) return worst(["broken", ...args.map((each) => judgeState(each))]);
  return worst([
    ...state.map((each) => judgeState(each)),
    state.length === 0 || (state.length === 1 && isRecord(state[0])) ? "known" : "broken",
  ]);
}

/** A form without fields has no parts; React numbers the first one 1. */
function isFormReference(text: string, names: readonly string[]): boolean {
  const [, part] = /^\$K([0-9a-f]+)$/.exec(text) ?? [];
  return part !== undefined && (names.length === 0 ? part === "1" : names.every((name) => name.startsWith(`_${part}_`)));
}

const actionId = /^[0-9a-f]{42}$/;
/** Long enough that it cannot be guessed, as the id of an action has to be in any version. */
const otherActionId = /^[\w+/=#-]{20,}$/;

function judgeDescriptor(text: string): FormVerdict {
  const value = parse(text);
  if (value === undefined) return looksLikeJson(text) || text.startsWith("$") ? "broken" : "unknown";
  if (!isRecord(value)) return "broken";
  const { id, bound, ...others } = value;
  if (typeof id !== "string" || !otherActionId.test(id)) return "broken";
  if (Object.keys(others).length > 0 || !actionId.test(id)) return "unknown";
  if (bound === "$@1") return "known";
  return typeof bound === "string" && judgeText(bound) === "unknown" ? "unknown" : "broken";
}

function judgeBoundState(text: string): FormVerdict {
  const value = parse(text);
  if (value === undefined) return looksLikeJson(text) || text.startsWith("$") ? "broken" : "unknown";
  const verdict = judgeState(value);
  return verdict === "known" && !(Array.isArray(value) && value.length === 1 && isRecord(value[0])) ? "broken" : verdict;
}

/** A hash of the form's place in its page, of a length that depends on who hashes. */
function judgeKey(text: string): FormVerdict {
  if (/^k[0-9a-f]+$/.test(text)) return "known";
  return /^[a-z]?[0-9a-f]{8,}$/.test(text) ? "unknown" : "broken";
}

const judgeEmpty = (text: string): FormVerdict => (text === "" ? "known" : "broken");

/** The hidden fields by which a form without a script names its action; the number counts the forms of a page. */
const hiddenFields: [name: RegExp, judge: (value: string) => FormVerdict][] = [
  [/^\$ACTION_ID_[0-9a-f]{42}$/, judgeEmpty],
  [/^\$ACTION_REF_\d+$/, judgeEmpty],
  [/^\$ACTION_KEY$/, judgeKey],
  [/^\$ACTION_\d+:0$/, judgeDescriptor],
  [/^\$ACTION_\d+:1$/, judgeBoundState],
];

/** Judges the hidden fields of a form that was sent without a script. A form without any is for the framework to answer. */
export function judgeHiddenFields(form: FormData): FormVerdict {
  const fields = [...form].filter(([name]) => name.startsWith("$"));
  return worst(
    fields.map(([name, value]) => {
      const judge = hiddenFields.find(([pattern]) => pattern.test(name))?.[1];
      if (!judge) return "unknown";
      if (typeof value !== "string" || !isWhole(name, form)) return "broken";
      return judge(value);
    }),
  );
}

/** A form with a state names its action in three fields, and React waits for those that are missing. */
function isWhole(name: string, form: FormData): boolean {
  const [, number] = /^\$ACTION_(?:REF_)?(\d+)(?::[01])?$/.exec(name) ?? [];
  return number === undefined || [`$ACTION_REF_${number}`, `$ACTION_${number}:0`, `$ACTION_${number}:1`].every((part) => form.has(part));
}
