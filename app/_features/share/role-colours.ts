/** The roles' colours for what is drawn outside a page, where the tokens of `globals.css` are out of reach: the same ones, for light. */
const colours: Record<string, { strong: string; soft: string }> = {
  "data-analyst": { strong: "#00628b", soft: "#def2fc" },
  "data-scientist": { strong: "#5e4891", soft: "#efecfe" },
  "ml-engineer": { strong: "#006a3a", soft: "#e2f4e7" },
  "genai-engineer": { strong: "#824700", soft: "#fbecde" },
};

export const picturePaper = "#fcfaf6";
export const ink = "#1b1f27";
export const muted = "#535861";

export function colourOf(roleId: string): { strong: string; soft: string } {
  return colours[roleId] ?? { strong: muted, soft: picturePaper };
}
