import { MethodView } from '../../components/casebook/MethodView.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import type { PageProps } from './page-props.ts';

/** `#/method`: how Vigil knows. It needs no dataset, so it can be read when a record cannot. */
export function MethodPage({ casebook, around: { words } }: PageProps) {
  const method = casebook.method.value;
  if (method.state === 'coming') return null;
  if (method.state === 'here') return <MethodView method={method.value} />;
  return (
    <Plain title={words('method.link')}>
      <p>{words('casebook.broken')}</p>
    </Plain>
  );
}
