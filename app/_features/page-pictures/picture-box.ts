import { findCurrentTab } from "#app/_features/plan-sync/current-tab.ts";
import type { PageCopy } from "./read-page.ts";

type Picture = { host: HTMLElement; root: ShadowRoot };

/** What of a page answers to a press. */
const pressable = "a[href], button, summary, label, input, select, textarea";

/**
 * The pictures of pages, laid out behind the page and not drawn, and the one that is shown in the page's place. They are in closed shadow
 * roots and inert: no id, no label and nobody who reads or searches the page finds anything twice.
 */
export class PictureBox {
  readonly #box = document.createElement("div");
  /** Lies under the picture that is shown, and over the page: what is pressed there must not reach the page before. */
  readonly #cover = document.createElement("div");
  readonly #pictures = new Map<string, Picture>();
  readonly #sheets = new Map<string, CSSStyleSheet>();
  #shown: { path: string; restore: () => void } | undefined;
  #press: { x: number; y: number; looks: string } | undefined;

  constructor() {
    this.#box.setAttribute("aria-hidden", "true");
    this.#box.className = "print:hidden";
    Object.assign(this.#cover.style, { display: "none", position: "fixed", inset: "0", zIndex: "20", background: "var(--paper)" });
    this.#cover.addEventListener("click", (event) => this.#keepPress(event));
    this.#box.append(this.#cover);
    document.body.append(this.#box);
  }

  /** The page whose picture is shown. */
  get shown(): string | undefined {
    return this.#shown?.path;
  }

  has(path: string): boolean {
    return this.#pictures.has(path);
  }

  /** Puts a picture into the document. */
  put(path: string, copy: PageCopy): void {
    this.#pictures.get(path)?.host.remove();
    const host = document.createElement("div");
    host.inert = true;
    Object.assign(host.style, {
      position: "fixed",
      insetInline: "0",
      bottom: "0",
      zIndex: "20",
      pointerEvents: "none",
    });
    // Not clipped: the head of a plan stands in the header, above the rest.
    host.style.top = `${document.querySelector<HTMLElement>("body > header")?.offsetHeight ?? 0}px`;
    const root = host.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = copy.styles.map((text) => this.#sheetOf(text));
    const page = new DOMParser().parseFromString(copy.content, "text/html").body;
    for (const each of page.querySelectorAll("script, template, [hidden]")) each.remove();
    for (const each of page.querySelectorAll("[autofocus]")) each.removeAttribute("autofocus");
    const frame = document.createElement("div");
    Object.assign(frame.style, { display: "flex", flexDirection: "column", minHeight: "100%", paddingBottom: "var(--tabs)" });
    frame.append(...page.childNodes);
    root.append(frame);
    this.#layOut(host, root);
    this.#pictures.set(path, { host, root });
    this.#tell();
  }

  /** Says in the document which pictures are there. */
  #tell(): void {
    this.#box.dataset.pictures = [...this.#pictures.keys()].sort().join(" ");
  }

  /** Lays a picture out, and leaves in it what fits on the screen. Styles and layout stay when it is not drawn. */
  #layOut(host: HTMLElement, root: ShadowRoot): void {
    host.style.visibility = "hidden";
    this.#box.append(host);
    const below: Element[] = [];
    // A phone's screen grows when its address bar goes away.
    const end = Math.max(window.screen.height, window.innerHeight);
    const look = (element: Element) => {
      for (const child of element.children) {
        const { top, height } = child.getBoundingClientRect();
        if (top >= end && height > 0) below.push(child);
        else if (!(child instanceof SVGElement)) look(child);
      }
    };
    for (const each of root.children) look(each);
    for (const each of below) each.remove();
    host.style.visibility = "";
    void host.offsetHeight;
    for (const each of root.children) void each.getBoundingClientRect();
    host.style.contentVisibility = "hidden";
  }

  #sheetOf(text: string): CSSStyleSheet {
    const known = this.#sheets.get(text);
    if (known) return known;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    this.#sheets.set(text, sheet);
    return sheet;
  }

  /** Shows a picture in place of the page, from its start, at once. The page stays where it was scrolled to. */
  show(path: string): void {
    this.hide(window.location.pathname);
    const picture = this.#pictures.get(path);
    const main = document.getElementById("content");
    const header = document.querySelector<HTMLElement>("body > header");
    if (!picture || !main || !header) return;
    const height = main.offsetHeight;
    const isScrolled = window.scrollY > 0;
    picture.host.style.contentVisibility = "visible";
    // The header is transparent while it lies over a picture: its colour and its line are drawn here.
    const boxShadow = `inset 0 ${header.offsetHeight - 1}px var(--raised), inset 0 ${header.offsetHeight}px var(--line)`;
    Object.assign(this.#cover.style, { display: "block", boxShadow });
    Object.assign(main.style, { contentVisibility: "hidden", minHeight: `${height}px` });
    if (isScrolled) {
      main.style.marginTop = `${header.offsetHeight}px`;
      Object.assign(header.style, { position: "fixed", insetInline: "0", top: "0" });
    } else header.style.position = "relative";
    markTab(path);
    header.dataset.overPicture = "";
    document.documentElement.dataset.picture = path;
    const restore = () => {
      picture.host.style.contentVisibility = "hidden";
      this.#cover.style.display = "none";
      Object.assign(main.style, { contentVisibility: "", minHeight: "", marginTop: "" });
      Object.assign(header.style, { position: "", insetInline: "", top: "" });
      delete header.dataset.overPicture;
      delete document.documentElement.dataset.picture;
    };
    this.#shown = { path, restore };
  }

  /** Shows the page itself again, which is at a path. */
  hide(pathname: string): void {
    if (!this.#shown) return;
    this.#shown.restore();
    this.#shown = undefined;
    markTab(pathname);
  }

  #keepPress({ clientX: x, clientY: y }: MouseEvent): void {
    const picture = this.#shown && this.#pictures.get(this.#shown.path);
    if (!picture) return;
    const { host, root } = picture;
    host.inert = false;
    host.style.pointerEvents = "auto";
    const pressed = root.elementFromPoint(x, y)?.closest(pressable);
    host.inert = true;
    host.style.pointerEvents = "none";
    this.#press = pressed ? { x, y, looks: lookOf(pressed) } : undefined;
  }

  /** Presses on the page what was pressed on its picture, if the same is in the same place. */
  repeatPress(): void {
    const press = this.#press;
    this.#press = undefined;
    const found = press && document.elementFromPoint(press.x, press.y)?.closest<HTMLElement>(pressable);
    if (found && lookOf(found) === press.looks) found.click();
  }

  /** Takes the pictures out of the document. */
  clear(): void {
    this.hide(window.location.pathname);
    for (const { host } of this.#pictures.values()) host.remove();
    this.#pictures.clear();
    this.#tell();
  }

  remove(): void {
    this.clear();
    this.#box.remove();
  }
}

/** Marks the tab of the page at a path, as the navigation does when the router is there. */
function markTab(pathname: string): void {
  const current = findCurrentTab(pathname);
  for (const tab of document.querySelectorAll("nav[data-tabs] a")) {
    if (tab.getAttribute("href") === `/${current}`) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
}

function lookOf(element: Element): string {
  const attributes = ["href", "name", "value", "type"].map((name) => element.getAttribute(name));
  return [element.localName, ...attributes, element.textContent].join("\n");
}
