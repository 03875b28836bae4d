import { Square, SquareCheck } from "lucide-react";
import { createElement, Fragment, type ReactNode } from "react";
import { customiseMessages } from "#lib/messages/customise.ts";
import type { NoteBlock, NoteInline, NoteListItem } from "#lib/notes/note-tree.ts";

/** Renders a parsed note. Every text becomes a text node; nothing in a note becomes raw markup. */
export function NoteView({ note }: { note: readonly NoteBlock[] }) {
  return <div className="flex flex-col gap-2 wrap-anywhere">{together(note.map(showBlock))}</div>;
}

/** Nodes that need no keys, because a note does not change while it is shown: half as many elements for React to go through. */
function together(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

function showBlock(block: NoteBlock): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <p className="whitespace-pre-line">{showInline(block.children)}</p>;
    case "heading":
      // A note is shown below a heading of the third level.
      return createElement(`h${Math.min(6, block.depth + 3)}`, { className: "font-semibold" }, showInline(block.children));
    case "quote":
      return (
        <blockquote className="flex flex-col gap-2 border-l-2 border-control-line pl-3 text-muted">
          {together(block.children.map(showBlock))}
        </blockquote>
      );
    case "list":
      return block.ordered ? (
        <ol start={block.start} className="list-decimal pl-6 marker:text-muted">
          {together(block.items.map(showItem))}
        </ol>
      ) : (
        <ul className="list-disc pl-6 marker:text-role">{together(block.items.map(showItem))}</ul>
      );
    case "code":
      return (
        <pre className="whitespace-pre-wrap rounded-lg border border-line bg-raised p-3 text-small">
          <code>{block.text}</code>
        </pre>
      );
    case "table":
      return <Table rows={block.rows} />;
    case "rule":
      return <hr className="border-line" />;
    case "shortened":
      return <p className="text-small text-muted">{customiseMessages.noteShortened}</p>;
  }
}

function showItem({ ticked, children }: NoteListItem): ReactNode {
  const Box = ticked ? SquareCheck : Square;
  return (
    <li className={ticked === null ? "" : "-ml-6 flex list-none items-start gap-2"}>
      {ticked === null ? null : (
        <>
          <Box size={18} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
          <span className="sr-only">{ticked ? customiseMessages.ticked : customiseMessages.notTicked}</span>
        </>
      )}
      <div className="flex min-w-0 flex-col gap-1">{together(children.map(showBlock))}</div>
    </li>
  );
}

function Table({ rows: [head = [], ...rows] }: { rows: readonly NoteInline[][][] }) {
  return (
    <div className="overflow-x-auto">
      <table className="text-small">
        <thead>
          <tr className="border-b-2 border-line text-left">{together(head.map(showHeadCell))}</tr>
        </thead>
        <tbody>{together(rows.map(showRow))}</tbody>
      </table>
    </div>
  );
}

function showHeadCell(cell: readonly NoteInline[]): ReactNode {
  return <th className="px-2 py-1 font-semibold">{showInline(cell)}</th>;
}

function showCell(cell: readonly NoteInline[]): ReactNode {
  return <td className="px-2 py-1 align-top">{showInline(cell)}</td>;
}

function showRow(row: readonly NoteInline[][]): ReactNode {
  return <tr className="border-b border-line">{together(row.map(showCell))}</tr>;
}

function showInline(children: readonly NoteInline[]): ReactNode {
  return together(children.map(showPiece));
}

function showPiece(piece: NoteInline): ReactNode {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code className="rounded bg-role-soft px-1 text-small">{piece.text}</code>;
    case "emphasis":
      return <em>{showInline(piece.children)}</em>;
    case "strong":
      return <strong>{showInline(piece.children)}</strong>;
    case "deleted":
      return <del>{showInline(piece.children)}</del>;
    case "break":
      return <br />;
    case "link":
      return (
        <a href={piece.href} target="_blank" rel="noreferrer nofollow" className="link">
          {showInline(piece.children)}
        </a>
      );
  }
}
