/** Puts a page that the server has into this one, and says where to read. */
export async function mount(name: string): Promise<readonly Node[]> {
  const stage = document.createElement('main');
  stage.innerHTML = await textAt(`/pages/${name}`);
  document.body.replaceChildren(stage);
  return [stage];
}

/** Opens saved pages in frames, as a browser shows them; their scripts and pictures stay out. */
export async function mountSaved(count: number): Promise<readonly Node[]> {
  document.body.replaceChildren();
  const roots: Node[] = [];
  for (let i = 0; i < count; i++) {
    const frame = document.createElement('iframe');
    frame.width = '1200';
    frame.height = '800';
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.src = `/saved/${i}`;
    document.body.append(frame);
    await loaded;
    if (frame.contentDocument) roots.push(frame.contentDocument);
  }
  return roots;
}

/** One text node, as long as a page can make it. */
export function mountText(text: string): readonly Node[] {
  const stage = document.createElement('p');
  stage.textContent = text;
  document.body.replaceChildren(stage);
  return [stage];
}

export async function textAt(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}
