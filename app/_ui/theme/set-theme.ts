import { paper, readTheme, type Theme, themeCookie, themeMark, themeSeconds } from "./theme.ts";

/** Changes the theme at once and stores it. Browser only. */
export function setTheme(theme: Theme): void {
  const mark = themeMark(theme);
  if (mark) document.documentElement.dataset.theme = mark;
  else delete document.documentElement.dataset.theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    meta.content = paper[mark ?? (meta.media.includes("dark") ? "dark" : "light")];
  }
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser, and not on plain http
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${themeSeconds}; samesite=lax${secure}`;
}

/** Shows the chosen theme on a page that a browser kept and shows again, where it was chosen meanwhile. Browser only. @returns what ends it */
export function keepThemeOfKeptPage(): () => void {
  const show = ({ persisted }: PageTransitionEvent) => {
    const chosen = document.cookie.split("; ").find((each) => each.startsWith(`${themeCookie}=`));
    if (persisted && chosen) setTheme(readTheme(chosen.slice(themeCookie.length + 1)));
  };
  window.addEventListener("pageshow", show);
  return () => window.removeEventListener("pageshow", show);
}
