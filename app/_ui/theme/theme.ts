/** How the site looks in this browser: as chosen, or as the system says. */
export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

/** The colour of the paper in each theme, as `globals.css` has it, for what the system draws around the page. */
export const paper = { light: "#fcfaf7", dark: "#121417" };

/** The cookie that keeps the choice. It says nothing of who somebody is, so that scripts may set it. */
export const themeCookie = "milepost-theme";

/** A year, in seconds. */
export const themeSeconds = 365 * 24 * 60 * 60;

/** @returns "system" for anything that is not a choice. */
export function readTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "system";
}

/** What the root element carries for a choice; see `globals.css`. */
export function themeMark(theme: Theme): "light" | "dark" | undefined {
  return theme === "system" ? undefined : theme;
}
