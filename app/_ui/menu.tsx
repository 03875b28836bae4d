"use client";

import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, type ToggleEvent, useEffect, useRef } from "react";

type Props = {
  label: ReactNode;
  className?: string;
  /** Whether its panel is placed in the nearest positioned box instead of below the button, which may stand at either side of it. */
  fitsAround?: boolean;
  children: ReactNode;
};

/** A button that opens a small panel below it, also without scripts. With them it closes on Escape, when something in it is chosen, and when it is left. */
export function Menu({ label, className = "control control-quiet", fitsAround = false, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);
  // Near the end of the screen the panel would be cut off by it, or by what stands there.
  function show({ currentTarget }: ToggleEvent<HTMLDetailsElement>) {
    if (currentTarget.open) currentTarget.lastElementChild?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  }
  function choose({ target }: MouseEvent<HTMLDivElement>) {
    if (!menu.current || !(target instanceof Element) || !target.closest("a, button")) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  }
  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  }
  function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
    if (key !== "Escape" || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector("summary")?.focus();
  }
  return (
    <details ref={menu} onBlur={leave} onKeyDown={closeOnEscape} onToggle={show} className={`print:hidden ${fitsAround ? "" : "relative"}`}>
      <summary className={`${className} list-none [&::-webkit-details-marker]:hidden`}>{label}</summary>
      <div
        onClickCapture={choose}
        className="absolute right-0 z-30 mt-1 flex w-max min-w-44 max-w-[80vw] flex-col rounded-lg border border-line bg-raised p-1 shadow-(--shadow)"
      >
        {children}
      </div>
    </details>
  );
}
