/** The theme: chosen, or as the system says. */
export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

/** The page colour of each theme, equal to `globals.css`, for the browser's own bars. */
export const paper = { light: "#fcfaf7", dark: "#121417" };

/** The cookie of the theme. It identifies nobody, so scripts may set it. */
export const themeCookie = "milepost-theme";

/** A year, in seconds. */
export const themeSeconds = 365 * 24 * 60 * 60;

/** @returns "system" for anything that is not a choice. */
export function readTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "system";
}

/** The attributes of the root element for a theme; see `globals.css`. */
export function themeMark(theme: Theme): "light" | "dark" | undefined {
  return theme === "system" ? undefined : theme;
}
