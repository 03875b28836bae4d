/** Lines of an SVG text. A space between them makes screen readers read one text. */
export function TextLines({ lines, x, step }: { lines: readonly string[]; x: number; step: number }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and their text would travel twice as a key
    <tspan key={index} x={x} dy={index === 0 ? 0 : step}>
      {`${line} `}
    </tspan>
  ));
}
