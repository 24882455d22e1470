import type { ComponentChildren } from 'preact';
import type { Method, MethodBlock, MethodPiece } from '../../lib/dataset/method.ts';

/** How Vigil knows: the text of docs/method.md. It is in English in every language of the interface. */
export function MethodView({ method }: { method: Method }) {
  return (
    <article class="method" lang="en">
      {method.blocks.map((block, i) => (
        // The blocks never change their order: the text is a file of the package.
        <Block key={i} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: MethodBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h1 tabIndex={-1}>{lineOf(block.line)}</h1> : <h2>{lineOf(block.line)}</h2>;
    case 'paragraph':
      return <p>{lineOf(block.line)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            <li key={i}>{lineOf(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, i) => (
                <th key={i} scope="col">
                  {lineOf(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([name = [], ...cells], i) => (
              <tr key={i}>
                <th scope="row">{lineOf(name)}</th>
                {cells.map((cell, j) => (
                  <td key={j}>{lineOf(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

const lineOf = (line: readonly MethodPiece[]): ComponentChildren => line.map(piece);

function piece({ text, look, href }: MethodPiece): ComponentChildren {
  if (href)
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  if (look === 'strong') return <strong>{text}</strong>;
  if (look === 'em') return <em>{text}</em>;
  return look === 'code' ? <code>{text}</code> : text;
}
