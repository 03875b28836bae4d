import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime.js";
import { createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";

/**
 * What React needs of a browser's document in order to render into it, and no more: components and hooks run here with their effects.
 * Whatever depends on layout, focus or the browser's own forms belongs to the journeys.
 */
class PageNode extends EventTarget {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly namespaceURI = "http://www.w3.org/1999/xhtml";
  readonly ownerDocument: object | null;
  parentNode: PageNode | null = null;
  nodes: PageNode[] = [];
  nodeValue = "";

  constructor(type: number, name: string, inDocument: object | null) {
    super();
    this.nodeType = type;
    this.nodeName = name;
    this.ownerDocument = inDocument;
  }

  get tagName(): string {
    return this.nodeName;
  }

  get textContent(): string {
    return this.nodeValue + this.nodes.map(({ textContent }) => textContent).join("");
  }

  set textContent(text: string) {
    this.nodes = [];
    this.nodeValue = text;
  }

  setAttribute(): void {}

  removeAttribute(): void {}

  appendChild(node: PageNode): void {
    this.insertBefore(node, undefined);
  }

  insertBefore(node: PageNode, next: PageNode | undefined): void {
    const others = this.nodes.filter((each) => each !== node);
    const at = next ? others.indexOf(next) : others.length;
    this.nodes = others.toSpliced(at, 0, node);
    node.parentNode = this;
  }

  removeChild(node: PageNode): void {
    this.nodes = this.nodes.filter((each) => each !== node);
    node.parentNode = null;
  }

  /** All nodes of a kind, in their order. */
  list(name: string): PageNode[] {
    return this.nodes.flatMap((node) => [...(node.nodeName === name ? [node] : []), ...node.list(name)]);
  }
}

class PageDocument extends EventTarget {
  readonly nodeType = 9;
  readonly activeElement = null;
  visibilityState = "visible";

  createElement(name: string): PageNode {
    return new PageNode(1, name, this);
  }

  createTextNode(text: string): PageNode {
    const node = new PageNode(3, "#text", this);
    node.nodeValue = text;
    return node;
  }
}

/** A page that shows something, with the router of the framework. */
export function showPage(shown: ReactNode, path = "/") {
  const document = new PageDocument();
  const window = Object.assign(new EventTarget(), { HTMLIFrameElement: class {}, confirm: vi.fn(() => true), document });
  // They stay when the test is over, because React looks at them once more after the page is closed.
  Object.assign(globalThis, { window, document });
  const container = document.createElement("main");
  const refresh = vi.fn();
  const router = { refresh } as unknown as AppRouterInstance;
  const root = createRoot(container as unknown as Element);
  const show = (node: ReactNode, at = path) =>
    root.render(createElement(AppRouterContext, { value: router }, createElement(PathnameContext, { value: at }, node)));
  show(shown);
  return {
    window,
    document,
    refresh,
    show,
    close: () => root.unmount(),
    textOf: (name: string) => container.list(name).map(({ textContent }) => textContent),
    /** Presses the button with a text. */
    press: (text: string) => {
      const button = container.list("button").find(({ textContent }) => textContent === text);
      if (!button) throw new Error(`There is no button "${text}".`);
      const click = new Event("click", { bubbles: true });
      Object.defineProperty(click, "target", { value: button });
      container.dispatchEvent(click);
    },
  };
}

type Run<Props, Value> = { use: (props: Props) => Value; props: Props; values: Value[] };

function Probe<Props, Value>({ use, props, values }: Run<Props, Value>) {
  values.push(use(props));
  return null;
}

/**
 * Runs a hook in a page.
 * @param within wraps it in what it needs around itself
 */
export function runHook<Props, Value>(use: (props: Props) => Value, first: Props, within = (node: ReactNode): ReactNode => node) {
  const values: Value[] = [];
  const node = (props: Props) => within(createElement(Probe<Props, Value>, { use, props, values }));
  const { show, ...page } = showPage(node(first));
  return {
    ...page,
    /** What it returned, each time that React ran it. */
    values,
    get value(): Value | undefined {
      return values.at(-1);
    },
    run: (props: Props) => show(node(props)),
  };
}
