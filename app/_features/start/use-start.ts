import { type RefObject, useEffect, useRef, useState } from "react";
import { fillForm } from "#app/_ui/fill-form.ts";
import { readStartForm } from "#app/_ui/read-start-form.ts";
import { type FirstPlan, planStart, type StartProblem, type StartRole, tickPlaced } from "#lib/planner/start/plan-start.ts";
import { isFirstStart, readStartValues, type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";

type Given = {
  roles: readonly StartRole[];
  roleId: string;
  values: StartValues;
  /** The day on the server; the device's own follows. */
  today: string;
  /** Puts what is chosen into the address, from which the page's links take it along. */
  keep: (chosen: Chosen) => void;
};

type Chosen = { roleId: string; values: StartValues };

type Start = {
  form: RefObject<HTMLFormElement | null>;
  role: StartRole;
  values: StartValues;
  today: string;
  result: FirstPlan | { problem: StartProblem };
  /** Reads the form again. */
  follow: () => Chosen;
  /** The same after a change of it, which the address follows. */
  change: () => void;
  /** Whether the visitor chose these values: here, or on a page before. Untouched ones are an example. */
  isChosen: () => boolean;
};

/** What the fields of a form mean: the values, and the plan that follows from them on this device's day. */
export function useStart(given: Given): Start {
  const form = useRef<HTMLFormElement>(null);
  const [{ roleId, values }, setState] = useState({ roleId: given.roleId, values: given.values });
  const [today, setToday] = useState(given.today);
  const wasTouched = useRef(false);
  const role = given.roles.find(({ id }) => id === roleId) ?? (given.roles[0] as StartRole);

  function follow() {
    if (!form.current) return { roleId, values };
    const now = { roleId: String(new FormData(form.current).get("role") ?? roleId), values: readStartForm(form.current) };
    setState(now);
    return now;
  }

  useEffect(() => {
    const touch = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.id !== "role") wasTouched.current = true;
    };
    const fields = form.current;
    fields?.addEventListener("input", touch);
    return () => fields?.removeEventListener("input", touch);
  }, []);

  // Chosen before the script loaded, restored by the browser, or, on the way back to this page, in the address only; and the day where the
  // visitor is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is there
  useEffect(() => {
    const search = new URLSearchParams(window.location.search);
    const keptRole = given.roles.find(({ id }) => id === search.get("role")) ?? role;
    const kept = tickPlaced(keptRole, readStartValues(search));
    const isBehind = keptRole.id !== given.roleId || JSON.stringify(kept) !== JSON.stringify(given.values);
    if (form.current && isBehind) fillForm(form.current, { role: keptRole.id, ...writeStartValues(kept) });
    const now = follow();
    // The router follows the address once all effects of the page's beginning have run.
    if (now.roleId !== keptRole.id || JSON.stringify(now.values) !== JSON.stringify(kept)) queueMicrotask(() => given.keep(now));
    setToday(readLocalDay());
  }, []);

  return {
    form,
    role,
    values,
    today,
    result: planStart(role, values, today),
    follow,
    change: () => given.keep(follow()),
    isChosen: () => wasTouched.current || !isFirstStart(values),
  };
}

/** Today on this device, without waking `Intl`. */
function readLocalDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
