import { useEffect, useRef } from 'preact/hooks';
import { formats } from '../../lib/messages/format.ts';
import type { MessageDesk } from './desk-state.ts';
import { drawMessage } from './draw.ts';

/** The picture as it will be saved, to the pixel: only its size on the screen differs. */
export function Preview({ desk, id, alt }: { desk: MessageDesk; id: string; alt: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { face, language, format, crop } = desk.choice.value;
  const content = desk.content.value;
  const photo = desk.photo.value;
  useEffect(() => {
    if (!canvas.current) return;
    const { lines } = drawMessage(canvas.current, formats[format], { content, face, language, photo, crop });
    canvas.current.dataset.drawn = lines.map(({ text }) => text).join('\n');
  }, [content, face, language, format, photo, crop]);
  return (
    <canvas
      ref={canvas}
      id={id}
      class="picture"
      lang={language}
      role="img"
      aria-label={alt}
      data-format={format}
    />
  );
}
